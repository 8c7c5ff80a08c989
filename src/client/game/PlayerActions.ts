/** What a visitor can ask for. */
import type { MessageFromClient } from "../../protocol/fromClient.ts";
import type { TileIndex } from "../../rules/hex.ts";

export type PlayerActions = {
	readonly choose: (tile: TileIndex) => void;
	readonly withdraw: (tile: TileIndex) => void;
	readonly bank: () => void;
	readonly undo: () => void;
	readonly cancel: () => void;
	readonly confirm: () => void;
	readonly ready: () => void;
	/** Takes one's seat back from a bot. */
	readonly comeBack: () => void;
	/** Hears somebody no more, or again. */
	readonly mute: (name: string, isMuted: boolean) => void;
	/** What needs no plan. */
	readonly send: (message: PlainMessage) => boolean;
};

/** The messages that are sent as they are. */
export type PlainMessage = MessageFromClient<
	"resign" | "join" | "leave" | "remove" | "begin" | "say"
>;
