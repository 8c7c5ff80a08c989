/** A page's line to its room: dialled again whenever it is lost, until it is hung up. */
import { WebSocket } from "ws";
import type { FromClient } from "../../src/protocol/fromClient.ts";

/** A page would wait a little longer. */
const AGAIN_MS = 30;

/** Codes by which a room refuses a page for good. */
const isRefusal = (code: number) => code >= 4000 && code < 4100;

type Listener = {
	readonly onText: (text: string) => void;
	readonly onRefused: (why: string) => void;
};

/** Where to, as whom: asked for at each dialling, as both change. */
export type Target = () => {
	readonly address: string;
	readonly headers: Readonly<Record<string, string>>;
};

export class Line {
	readonly #target: Target;
	readonly #listener: Listener;
	#isUp = true;
	#socket: WebSocket;
	/** Why it was lost last. */
	#lost = "";

	constructor(target: Target, listener: Listener) {
		this.#target = target;
		this.#listener = listener;
		this.#socket = this.#dial();
	}

	/** How it stands, for who reads of a fault. */
	get told(): string {
		return `line ${this.#socket.readyState} ${this.#lost}`.trim();
	}

	send(message: FromClient): void {
		if (this.#socket.readyState === WebSocket.OPEN)
			this.#socket.send(JSON.stringify(message));
	}

	/** Is gone, as a page's whose server is; nothing is heard any more. */
	hangUp(): void {
		this.#isUp = false;
		this.#socket.terminate();
	}

	#dial(): WebSocket {
		const { address, headers } = this.#target();
		const socket = new WebSocket(address, {
			headers,
			perMessageDeflate: false,
		});
		socket.on("message", (data: Buffer) => {
			if (this.#isUp) this.#listener.onText(data.toString());
		});
		// Of a server that is not there, or that refuses; its `close` follows.
		socket.on("error", ({ message }) => {
			this.#lost = message;
		});
		socket.on("close", (code, reason) => {
			if (!this.#isUp) return;
			if (isRefusal(code)) this.#listener.onRefused(`${code} ${reason}`);
			else setTimeout(() => this.#redial(), AGAIN_MS);
		});
		return socket;
	}

	#redial(): void {
		if (this.#isUp) this.#socket = this.#dial();
	}
}
