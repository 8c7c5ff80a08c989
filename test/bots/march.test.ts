import { describe, expect, test } from "vitest";
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import { chooseBySearch } from "../../src/bots/march/chooseBySearch.ts";
import { AT, type Feature, WIDTH } from "../../src/bots/march/features.ts";
import {
	KNOTS,
	knotAt,
	type ValueWeights,
} from "../../src/bots/march/knots.ts";
import { search } from "../../src/bots/march/search.ts";
import { surveyOf } from "../../src/bots/march/survey.ts";
import { tableFor, Valuation } from "../../src/bots/march/Valuation.ts";
import {
	DUEL_WEIGHTS,
	LONG_WEIGHTS,
	SEVERAL_WEIGHTS,
} from "../../src/bots/march/valueWeights.ts";
import { outcomeOf } from "../../src/rules/ending.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { targetOf } from "../../src/rules/order.ts";
import {
	allSeats,
	emptyPosition,
	landOf,
	type Seat,
} from "../../src/rules/position.ts";
import { randomFor } from "../../src/rules/random.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { type SeatedView, viewOf, viewsIn } from "../support/botGames.ts";

const board = { cols: 17, rows: 9 };
const ruleset = marchFor(board);
const settings = { ruleset, board, map: "plain" } as const;
const VIEWS = viewsIn(["captain", "general", "mason", "gardener"], settings, {
	every: 5,
	until: ruleset.maxTurns,
});

const SEEDS = Array.from({ length: 12 }, (_, i) => `${i}`);
const randomOf = (seed: string) => randomFor("5a".repeat(32), seed);

const targetsOf = (kind: BotKind, view: SeatedView, seed = "0") =>
	BOTS[kind].choose(view, randomOf(seed)).map(({ order }) => targetOf(order));

/** The turn if nobody but the viewer orders anything. */
function turnOf(view: SeatedView, targets: readonly number[]) {
	return resolveTurn(view.settings.ruleset, view.position, {
		orders: targets.map((tile) => ({
			seat: view.viewer,
			order: { type: "tile", tile: tile as never },
			at: 0,
		})),
		key: "00",
		at: 0,
	});
}

const eventsAfter = (view: SeatedView, targets: readonly number[]) =>
	turnOf(view, targets).events;

/** The last turn of a game that seat a wins only if it takes b's town. */
const LAST_CHANCE = viewOf(
	`
		turn ${marchFor({ cols: 5, rows: 5 }).maxTurns - 1}
		a: level 4, points 20
		b: level 1, points 21

		a3o         a3          .
		      a3          a3
		a3          b3o         .
		      a3          b3
		a3          b3          .
		      .           b3
		.           .           .
		      .           .
		.           .           .
		      .           .
	`,
	marchFor({ cols: 5, rows: 5 }),
);

describe.each(["general", "marshal"] as const)("the %s", (kind) => {
	test("takes the town that wins the game in its last turn", () => {
		for (const seed of SEEDS) {
			const targets = targetsOf(kind, LAST_CHANCE, seed);
			const ended = turnOf(LAST_CHANCE, targets).position;
			expect(outcomeOf(ruleset, { ...ended, turn: ruleset.maxTurns })).toEqual({
				winner: 0,
			});
		}
	});

	test("gives the same orders for the same chance, however much it was asked before", () => {
		const [view] = VIEWS;
		const first = targetsOf(kind, view);
		for (const other of VIEWS.slice(0, 6)) targetsOf(kind, other);
		expect(targetsOf(kind, view)).toEqual(first);
	});
});

test("hardly any order of the master's comes to nothing if nobody else gives any", () => {
	const failed = VIEWS.flatMap((view) =>
		eventsAfter(view, targetsOf("marshal", view)).filter(
			({ type }) => type === "failed",
		),
	);
	expect(failed.length).toBeLessThan(VIEWS.length / 10);
});

describe("a search", () => {
	const effort = { turns: 3, trials: 150 };
	const searched = VIEWS.map((view) => {
		const state = view.position.seats[view.viewer];
		const budget = state.type === "alive" ? state.level : 0;
		const survey = surveyOf(ruleset, view.position);
		const task = { seat: view.viewer, budget };
		const drafts = search(
			survey,
			task,
			{ ...effort, trials: 0 },
			randomOf("x"),
		);
		const found = search(survey, task, effort, randomOf("x"));
		return { budget, drafts, found };
	});

	test("finds plans at least as good as the best draft, and better ones in most positions", () => {
		const gains = searched.map(
			({ drafts, found }) => found[0].value - drafts[0].value,
		);
		for (const gain of gains) expect(gain).toBeGreaterThanOrEqual(0);
		const better = gains.filter((gain) => gain > 0);
		expect(better.length).toBeGreaterThan(gains.length / 2);
	});

	test("lists its plans from the best on, none with more orders than the seat has", () => {
		for (const { budget, found } of searched) {
			const values = found.map(({ value }) => value);
			expect(values).toEqual(values.toSorted((a, b) => b - a));
			for (const { targets } of found)
				expect(targets.length).toBeLessThanOrEqual(budget);
		}
	});

	test("thinks as long as it is told to: a longer one finds better plans on the whole", () => {
		const [short, long] = [40, 400].map((trials) =>
			VIEWS.slice(0, 8).map((view) => {
				const survey = surveyOf(ruleset, view.position);
				const task = { seat: view.viewer, budget: 6 };
				return search(survey, task, { turns: 3, trials }, randomOf("x"))[0]
					.value;
			}),
		);
		const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
		expect(sum(long)).toBeGreaterThan(sum(short));
	});

	test("comes to an end for a seat without orders, or with a single tile", () => {
		const view = viewOf(
			`
				turn 3
				a: level 0
				b: level 2

				a3          .           b3
				      .           .
			`,
			ruleset,
		);
		const choose = chooseBySearch(() => effort);
		expect(choose(view, randomOf("0"))).toEqual([]);
		expect(choose({ ...view, viewer: 1 as Seat }, randomOf("0"))).toHaveLength(
			2,
		);
	});
});

