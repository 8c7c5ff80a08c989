/** Tries plans in the same imagined turns, and counts how many turns it has played out. */
import type { Seat } from "../../rules/position.ts";
import { type ImaginedTurn, playImagined } from "./imagine.ts";
import type { Survey } from "./survey.ts";
import { tableFor, Valuation } from "./Valuation.ts";

/** A plan and its mean value over the imagined turns. */
export type Judged = {
	readonly targets: readonly number[];
	readonly value: number;
	/** Its value in each of the turns. */
	readonly values: readonly number[];
};

/** A plan that is so much worse in the turns tried so far won't be better in the others. */
const HOPELESS = 0.02;

export class Trials {
	readonly #survey: Survey;
	readonly #seat: Seat;
	readonly #turns: readonly ImaginedTurn[];
	readonly #valuation: Valuation;
	readonly #tried = new Set<string>();
	count = 0;

	constructor(
		survey: Survey,
		seat: Seat,
		turns: readonly ImaginedTurn[],
		table = tableFor(survey.ruleset, survey.position),
	) {
		this.#survey = survey;
		this.#seat = seat;
		this.#turns = turns;
		this.#valuation = new Valuation(survey.ruleset, survey.position, table);
	}

	judge(targets: readonly number[]): Judged {
		this.#tried.add(targets.join());
		const values = this.#turns.map((turn) => this.#tryIn(turn, targets));
		const sum = values.reduce((a, b) => a + b, 0);
		return { targets, values, value: sum / values.length };
	}

	/** The judgement of a plan that is better than another; null if it is not, or was tried already. */
	judgeAgainst(other: Judged, targets: readonly number[]): Judged | null {
		const name = targets.join();
		if (this.#tried.has(name)) {
			// So that a search ends even if it finds nothing new.
			this.count++;
			return null;
		}
		this.#tried.add(name);
		const values: number[] = [];
		let ahead = 0;
		for (const [i, turn] of this.#turns.entries()) {
			values.push(this.#tryIn(turn, targets));
			ahead += values[i] - other.values[i];
			if (ahead < -HOPELESS) return null;
		}
		if (ahead <= 0) return null;
		return { targets, values, value: other.value + ahead / values.length };
	}

	#tryIn(turn: ImaginedTurn, targets: readonly number[]): number {
		this.count++;
		const after = playImagined(this.#survey, turn, this.#seat, targets);
		return this.#valuation.valueOf(after, this.#seat);
	}
}
