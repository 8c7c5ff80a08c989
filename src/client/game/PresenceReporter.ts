/** Tells the room that its player is there: a dead one who looks on, and one who is back at a seat that a bot holds. */
import type { FromClient } from "../../protocol/fromClient.ts";
import { actorOf, type GameState, isPlaying } from "./state.ts";

/** Whoever has just connected, and looks, is back without a word. */
const ARRIVING_MS = 3000;
/** The room answers much sooner. */
const ASK_AGAIN_MS = 2000;

/** What nobody does who is not there. */
const STIRRINGS = ["pointerdown", "keydown"] as const;

export class PresenceReporter {
	readonly #send: (message: FromClient) => void;
	#state: GameState | null = null;
	#arrivedAt = Number.NEGATIVE_INFINITY;
	#askedAt = Number.NEGATIVE_INFINITY;
	/** The turn in which the page last said ready for a player who is dead. */
	#readyTurn = -1;

	constructor(send: (message: FromClient) => void) {
		this.#send = send;
		for (const stirring of STIRRINGS)
			document.addEventListener(stirring, () => this.comeBack(), {
				capture: true,
			});
		document.addEventListener("visibilitychange", () => this.#arrive());
	}

	/** The socket is open anew. */
	connect(): void {
		this.#askedAt = Number.NEGATIVE_INFINITY;
		this.#arrive();
	}

	/** Something has changed. */
	follow(state: GameState): void {
		this.#state = state;
		if (performance.now() - this.#arrivedAt < ARRIVING_MS) this.comeBack();
		this.#lookOn(state);
	}

	/** Takes the seat back, if a bot holds it. */
	comeBack(): void {
		const now = performance.now();
		if (this.#state === null || !isOwnHeld(this.#state)) return;
		if (now - this.#askedAt < ASK_AGAIN_MS) return;
		this.#askedAt = now;
		this.#send({ type: "return" });
	}

	#arrive(): void {
		if (document.visibilityState !== "visible") return;
		this.#arrivedAt = performance.now();
		this.comeBack();
	}

	/** A dead player who still looks on counts as there, so that the game plays on. */
	#lookOn(state: GameState): void {
		const actor = actorOf(state.view);
		if (!isPlaying(state) || actor === null) return;
		const { position, seats, phase } = state.view;
		const { turn } = position;
		// In the waiting phase it would mean not to come back.
		const isDead =
			position.seats[actor].type === "dead" && phase === "collecting";
		if (!isDead || seats[actor].isReady || this.#readyTurn === turn) return;
		this.#readyTurn = turn;
		this.#send({ type: "ready", turn, phase });
	}
}

/** Whether a bot plays for this page's player. */
export function isOwnHeld(state: GameState): boolean {
	return (
		isPlaying(state) &&
		state.view.viewer !== null &&
		state.view.seats[state.view.viewer].isHeld
	);
}
