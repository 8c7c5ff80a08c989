/** How a screen holds the quick chat. Types alone. */
import type { GameState, Said } from "./state.ts";

export type QuickChatPlacement = {
	/** Where a seat's name stands. */
	readonly anchorOf: (seat: number) => Element | null;
	/** Somebody said something, in words: for the log, and for screen readers. */
	readonly onSaid: (said: Said, text: string) => void;
};

export type ScreenChat = {
	/** The button, with what it opens. */
	readonly root: HTMLElement;
	readonly update: (state: GameState) => void;
	/** Shows what somebody said. */
	readonly hear: (said: Said) => void;
	/** The screen goes. */
	readonly end: () => void;
};
