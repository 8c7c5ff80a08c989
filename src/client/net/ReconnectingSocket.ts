/** A socket that reopens whenever it is lost. */
import { backOffMs } from "./backOff.ts";
import { onWake } from "./onWake.ts";

export type SocketState = "connecting" | "open" | "reconnecting";

export type SocketOptions = {
	/** The path on this site to connect to; called for each socket. */
	readonly path: () => string;
	/** The close codes after which the socket stays closed, as a new one would be refused too. */
	readonly refusals: ReadonlySet<number>;
	/** A page hidden for this long disconnects until it is visible again; null: never. */
	readonly asleepAfterMs: number | null;
};

export type SocketHandlers = {
	readonly onText: (text: string) => void;
	readonly onState: (state: SocketState) => void;
	/** The server closed the socket permanently, with one of the codes in `refusals`. */
	readonly onRefused: (code: number) => void;
};

const PING_EVERY_MS = 20_000;
/** If a ping has no answer within this time, the connection is dead. */
const ANSWER_WITHIN_MS = 10_000;
/** The same, if there is a reason to doubt the connection. */
const HURRIED_ANSWER_WITHIN_MS = 5_000;
/** A socket that is not open after this long will never open. */
const CONNECT_WITHIN_MS = 8_000;
/** A socket that has been connecting for this long may use a network that is gone. */
const STUCK_AFTER_MS = 1_000;

export class ReconnectingSocket {
	readonly #options: SocketOptions;
	readonly #handlers: SocketHandlers;
	#socket: WebSocket | null = null;
	#state: SocketState = "connecting";
	#isRefused = false;
	#failures = 0;
	/** On the page's own clock, which nobody can set. */
	#openedAt = 0;
	/** How often something arrived. */
	#heard = 0;
	#isAnswerDue = false;
	/** Something was sent while an answer was due, which may have been on its way already. */
	#isPingOwed = false;
	#retryTimer: ReturnType<typeof setTimeout> | undefined;
	#sleepTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: SocketOptions, handlers: SocketHandlers) {
		this.#options = options;
		this.#handlers = handlers;
		setInterval(() => this.#ping(ANSWER_WITHIN_MS), PING_EVERY_MS);
		addEventListener("online", () => this.#hurry());
		addEventListener("offline", () => this.#hurry());
		addEventListener("pageshow", () => this.#hurry());
		onWake(() => this.#hurry());
		document.addEventListener("visibilitychange", () => this.#onVisibility());
		this.#open();
	}

	/** Sends now or not at all; returns whether the text was sent. */
	send(text: string): boolean {
		const socket = this.#socket;
		if (socket?.readyState !== WebSocket.OPEN) return false;
		socket.send(text);
		if (this.#isAnswerDue) this.#isPingOwed = true;
		else this.#ping(ANSWER_WITHIN_MS);
		return true;
	}

	/** Opens a new socket, to receive everything from the beginning. */
	reopen(): void {
		const socket = this.#socket;
		if (socket === null) return;
		this.#open();
		socket.close();
	}

	#open(): void {
		clearTimeout(this.#retryTimer);
		const address = new URL(this.#options.path(), location.href);
		address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
		const socket = new WebSocket(address);
		this.#socket = socket;
		this.#openedAt = performance.now();
		this.#isAnswerDue = false;
		this.#isPingOwed = false;
		setTimeout(() => {
			const isStuck = socket.readyState === WebSocket.CONNECTING;
			if (socket === this.#socket && isStuck) this.#drop();
		}, CONNECT_WITHIN_MS);
		socket.onopen = () => {
			if (socket === this.#socket) this.#setState("open");
		};
		socket.onmessage = ({ data }) => {
			if (socket === this.#socket) this.#hear(data);
		};
		socket.onclose = ({ code }) => {
			if (socket === this.#socket) this.#lose(code);
		};
	}

	#hear(data: unknown): void {
		this.#heard++;
		this.#isAnswerDue = false;
		this.#failures = 0;
		if (this.#isPingOwed) this.#ping(ANSWER_WITHIN_MS);
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

	/** Abandons the socket without waiting for the server to close it. */
	#drop(): void {
		const socket = this.#socket;
		if (!socket) return;
		this.#lose(1006);
		socket.close();
	}

	/** Sends a ping, and abandons the socket if nothing arrives in time. */
	#ping(answerWithinMs: number): void {
		const socket = this.#socket;
		if (socket?.readyState !== WebSocket.OPEN) return;
		const heard = this.#heard;
		this.#isAnswerDue = true;
		this.#isPingOwed = false;
		socket.send("ping");
		setTimeout(() => {
			const isDead = this.#heard === heard;
			if (socket === this.#socket && isDead) this.#drop();
		}, answerWithinMs);
	}

	#onVisibility(): void {
		const { asleepAfterMs } = this.#options;
		clearTimeout(this.#sleepTimer);
		if (document.visibilityState === "visible") this.#hurry();
		else if (asleepAfterMs !== null)
			this.#sleepTimer = setTimeout(() => this.#drop(), asleepAfterMs);
	}

	/** The network is gone or back, or the page is visible again: acts without waiting for a timer. */
	#hurry(): void {
		if (this.#isRefused) return;
		const socket = this.#socket;
		if (socket?.readyState === WebSocket.OPEN) {
			this.#ping(HURRIED_ANSWER_WITHIN_MS);
			return;
		}
		const isNew = performance.now() - this.#openedAt < STUCK_AFTER_MS;
		if (socket !== null && isNew) return;
		this.#failures = 0;
		this.#open();
		socket?.close();
	}

	#setState(state: SocketState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#handlers.onState(state);
	}
}
