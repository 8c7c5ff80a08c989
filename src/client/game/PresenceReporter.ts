/**
 * Tells the room that the player is present: a dead player who still watches, a player back
 * at a seat that a bot holds, and whether the page is in sight.
 */
import type { FromClient } from "../../protocol/fromClient.ts";
import { turnsInAll } from "../../rules/ending.ts";
import {
	actorOf,
	type GameState,
	isPlaying,
	type PlayingState,
} from "./state.ts";

/** For this long after connecting, a player with a visible page counts as back without any action. */
const ARRIVING_MS = 3000;
/** Well above the room's usual answer time. */
const ASK_AGAIN_MS = 2000;

/** Events that prove that a person is at the page. */
const ACTIVITIES = ["pointerdown", "keydown"] as const;

export class PresenceReporter {
	readonly #send: (message: FromClient) => void;
	#state: GameState | null = null;
	#arrivedAt = Number.NEGATIVE_INFINITY;
	#sentAt = Number.NEGATIVE_INFINITY;
	/** Whether the room believes that the page is in sight: of a new socket it does. */
	#isInSight = true;
	/** The last turn in which the page sent `ready` for a dead player. */
	#readyTurn = -1;

	constructor(send: (message: FromClient) => void) {
		this.#send = send;
		for (const activity of ACTIVITIES)
			document.addEventListener(activity, () => this.comeBack(), {
				capture: true,
			});
		document.addEventListener("visibilitychange", () => this.#arrive());
	}

	/** A new socket is open. */
	connect(): void {
		this.#sentAt = Number.NEGATIVE_INFINITY;
		this.#isInSight = true;
		this.#arrive();
	}

	/** The state has changed. */
	follow(state: GameState): void {
		this.#state = state;
		if (performance.now() - this.#arrivedAt < ARRIVING_MS) this.comeBack();
		this.#watchOn(state);
	}

	/** Takes the seat back if a bot holds it. */
	comeBack(): void {
		const now = performance.now();
		if (this.#state === null || !isOwnSeatHeld(this.#state)) return;
		if (now - this.#sentAt < ASK_AGAIN_MS) return;
		this.#sentAt = now;
		this.#send({ type: "return" });
	}

	#arrive(): void {
		const isVisible = document.visibilityState === "visible";
		if (isVisible !== this.#isInSight && this.#state?.view.viewer !== null)
			this.#send({ type: "visibility", isVisible });
		this.#isInSight = isVisible;
		if (!isVisible) return;
		this.#arrivedAt = performance.now();
		this.comeBack();
	}

	/** A dead player who still watches counts as present, so that the game continues. */
	#watchOn(state: GameState): void {
		if (!isPlaying(state) || !isReadyWithoutLand(state)) return;
		const { position, phase } = state.view;
		const { turn } = position;
		if (this.#readyTurn === turn) return;
		this.#readyTurn = turn;
		this.#send({ type: "ready", turn, phase });
	}
}

/**
 * Whether the page says in this turn that its dead player is ready. Not where only bots play on to
 * a last turn: there it would bring on the end, for which the player has not asked.
 */
export function isReadyWithoutLand({ view }: PlayingState): boolean {
	const actor = actorOf(view);
	if (actor === null) return false;
	const { position, seats, phase, settings } = view;
	const { ruleset } = settings;
	const isLeftToBots = seats.every(
		({ bot, hasResigned }, seat) =>
			bot !== null || hasResigned || position.seats[seat].type === "dead",
	);
	const isWatched =
		isLeftToBots && !ruleset.returns && turnsInAll(ruleset) !== null;
	// In the waiting phase `ready` would mean that the player does not want to start again.
	return (
		position.seats[actor].type === "dead" &&
		phase === "collecting" &&
		!seats[actor].isReady &&
		!isWatched
	);
}

/** Whether a bot holds the reader's seat. */
export function isOwnSeatHeld(state: GameState): boolean {
	return (
		isPlaying(state) &&
		state.view.viewer !== null &&
		state.view.seats[state.view.viewer].isHeld
	);
}
