/** The interface between a screen and the quick chat. Types only. */
import type { ChatMessage, GameState } from "./state.ts";

export type QuickChatPlacement = {
	/** The element with a seat's name. */
	readonly anchorOf: (seat: number) => Element | null;
	/** A player said something, in words, for the log and for screen readers. */
	readonly onSaid: (said: ChatMessage, text: string) => void;
};

export type ScreenChat = {
	/** The button and the panel that it opens. */
	readonly root: HTMLElement;
	readonly update: (state: GameState) => void;
	/** Shows what a player said. */
	readonly hear: (said: ChatMessage) => void;
	/** The screen is being replaced. */
	readonly end: () => void;
};
