/** A match played in this process, without a room, on a clock that jumps from event to event. */
import { createHash } from "node:crypto";
import type { Command, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { openLobby } from "../../src/match/lobby.ts";
import type { Holder, Match } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { soloSettings } from "../../src/match/settings.ts";
import type { Board } from "../../src/rules/hex.ts";
import type { MapShape } from "../../src/rules/maps/shapes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

/** The match after a command, and the changes. */
type OnChange = (match: Match, facts: readonly Fact[]) => void;

export class LocalMatch {
	#match: Match;
	readonly #onChange: OnChange;

	/** A game in which turns end by the clock, in its lobby. */
	constructor(
		settings: {
			readonly ruleset: Ruleset;
			/** Only the size, if the game begins with a generated map. */
			readonly board: Board;
			readonly map?: MapShape;
			readonly seatCount: number;
		},
		onChange: OnChange = () => {},
	) {
		this.#match = openLobby(soloSettings({ ...settings, hasClock: true }));
		this.#onChange = onChange;
	}

	get match(): Match {
		return this.#match;
	}

	/** Seats the holders and begins play at time 0. Throws if that is refused. */
	begin(holders: readonly Holder[], secret: string): void {
		for (const holder of holders) this.apply({ type: "join", holder }, 0);
		this.apply({ type: "begin", secret }, 0);
	}

	/** Executes a command at a time, in ms. Throws if it is refused. */
	apply(command: Command, now: number): void {
		const refusal = this.tryCommand(command, now);
		if (refusal !== null) throw new Error(refusal);
	}

	/** Executes a command at a time, in ms; returns the reason if it is refused. */
	tryCommand(command: Command, now: number): string | null {
		const decision = decide(this.#match, command, now);
		if (decision.type === "refused") return decision.reason;
		this.#match = decision.match;
		this.#onChange(decision.match, decision.facts);
		return null;
	}

	/** Advances the clock until something happens by itself. Throws if no game is in progress. */
	tick(): void {
		if (this.#match.type !== "playing") throw new Error("there is no play");
		this.apply({ type: "tick" }, nextTickAt(this.#match));
	}
}

/** A game's secret, which is always the same for the same text. */
export function secretFrom(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
