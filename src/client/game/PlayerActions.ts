/** What a visitor can ask for. */
import type { MessageFromClient } from "../../protocol/fromClient.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Order } from "../../rules/order.ts";

export type PlayerActions = {
	/** Plans an order; the second time confirms it. */
	readonly choose: (order: Order) => void;
	readonly withdraw: (tile: TileIndex) => void;
	readonly undo: () => void;
	readonly cancel: () => void;
	readonly confirm: () => void;
	readonly ready: () => void;
	/** Takes one's seat back from a bot. */
	readonly comeBack: () => void;
	/** Hides what a player says, or shows it again. */
	readonly mute: (name: string, isMuted: boolean) => void;
	/** Sends what needs no plan; whether it was sent at once. */
	readonly send: (message: PlainMessage) => boolean;
};

/** The messages that are sent as they are. */
export type PlainMessage = MessageFromClient<
	"resign" | "join" | "leave" | "remove" | "begin" | "say"
>;
