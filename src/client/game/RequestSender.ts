/** Asks the room: once though a button is pressed twice, and again on a new line; notices when no answer comes. */
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
	/** What was asked for has been without an answer for too long, or is no more. */
	readonly onUnanswered: (isUnanswered: boolean) => void;
};

/** What a button asks for, and is asked for once by a double click. */
const PRESSED: ReadonlySet<FromClient["type"]> = new Set([
	"start",
	"ready",
	"resign",
	"join",
	"leave",
	"remove",
	"begin",
]);

/** Each makes the other possible. */
const VISITS: ReadonlySet<FromClient["type"]> = new Set(["join", "leave"]);

/** A double click is over by then. */
const SAME_PRESS_MS = 700;

export class RequestSender {
	readonly #options: RequestSenderOptions;
	readonly #timeout: AnswerTimeout;
	#pending: PendingRequest | null = null;
	/** What was asked for last by the socket that is open. */
	#said: { readonly message: FromClient; readonly at: number } | null = null;

	constructor(options: RequestSenderOptions) {
		this.#options = options;
		this.#timeout = new AnswerTimeout(
			() => this.#isAnswerDue,
			options.onUnanswered,
		);
	}

	/** The socket is open anew. */
	connect(): void {
		this.#said = null;
	}

	/** Whether it was sent at once. */
	ask(message: FromClient): boolean {
		if (this.#isSaidJustNow(message)) return true;
		this.#pending =
			pendingRequestOf(this.#options.state(), message) ?? this.#pending;
		this.#timeout.begin();
		return this.#say(message);
	}

	/** Only when it is known where the game is: in another phase it would mean something else. */
	askAgain(): void {
		const asked = this.#pending;
		if (asked === null || !isOutstanding(this.#options.state(), asked)) return;
		// It may have gone out by this socket before the room's first word came.
		if (this.#said?.message !== asked.message) this.#say(asked.message);
	}

	/** Before the state is changed by a message. */
	hear(message: FromServer): void {
		const isRefused = message.type === "refused" && message.id === undefined;
		if (isRefused) this.#pending = null;
	}

	/** After it was. */
	look(): void {
		this.#timeout.hear();
		if (!this.#isVisitDone) return;
		// Who has come, and was sent away at once, may ask for the same again, and does not by themselves.
		this.#pending = null;
		this.#said = null;
	}

	get #isVisitDone(): boolean {
		const asked = this.#pending;
		return (
			asked !== null &&
			VISITS.has(asked.message.type) &&
			!isOutstanding(this.#options.state(), asked)
		);
	}

	get #isAnswerDue(): boolean {
		const state = this.#options.state();
		const isAsked =
			this.#pending !== null && isOutstanding(state, this.#pending);
		return isAsked || state.pending.length > 0;
	}

	#say(message: FromClient): boolean {
		const isSent = this.#options.send(message);
		if (isSent) this.#said = { message, at: performance.now() };
		return isSent;
	}

	/** A second click says nothing new. */
	#isSaidJustNow(message: FromClient): boolean {
		const said = this.#said;
		return (
			said !== null &&
			PRESSED.has(message.type) &&
			performance.now() - said.at < SAME_PRESS_MS &&
			JSON.stringify(said.message) === JSON.stringify(message)
		);
	}
}