describe("the value's table", () => {
	const tableOn = (cols: number, rows: number, seats: number) =>
		tableFor(marchFor({ cols, rows }), emptyPosition({ cols, rows }, seats));

	test("is that of duels with two, and with more one that knows as many turns as the game has", () => {
		expect(tableOn(11, 9, 2)).toBe(DUEL_WEIGHTS);
		expect(tableOn(17, 9, 4)).toBe(SEVERAL_WEIGHTS);
		expect(tableOn(17, 13, 6)).toBe(SEVERAL_WEIGHTS);
		expect(tableOn(25, 20, 8)).toBe(LONG_WEIGHTS);
		expect(tableOn(40, 30, 12)).toBe(LONG_WEIGHTS);
	});

	test("has weights for all features, and a row for every time of its games", () => {
		expect(LONG_WEIGHTS).toHaveLength(KNOTS.length);
		for (const table of [DUEL_WEIGHTS, SEVERAL_WEIGHTS, LONG_WEIGHTS])
			for (const row of table) expect(row).toHaveLength(WIDTH);
	});

	test("gives its last row to all earlier times", () => {
		expect(knotAt(24, 6)).toEqual({ knot: 5, share: 0 });
		expect(knotAt(45, 6)).toEqual({ knot: 5, share: 0 });
		expect(knotAt(32, 7)).toEqual({ knot: 5, share: 0.5 });
		expect(knotAt(45, 7)).toEqual({ knot: 6, share: 0 });
	});

	test("can be another than the game's own, for training", () => {
		const loves = (feature: Feature): ValueWeights => [
			Array.from({ length: WIDTH }, (_, i) => (i === AT[feature] ? 50 : 0)),
		];
		const landAfter = (table: ValueWeights) =>
			VIEWS.slice(4, 8).map((view) => {
				const task = { seat: view.viewer, budget: 6, table };
				const survey = surveyOf(ruleset, view.position);
				const effort = { turns: 1, trials: 0 };
				const [best] = search(survey, task, effort, randomOf("table"));
				return landOf(turnOf(view, best.targets).position, view.viewer);
			});
		const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
		expect(sum(landAfter(loves("land")))).toBeGreaterThan(
			sum(landAfter(loves("strength"))),
		);
	});
});

describe("the value of a position", () => {
	test("is between 0 and 1, and no higher in all than if one seat had won", () => {
		for (const { position } of VIEWS) {
			const valuation = new Valuation(ruleset, position);
			const values = allSeats(position).map((seat) =>
				valuation.valueOf(position, seat),
			);
			for (const value of values) {
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
			}
			// First places count 0.8 in all, and places 0.2 of 6 pairs among 3 others each.
			const sum = values.reduce((a, b) => a + b, 0);
			expect(sum).toBeCloseTo(0.8 + (0.2 * 6) / 3, 3);
		}
	});

	test("rises with a seat's points", () => {
		for (const { position, viewer } of VIEWS) {
			if (landOf(position, viewer) === 0) continue;
			const valuation = new Valuation(ruleset, position);
			const points = position.points ?? position.seats.map(() => 0);
			const richer = {
				...position,
				points: points.with(viewer, points[viewer] + 5),
			};
			if (outcomeOf(ruleset, position) !== null) continue;
			expect(valuation.valueOf(richer, viewer)).toBeGreaterThan(
				valuation.valueOf(position, viewer),
			);
		}
	});

	test("is the result itself once the game is over", () => {
		const { position } = LAST_CHANCE;
		const over = { ...position, turn: ruleset.maxTurns };
		const valuation = new Valuation(ruleset, over);
		expect(valuation.valueOf(over, 1 as Seat)).toBe(1);
		expect(valuation.valueOf(over, 0 as Seat)).toBe(0);
	});
});

describe("a recruit", () => {
	test("never strikes the same tile twice in a turn", () => {
		for (const view of VIEWS) {
			const targets = targetsOf("recruit", view);
			expect(new Set(targets).size).toBe(targets.length);
		}
	});
});

describe("the characters", () => {
	/** How many of a kind's orders in all views attack, defend, and take free land. */
	function sharesOf(kind: BotKind) {
		const counts = { attack: 0, defend: 0, grow: 0, all: 0 };
		for (const view of VIEWS)
			for (const seed of SEEDS.slice(0, 3))
				for (const target of targetsOf(kind, view, seed)) {
					const owner = view.position.owners[target];
					if (owner === view.viewer) counts.defend++;
					else if (owner < 0) counts.grow++;
					else counts.attack++;
					counts.all++;
				}
		return {
			attack: counts.attack / counts.all,
			defend: counts.defend / counts.all,
			grow: counts.grow / counts.all,
		};
	}

	test("differ: the bold one attacks most, the patient one defends most, the greedy one takes most land", () => {
		const bold = sharesOf("lancer");
		const patient = sharesOf("mason");
		const greedy = sharesOf("merchant");
		const normal = sharesOf("captain");
		for (const other of [patient, greedy, normal])
			expect(bold.attack).toBeGreaterThan(other.attack + 0.03);
		for (const other of [bold, greedy, normal])
			expect(patient.defend).toBeGreaterThan(other.defend + 0.03);
		for (const other of [bold, patient, normal])
			expect(greedy.grow).toBeGreaterThan(other.grow + 0.03);
	});
});
