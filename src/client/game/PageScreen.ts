/** The content of the game's page: the lobby, and later the board. */
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import type { ConnectionState } from "../net/Connection.ts";
import type { ChatMessage, GameState } from "./state.ts";

export type PageScreen = {
	readonly update: (state: GameState) => void;
	/** Plays the events that led to the current state. */
	readonly animate: (before: Position, events: readonly Event[]) => void;
	/** Shows what a player said. */
	readonly hear: (said: ChatMessage) => void;
	readonly showConnection: (state: ConnectionState) => void;
	/** Another screen replaces this one. */
	readonly end: () => void;
};
