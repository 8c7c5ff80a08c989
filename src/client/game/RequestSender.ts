/** Sends requests to the room: once for a double click, and again on each new socket. Reports missing answers. */
import type { FromClient } from "../../protocol/fromClient.ts";
import { AnswerTimeout } from "./AnswerTimeout.ts";
import type { GameMessage } from "./MessageQueue.ts";
import {
	isOutstanding,
	type PendingRequest,
	pendingRequestOf,
} from "./pendingRequest.ts";
import type { GameState } from "./state.ts";

export type RequestSenderOptions = {
	readonly state: () => GameState;
	/** Sends now or not at all; returns whether the message was sent. */
	readonly send: (message: FromClient) => boolean;
	/** A request has waited too long for its answer, or no longer waits. */
	readonly onUnanswered: (isUnanswered: boolean) => void;
};

/** Requests made by buttons: a double click sends them once. */
const PRESSED: ReadonlySet<FromClient["type"]> = new Set([
	"start",
	"ready",
	"reopen",
	"resign",
	"join",
	"leave",
	"remove",
	"begin",
]);

/** Each of these makes the other possible. */
const VISITS: ReadonlySet<FromClient["type"]> = new Set(["join", "leave"]);

/** Longer than a double click takes. */
const SAME_PRESS_MS = 700;

export class RequestSender {
	readonly #options: RequestSenderOptions;
	readonly #timeout: AnswerTimeout;
	#pending: PendingRequest | null = null;
	/** The last message sent on the open socket. */
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

	/** Sends a request; returns whether it was sent at once. */
	ask(message: FromClient): boolean {
		if (this.#wasJustSent(message)) return true;
		this.#pending =
			pendingRequestOf(this.#options.state(), message) ?? this.#pending;
		this.#timeout.begin();
		return this.#sendNow(message);
	}

	/** Call once the phase is known: in another phase the request would mean something else. */
	askAgain(): void {
		const pending = this.#pending;
		if (pending === null || !isOutstanding(this.#options.state(), pending))
			return;
		// This socket may already have sent the request before the room's first message arrived.
		if (this.#sent?.message !== pending.message) this.#sendNow(pending.message);
	}

	/** Call before a message changes the state. */
	hear(message: GameMessage): void {
		const isRefused = message.type === "refused" && message.id === undefined;
		if (isRefused) this.#pending = null;
	}

	/** Call after a message has changed the state. */
	look(): void {
		this.#timeout.hear();
		if (!this.#isVisitDone) return;
		// A player who joined and was removed at once may join again, but only by pressing the button again.
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

	/** True for the second click of a double click. */
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
