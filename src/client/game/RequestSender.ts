/** Sends requests to the room: one for a double click, and again on a new socket. Notices when no answer comes. */
import type { FromClient } from "../../protocol/fromClient.ts";
import type { FromServer } from "../../protocol/fromServer.ts";
import { AnswerTimeout } from "./AnswerTimeout.ts";
import {
	isOutstanding,
	type PendingRequest,
	pendingRequestOf,
} from "./pendingRequest.ts";
import type { GameState } from "./state.ts";

export type RequestSenderOptions = {
	readonly state: () => GameState;
	/** Sends now, or not at all. Whether it was sent. */
	readonly send: (message: FromClient) => boolean;
	/** A request has waited too long for its answer, or waits no more. */
	readonly onUnanswered: (isUnanswered: boolean) => void;
};

/** What buttons ask for: a double click sends it once. */
const PRESSED: ReadonlySet<FromClient["type"]> = new Set([
	"start",
	"ready",
	"resign",
	"join",
	"leave",
	"remove",
	"begin",
]);

/** After each of them the other one is possible. */
const VISITS: ReadonlySet<FromClient["type"]> = new Set(["join", "leave"]);

/** A double click is over by then. */
const SAME_PRESS_MS = 700;

export class RequestSender {
	readonly #options: RequestSenderOptions;
	readonly #timeout: AnswerTimeout;
	#pending: PendingRequest | null = null;
	/** What the open socket has sent last. */
	#sent: { readonly message: FromClient; readonly at: number } | null = null;

	constructor(options: RequestSenderOptions) {
		this.#options = options;
		this.#timeout = new AnswerTimeout(
			() => this.#isAnswerDue,
			options.onUnanswered,
		);
	}

	/** A new socket is open. */
	connect(): void {
		this.#sent = null;
	}

	/** Whether it was sent at once. */
	ask(message: FromClient): boolean {
		if (this.#wasJustSent(message)) return true;
		this.#pending =
			pendingRequestOf(this.#options.state(), message) ?? this.#pending;
		this.#timeout.begin();
		return this.#sendNow(message);
	}

	/** To be called once the phase is known: in another phase the request would mean something else. */
	askAgain(): void {
		const pending = this.#pending;
		if (pending === null || !isOutstanding(this.#options.state(), pending))
			return;
		// This socket may have sent it before the room's first message came.
		if (this.#sent?.message !== pending.message) this.#sendNow(pending.message);
	}

	/** To be called before a message changes the state. */
	hear(message: FromServer): void {
		const isRefused = message.type === "refused" && message.id === undefined;
		if (isRefused) this.#pending = null;
	}

	/** To be called after it has. */
	look(): void {
		this.#timeout.hear();
		if (!this.#isVisitDone) return;
		// A player who joined and was removed at once may join again, but the page does not do so by itself.
		this.#pending = null;
		this.#sent = null;
	}

	get #isVisitDone(): boolean {
		const pending = this.#pending;
		return (
			pending !== null &&
			VISITS.has(pending.message.type) &&
			!isOutstanding(this.#options.state(), pending)
		);
	}

	get #isAnswerDue(): boolean {
		const state = this.#options.state();
		const isOneDue =
			this.#pending !== null && isOutstanding(state, this.#pending);
		return isOneDue || state.pending.length > 0;
	}

	#sendNow(message: FromClient): boolean {
		const isSent = this.#options.send(message);
		if (isSent) this.#sent = { message, at: performance.now() };
		return isSent;
	}

	/** A second click asks for nothing new. */
	#wasJustSent(message: FromClient): boolean {
		const sent = this.#sent;
		return (
			sent !== null &&
			PRESSED.has(message.type) &&
			performance.now() - sent.at < SAME_PRESS_MS &&
			JSON.stringify(sent.message) === JSON.stringify(message)
		);
	}
}
