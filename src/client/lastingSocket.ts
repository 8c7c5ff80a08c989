/** A socket that is opened again whenever it is lost. */
import { backOffMs } from "./backOff.ts";

export type SocketState = "connecting" | "open" | "reconnecting";

export type SocketOptions = {
	/** The path on this site to connect to, asked each time. */
	readonly path: () => string;
	/** The close codes after which opening it again would change nothing. */
	readonly refusals: ReadonlySet<number>;
	/** A page that was hidden for so long connects no more, until it is seen again; null never sleeps. */
	readonly asleepAfterMs: number | null;
};

export type SocketHandlers = {
	readonly onText: (text: string) => void;
	readonly onState: (state: SocketState) => void;
	/** It was closed for good, with one of the refusals' codes. */
	readonly onRefused: (code: number) => void;
};

const PING_EVERY_MS = 20_000;
/** Without a sign of life for so long the other side is taken for dead. */
const DEAD_AFTER_MS = 45_000;
/** The same, after a question of our own. */
const ANSWER_WITHIN_MS = 5_000;

export class LastingSocket {
	readonly #options: SocketOptions;
	readonly #handlers: SocketHandlers;
	#socket: WebSocket | null = null;
	#state: SocketState = "connecting";
	#isRefused = false;
	#failures = 0;
	#heardAt = 0;
	#retryTimer = 0;
	#sleepTimer = 0;

	constructor(options: SocketOptions, handlers: SocketHandlers) {
		this.#options = options;
		this.#handlers = handlers;
		setInterval(() => this.#ping(), PING_EVERY_MS);
		addEventListener("online", () => this.#hurry());
		document.addEventListener("visibilitychange", () => this.#notice());
		this.#open();
	}

	/** Sends now, or not at all. Whether it was sent. */
	send(text: string): boolean {
		const socket = this.#socket;
		if (socket?.readyState !== WebSocket.OPEN) return false;
		socket.send(text);
		return true;
	}

	#open(): void {
		clearTimeout(this.#retryTimer);
		const address = new URL(this.#options.path(), location.href);
		address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
		const socket = new WebSocket(address);
		this.#socket = socket;
		this.#heardAt = Date.now();
		socket.onopen = () => {
			if (socket !== this.#socket) return;
			this.#heardAt = Date.now();
			this.#setState("open");
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
		if (typeof data === "string" && data !== "pong")
			this.#handlers.onText(data);
	}

	#lose(code: number): void {
		this.#socket = null;
		clearTimeout(this.#retryTimer);
		const { refusals, asleepAfterMs } = this.#options;
		if (refusals.has(code)) {
			this.#isRefused = true;
			this.#handlers.onRefused(code);
			return;
		}
		this.#setState("reconnecting");
		const isHidden = document.visibilityState === "hidden";
		if (isHidden && asleepAfterMs !== null) return;
		const pause = backOffMs(this.#failures++, Math.random());
		this.#retryTimer = setTimeout(() => this.#open(), pause);
	}

	/** Gives the socket up without waiting for the other side's goodbye. */
	#drop(): void {
		const socket = this.#socket;
		if (!socket) return;
		this.#lose(1006);
		socket.close();
	}

	#ping(): void {
		const isDead = Date.now() - this.#heardAt > DEAD_AFTER_MS;
		if (isDead && this.#socket?.readyState === WebSocket.OPEN) this.#drop();
		else this.send("ping");
	}

	#notice(): void {
		const { asleepAfterMs } = this.#options;
		clearTimeout(this.#sleepTimer);
		if (document.visibilityState === "visible") this.#hurry();
		else if (asleepAfterMs !== null)
			this.#sleepTimer = setTimeout(() => this.#drop(), asleepAfterMs);
	}

	/** The network is back, or somebody looks: don't wait for a timer. */
	#hurry(): void {
		if (this.#isRefused) return;
		const socket = this.#socket;
		if (socket === null) {
			this.#failures = 0;
			this.#open();
			return;
		}
		const askedAt = Date.now();
		if (!this.send("ping")) return;
		setTimeout(() => {
			if (socket === this.#socket && this.#heardAt < askedAt) this.#drop();
		}, ANSWER_WITHIN_MS);
	}

	#setState(state: SocketState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#handlers.onState(state);
	}
}
