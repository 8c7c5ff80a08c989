/** The socket to the room: opened again whenever it is lost. */
import type { FromClient } from "../protocol/fromClient.ts";
import {
	CLOSE,
	type FromServer,
	messagesIn,
	parseFromServer,
} from "../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../protocol/version.ts";
import { backOffMs } from "./backOff.ts";

export type ConnectionState =
	| "connecting"
	| "open"
	| "reconnecting"
	/** For good: the page is of another version, there is no such game, or only its players may see it. */
	| "refusedVersion"
	| "refusedGame"
	| "refusedWatcher"
	/** Another tab of the same player has taken this one's place, or the room is full: coming back by itself would push others out. */
	| "refusedCrowd";

export type ConnectionHandlers = {
	/** The turn of the position at hand, so that only what was missed is sent; null without one. */
	readonly turn: () => number | null;
	readonly onMessage: (message: FromServer) => void;
	readonly onState: (state: ConnectionState) => void;
	/** The socket is open: what is not acknowledged goes out again. */
	readonly onOpen: () => void;
};

const REFUSALS = new Map<number, ConnectionState>([
	[CLOSE.version, "refusedVersion"],
	[CLOSE.unknownGame, "refusedGame"],
	[CLOSE.notWatchable, "refusedWatcher"],
	[CLOSE.crowded, "refusedCrowd"],
]);

const PING_EVERY_MS = 20_000;
/** Without a sign of life for so long the other side is taken for dead. */
const DEAD_AFTER_MS = 45_000;
/** The same, after a question of our own. */
const ANSWER_WITHIN_MS = 5_000;

export class Connection {
	readonly #gameId: string;
	readonly #handlers: ConnectionHandlers;
	#socket: WebSocket | null = null;
	#failures = 0;
	#heardAt = 0;
	#retryTimer = 0;
	#state: ConnectionState = "connecting";

	constructor(gameId: string, handlers: ConnectionHandlers) {
		this.#gameId = gameId;
		this.#handlers = handlers;
		setInterval(() => this.#ping(), PING_EVERY_MS);
		addEventListener("online", () => this.#hurry());
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "visible") this.#hurry();
		});
		this.#open();
	}

	/** Sends now, or not at all: what must not be lost is sent again in `onOpen`. Whether it was sent. */
	send(message: FromClient): boolean {
		const socket = this.#socket;
		if (socket?.readyState !== WebSocket.OPEN) return false;
		socket.send(JSON.stringify(message));
		return true;
	}

	#open(): void {
		clearTimeout(this.#retryTimer);
		const turn = this.#handlers.turn();
		const at = turn === null ? "" : `&turn=${turn}`;
		const scheme = location.protocol === "https:" ? "wss:" : "ws:";
		const socket = new WebSocket(
			`${scheme}//${location.host}/game/${this.#gameId}/socket?v=${PROTOCOL_VERSION}${at}`,
		);
		this.#socket = socket;
		this.#heardAt = Date.now();
		socket.onopen = () => {
			this.#heardAt = Date.now();
			this.#setState("open");
			this.#handlers.onOpen();
		};
		socket.onmessage = ({ data }) => {
			if (socket === this.#socket) this.#hear(data);
		};
		socket.onclose = ({ code }) => {
			if (socket === this.#socket) this.#lose(code);
		};
	}

	#hear(data: unknown): void {
		this.#heardAt = Date.now();
		this.#failures = 0;
		if (typeof data !== "string" || data === "pong") return;
		for (const text of messagesIn(data)) {
			const message = parseFromServer(text);
			if (message) this.#handlers.onMessage(message);
		}
	}

	#lose(code: number): void {
		this.#socket = null;
		const refusal = REFUSALS.get(code);
		this.#setState(refusal ?? "reconnecting");
		if (refusal) return;
		clearTimeout(this.#retryTimer);
		this.#retryTimer = setTimeout(
			() => this.#open(),
			backOffMs(this.#failures++, Math.random()),
		);
	}

	/** Gives the socket up without waiting for the other side's goodbye. */
	#drop(): void {
		const socket = this.#socket;
		if (!socket) return;
		this.#lose(1006);
		socket.close();
	}

	#ping(): void {
		if (this.#socket?.readyState !== WebSocket.OPEN) return;
		if (Date.now() - this.#heardAt > DEAD_AFTER_MS) this.#drop();
		else this.#socket.send("ping");
	}

	/** The network is back, or somebody looks: don't wait for a timer. */
	#hurry(): void {
		if (this.#state === "reconnecting" && this.#socket === null) {
			this.#failures = 0;
			this.#open();
			return;
		}
		const socket = this.#socket;
		if (socket?.readyState !== WebSocket.OPEN) return;
		const askedAt = Date.now();
		socket.send("ping");
		setTimeout(() => {
			if (socket === this.#socket && this.#heardAt < askedAt) this.#drop();
		}, ANSWER_WITHIN_MS);
	}

	#setState(state: ConnectionState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#handlers.onState(state);
	}
}
