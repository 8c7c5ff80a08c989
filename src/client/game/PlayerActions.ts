/** The actions of a visitor. */
import type { MessageFromClient } from "../../protocol/fromClient.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Order } from "../../rules/order.ts";

export type PlayerActions = {
	/** Plans an order; choosing it a second time confirms it. */
	readonly choose: (order: Order) => void;
	readonly withdraw: (tile: TileIndex) => void;
	readonly undo: () => void;
	readonly cancel: () => void;
	readonly confirm: () => void;
	readonly ready: () => void;
	/** Takes the player's seat back from a bot. */
	readonly comeBack: () => void;
	/** Mutes or unmutes a player. */
	readonly mute: (name: string, isMuted: boolean) => void;
	/** Sends a message that needs no plan; returns whether it was sent at once. */
	readonly send: (message: PlainMessage) => boolean;
};

/** The messages that are sent unchanged. */
export type PlainMessage = MessageFromClient<
	"resign" | "join" | "leave" | "remove" | "begin" | "say"
>;
