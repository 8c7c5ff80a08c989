/** A page's connection to its room: reopened whenever it is lost, until it is closed. */
import { WebSocket } from "ws";
import type { FromClient } from "../../src/protocol/fromClient.ts";

/** A real page would wait a little longer. */
const RETRY_MS = 30;

/** Close codes with which a room refuses a page permanently. */
const isRefusal = (code: number) => code >= 4000 && code < 4100;

type Listener = {
	readonly onText: (text: string) => void;
	readonly onRefused: (why: string) => void;
};

/** The address, and the headers that identify the visitor: requested at each attempt, as both change. */
type Target = () => {
	readonly address: string;
	readonly headers: Readonly<Record<string, string>>;
};

export class ReconnectingSocket {
	readonly #target: Target;
	readonly #listener: Listener;
	#isOpen = true;
	#socket: WebSocket;
	/** The reason for the last loss of the connection. */
	#lastLoss = "";

	constructor(target: Target, listener: Listener) {
		this.#target = target;
		this.#listener = listener;
		this.#socket = this.#connect();
	}

	/** Its state in a few words, for a violation's message. */
	get description(): string {
		return `socket ${this.#socket.readyState} ${this.#lastLoss}`.trim();
	}

	send(message: FromClient): void {
		if (this.#socket.readyState === WebSocket.OPEN)
			this.#socket.send(JSON.stringify(message));
	}

	/** Closes permanently; passes on no further messages. */
	close(): void {
		this.#isOpen = false;
		this.#socket.terminate();
	}

	#connect(): WebSocket {
		const { address, headers } = this.#target();
		const socket = new WebSocket(address, {
			headers,
			perMessageDeflate: false,
		});
		socket.on("message", (data: Buffer) => {
			if (this.#isOpen) this.#listener.onText(data.toString());
		});
		// The server is down, or refuses; `close` follows.
		socket.on("error", ({ message }) => {
			this.#lastLoss = message;
		});
		socket.on("close", (code, reason) => {
			if (!this.#isOpen) return;
			if (isRefusal(code)) this.#listener.onRefused(`${code} ${reason}`);
			else setTimeout(() => this.#reconnect(), RETRY_MS);
		});
		return socket;
	}

	#reconnect(): void {
		if (this.#isOpen) this.#socket = this.#connect();
	}
}
