/**
 * The value of a position for a seat: its chance to win, as games that bots played among
 * themselves have taught it (docs/bots.md). Each seat gets a score, the sum of its features
 * (features.ts) by weights that depend on how many turns are left; a seat's chance to come
 * first is in proportion to the exponential of its score.
 */
import { outcomeOf, rankAll } from "../../rules/ending.ts";
import type { Position, Seat } from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { FeatureReader } from "./FeatureReader.ts";
import { WIDTH } from "./features.ts";
import { knotAt, turnsLeft, turnsOf, type ValueWeights } from "./knots.ts";
import { DUEL_WEIGHTS, LONG_WEIGHTS, SEVERAL_WEIGHTS } from "./valueWeights.ts";

/** How much the share of other seats that are behind counts, against the chance to come first. */
const PLACES = 0.2;

/** The most turns of games among several that go by the table of short ones, as all on small boards do. */
const SHORT = 24;

/** The table for a game. */
export function tableFor(ruleset: Ruleset, { seats }: Position): ValueWeights {
	if (seats.length === 2) return DUEL_WEIGHTS;
	return turnsOf(ruleset) > SHORT ? LONG_WEIGHTS : SEVERAL_WEIGHTS;
}

/** Values positions of one game. */
export class Valuation {
	readonly #ruleset: Ruleset;
	readonly #reader: FeatureReader;
	readonly #table: ValueWeights;
	readonly #scores: Float64Array;

	constructor(
		ruleset: Ruleset,
		position: Position,
		table = tableFor(ruleset, position),
	) {
		const { seats } = position;
		this.#ruleset = ruleset;
		this.#reader = new FeatureReader(ruleset, position);
		this.#table = table;
		this.#scores = new Float64Array(seats.length);
	}

	/** Each seat's chance to come first; where the game is over, 1 for the winner. */
	chancesOf(position: Position): number[] {
		const { seats } = position;
		if (outcomeOf(this.#ruleset, position) !== null) {
			const [winner] = rankAll(position);
			return seats.map((_, seat) => Number(seat === winner));
		}
		this.#score(position);
		const scores = this.#scores;
		const isAlive = (seat: number) => seats[seat].type === "alive";
		const living = [...scores].filter((_, seat) => isAlive(seat));
		const most = Math.max(...living);
		const weights = seats.map((_, seat) =>
			isAlive(seat) ? exponential(scores[seat] - most) : 0,
		);
		const all = weights.reduce((sum, weight) => sum + weight, 0);
		return weights.map((weight) => (all === 0 ? 0 : weight / all));
	}

	/** From 0 to 1. */
	valueOf(position: Position, seat: Seat): number {
		if (outcomeOf(this.#ruleset, position) !== null)
			return valueOfEnd(position, seat);
		if (position.seats[seat].type !== "alive") return 0;
		this.#score(position);
		const scores = this.#scores;
		let all = 1;
		let behind = 0;
		for (let other = 0; other < scores.length; other++) {
			if (other === seat) continue;
			const ratio =
				position.seats[other].type === "alive"
					? exponential(scores[other] - scores[seat])
					: 0;
			all += ratio;
			behind += 1 / (1 + ratio);
		}
		return mixed(1 / all, behind / (scores.length - 1));
	}

	/** Works out the score of each seat. */
	#score(position: Position): void {
		const features = this.#reader.read(position);
		const { knot, share } = knotAt(
			turnsLeft(this.#ruleset, position),
			this.#table.length,
		);
		const low = this.#table[knot];
		const high = this.#table[share > 0 ? knot + 1 : knot];
		for (let seat = 0; seat < this.#scores.length; seat++) {
			let score = 0;
			for (let i = 0; i < WIDTH; i++)
				score +=
					((1 - share) * low[i] + share * high[i]) * features[seat * WIDTH + i];
			this.#scores[seat] = score;
		}
	}
}

function valueOfEnd(position: Position, seat: Seat): number {
	const place = rankAll(position).indexOf(seat);
	const others = position.seats.length - 1;
	return mixed(place === 0 ? 1 : 0, (others - place) / others);
}

function mixed(first: number, behind: number): number {
	return (1 - PLACES) * first + PLACES * behind;
}

/** How far from 0 an exponent counts. */
const FARTHEST = 30;

/** Nearly e to a power; unlike `Math.exp` the same on every machine. */
function exponential(power: number): number {
	const bounded = Math.max(-FARTHEST, Math.min(FARTHEST, power));
	let result = 1 + bounded / 4096;
	for (let i = 0; i < 12; i++) result *= result;
	return result;
}
