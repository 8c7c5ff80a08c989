/** A page's connection to the room of its game. */
import type { FromClient } from "../../protocol/fromClient.ts";
import {
	CLOSE,
	type FromServer,
	messagesIn,
	parseFromServer,
} from "../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import { ReconnectingSocket } from "./ReconnectingSocket.ts";

export type ConnectionState =
	| "connecting"
	| "open"
	| "reconnecting"
	/** Refused permanently: the page has another version, there is no such game, or only its players may see it. */
	| "refusedVersion"
	| "refusedGame"
	| "refusedWatcher"
	/** Another tab of the same player has replaced this one, or the room is full: reconnecting would push others out. */
	| "refusedCrowd";

export type ConnectionHandlers = {
	/** The turn of the page's position, so that the room sends only what is missing; null without a position. */
	readonly turn: () => number | null;
	/** The seat that the page takes for the reader's; null without one. */
	readonly seat: () => number | null;
	readonly onMessage: (message: FromServer) => void;
	readonly onState: (state: ConnectionState) => void;
	/** A socket is open: send unacknowledged messages again. */
	readonly onOpen: () => void;
};

/** The way from a page to whoever plays the game with it. */
export type Line = {
	/** Sends now or not at all; returns whether the message was sent. Send what must not be lost again in `onOpen`. */
	readonly send: (message: FromClient) => boolean;
};

type Refusal = Extract<ConnectionState, `refused${string}`>;

const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
	[CLOSE.version, "refusedVersion"],
	[CLOSE.unknownGame, "refusedGame"],
	[CLOSE.notWatchable, "refusedWatcher"],
	[CLOSE.crowded, "refusedCrowd"],
]);

export class Connection implements Line {
	readonly #handlers: ConnectionHandlers;
	readonly #socket: ReconnectingSocket;

	constructor(gameId: string, handlers: ConnectionHandlers) {
		this.#handlers = handlers;
		this.#socket = new ReconnectingSocket(
			{
				path: () => pathOf(gameId, handlers),
				refusals: new Set(REFUSALS.keys()),
				asleepAfterMs: null,
			},
			{
				onText: (text) => this.#hear(text),
				onState: (state) => {
					handlers.onState(state);
					if (state === "open") handlers.onOpen();
				},
				onRefused: (code) =>
					handlers.onState(REFUSALS.get(code) ?? "refusedVersion"),
			},
		);
	}

	send(message: FromClient): boolean {
		return this.#socket.send(JSON.stringify(message));
	}

	#hear(frame: string): void {
		for (const text of messagesIn(frame)) {
			const message = parseFromServer(text);
			if (message) this.#handlers.onMessage(message);
		}
	}
}

function pathOf(
	gameId: string,
	handlers: Pick<ConnectionHandlers, "turn" | "seat">,
): string {
	const turn = handlers.turn();
	const at = turn === null ? "" : `&turn=${turn}&seat=${handlers.seat() ?? -1}`;
	return `/game/${gameId}/socket?v=${PROTOCOL_VERSION}${at}`;
}
