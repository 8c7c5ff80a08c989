/** One socket of the load, opened as a page does: counts what it receives, and sends no faster than a room allows. */
import { WebSocket } from "ws";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";

/** What a connection reports. */
export type Listener = {
	/** The server sent a message: its `type`, and all of it. */
	readonly onMessage: (type: string, data: Buffer) => void;
	/** The connection ended without being closed here. */
	readonly onLost: (why: string) => void;
	/** A message was sent. */
	readonly onSent: () => void;
};

/** A room closes a socket that sends more than 30 messages in 3 s; messages may also arrive in bursts. */
const MAX_MESSAGES = 20;
const WINDOW_MS = 3000;

/** How each message of the server begins. */
const START = '{"type":"';
const QUOTE = 0x22;
/** Separates the messages of a frame. */
const NEW_LINE = 0x0a;

export class Connection {
	/** How many messages arrived, and their bytes including frame headers. */
	readonly counts = { messages: 0, bytes: 0 };
	readonly #socket: WebSocket;
	readonly #listener: Listener;
	/** When the last messages were sent, oldest first. */
	readonly #sentAt: number[] = [];
	readonly #queue: FromClient[] = [];
	#timer: NodeJS.Timeout | null = null;
	#isClosed = false;
	#onPong = () => {};

	/** Resolves when the socket is open, or has failed. */
	readonly opened: Promise<void>;

	/** Opens a socket to a game; without a cookie, as a spectator. */
	constructor(game: string, cookie: string | null, listener: Listener) {
		const address = `${game.replace("http", "ws")}/socket?v=${PROTOCOL_VERSION}`;
		const socket = new WebSocket(address, {
			headers: cookie === null ? {} : { Cookie: cookie },
			perMessageDeflate: false,
			skipUTF8Validation: true,
		});
		this.#socket = socket;
		this.#listener = listener;
		socket.on("message", (data: Buffer) => this.#receive(data));
		socket.on("close", (code, reason) =>
			this.#reportLoss(`closed: ${code} ${reason}`),
		);
		socket.on("error", (error) => this.#reportLoss(error.message));
		this.opened = new Promise((resolve) => {
			socket.once("open", resolve);
			socket.once("close", () => resolve());
		});
	}

	/** Sends the message now, or as soon as a room would accept it. */
	send(message: FromClient): void {
		this.#queue.push(message);
		if (this.#timer === null) this.#flush();
	}

	/** Whether the server answers. */
	async isAlive(withinMs: number): Promise<boolean> {
		if (this.#socket.readyState !== WebSocket.OPEN) return false;
		return await new Promise((resolve) => {
			const timer = setTimeout(() => resolve(false), withinMs);
			this.#onPong = () => {
				clearTimeout(timer);
				resolve(true);
			};
			this.#socket.send("ping");
		});
	}

	close(): void {
		this.#isClosed = true;
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#socket.close();
	}

	#reportLoss(why: string): void {
		if (!this.#isClosed) this.#listener.onLost(why);
	}

	#flush(): void {
		this.#timer = null;
		while (this.#queue.length > 0) {
			const now = performance.now();
			const waitMs = this.#earliestSendAt() - now;
			if (waitMs > 0) {
				this.#timer = setTimeout(() => this.#flush(), waitMs);
				return;
			}
			if (this.#sentAt.push(now) > MAX_MESSAGES) this.#sentAt.shift();
			this.#socket.send(JSON.stringify(this.#queue.shift()));
			this.#listener.onSent();
		}
	}

	#earliestSendAt(): number {
		const [oldest = 0] = this.#sentAt;
		return this.#sentAt.length < MAX_MESSAGES ? 0 : oldest + WINDOW_MS;
	}

	#receive(frame: Buffer): void {
		this.counts.bytes += frame.length + headerBytes(frame.length);
		let start = 0;
		for (let end = 0; end >= 0; start = end + 1) {
			end = frame.indexOf(NEW_LINE, start);
			this.#take(frame.subarray(start, end < 0 ? undefined : end));
		}
	}

	#take(data: Buffer): void {
		this.counts.messages++;
		if (data.length === 4 && data.toString() === "pong") this.#onPong();
		else if (data.toString("latin1", 0, START.length) !== START)
			this.#reportLoss(`unreadable: ${data}`);
		else {
			const end = data.indexOf(QUOTE, START.length);
			this.#listener.onMessage(
				data.toString("latin1", START.length, end),
				data,
			);
		}
	}
}

/** The size of the header of a frame from a server (RFC 6455, 5.2). */
function headerBytes(length: number): number {
	if (length < 126) return 2;
	return length < 65_536 ? 4 : 10;
}
