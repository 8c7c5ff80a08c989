/** A socket that only listens: opened again whenever it is lost, and asleep while nobody looks. */
import { backOffMs } from "../backOff.ts";

export type LiveState =
	| "connecting"
	| "open"
	| "reconnecting"
	/** For good: opening it again would change nothing. */
	| "refused";

export type LiveHandlers = {
	readonly onText: (text: string) => void;
	readonly onState: (state: LiveState) => void;
};

const PING_EVERY_MS = 20_000;
/** Without a sign of life for so long the other side is taken for dead. */
const DEAD_AFTER_MS = 45_000;
/** The same, after somebody has come back to the page. */
const ANSWER_WITHIN_MS = 5_000;
/** A page that was hidden for so long listens no more, until it is seen again. */
const ASLEEP_AFTER_MS = 5 * 60_000;

export class LiveSocket {
	readonly #path: string;
	readonly #refusals: ReadonlySet<number>;
	readonly #handlers: LiveHandlers;
	#socket: WebSocket | null = null;
	#state: LiveState = "connecting";
	#failures = 0;
	#heardAt = 0;
	#retryTimer = 0;
	#sleepTimer = 0;

	/** `refusals`: the close codes that are for good. */
	constructor(
		path: string,
		refusals: ReadonlySet<number>,
		handlers: LiveHandlers,
	) {
		this.#path = path;
		this.#refusals = refusals;
		this.#handlers = handlers;
		setInterval(() => this.#ping(), PING_EVERY_MS);
		addEventListener("online", () => this.#hurry());
		document.addEventListener("visibilitychange", () => this.#notice());
		this.#open();
	}

	#open(): void {
		clearTimeout(this.#retryTimer);
		const address = new URL(this.#path, location.href);
		address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
		const socket = new WebSocket(address);
		this.#socket = socket;
		this.#heardAt = Date.now();
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
		// What it is told first makes the page right again: only then is it live.
		this.#setState("open");
		if (typeof data === "string" && data !== "pong")
			this.#handlers.onText(data);
	}

	#lose(code: number): void {
		this.#socket = null;
		const isRefused = this.#refusals.has(code);
		this.#setState(isRefused ? "refused" : "reconnecting");
		if (isRefused || document.visibilityState === "hidden") return;
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
		if (this.#socket?.readyState !== WebSocket.OPEN) return;
		if (Date.now() - this.#heardAt > DEAD_AFTER_MS) this.#drop();
		else this.#socket.send("ping");
	}

	#notice(): void {
		clearTimeout(this.#sleepTimer);
		if (document.visibilityState === "visible") this.#hurry();
		else this.#sleepTimer = setTimeout(() => this.#drop(), ASLEEP_AFTER_MS);
	}

	/** The network is back, or somebody looks: don't wait for a timer. */
	#hurry(): void {
		if (this.#state === "refused") return;
		const socket = this.#socket;
		if (socket === null) {
			this.#failures = 0;
			this.#open();
		} else if (socket.readyState === WebSocket.OPEN) {
			const askedAt = Date.now();
			socket.send("ping");
			setTimeout(() => {
				if (socket === this.#socket && this.#heardAt < askedAt) this.#drop();
			}, ANSWER_WITHIN_MS);
		}
	}

	#setState(state: LiveState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#handlers.onState(state);
	}
}
