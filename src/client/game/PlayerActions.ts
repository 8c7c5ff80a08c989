/** The actions of a visitor. */
import type { MessageFromClient } from "../../protocol/fromClient.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Order } from "../../rules/order.ts";
import type { LookAhead } from "./LookAhead.ts";

export type PlayerActions = {
	/** Plans an order; the second time takes it back, or, if the reader prefers that, gives it. */
	readonly choose: (order: Order) => void;
	/** Plans one more order on a tile. */
	readonly planMore: (tile: TileIndex) => void;
	readonly withdraw: (tile: TileIndex) => void;
	/** Takes back the last plan, or, once the turn is ended, the end of the turn. */
	readonly undo: () => void;
	/** Closes the card of the chosen tile; the plans stay. */
	readonly cancel: () => void;
	/** Gives all planned orders, without ending the turn. */
	readonly confirm: () => void;
	readonly endTurn: () => void;
	/** Plans these orders instead of those that are planned. */
	readonly replan: (orders: readonly Order[]) => void;
	/** Has the server keep orders in advance; returns whether the message was sent. */
	readonly keep: (message: MessageFromClient<"keep">) => boolean;
	/** Shows a later turn that is planned in advance, instead of the present one; null shows that again. */
	readonly lookAhead: (ahead: LookAhead | null) => void;
	/** Takes the player's seat back from a bot. */
	readonly comeBack: () => void;
	/** Mutes or unmutes a player. */
	readonly mute: (name: string, isMuted: boolean) => void;
	/** Sends a message that needs no plan; returns whether it was sent at once. */
	readonly send: (message: PlainMessage) => boolean;
};

/** The messages that are sent unchanged. */
export type PlainMessage = MessageFromClient<
	"ready" | "resign" | "join" | "leave" | "remove" | "begin" | "say"
>;
