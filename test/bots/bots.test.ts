import { describe, expect, test } from "vitest";
import type { Bot, PlannedOrder } from "../../src/bots/bot.ts";
import { BOT_KINDS, BOTS } from "../../src/bots/bots.ts";
import { tileCount } from "../../src/rules/hex.ts";
import {
	CLASSIC,
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../src/rules/modes.ts";
import { checkOrder } from "../../src/rules/order.ts";
import type { AliveSeat, Seat } from "../../src/rules/position.ts";
import { isProtected } from "../../src/rules/protection.ts";
import { randomFor } from "../../src/rules/random.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { type SeatedView, viewOf, viewsIn } from "../support/botGames.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { CALM } from "../support/setting.ts";

const board = { cols: 9, rows: 6 };
const middle = { cols: 17, rows: 9 };
const map = "plain";
const crowd = ["wanderer", "captain", "raider", "settler"] as const;
const often = { every: 6, until: 60 };

const VIEWS: Record<string, SeatedView[]> = deepFreeze({
	"an even game": viewsIn(crowd, { ruleset: CALM, board }, often),
	"the classic game": viewsIn(crowd, { ruleset: CLASSIC, board }, often),
	"a game of wanderers": viewsIn(
		["wanderer", "wanderer", "wanderer"],
		{ ruleset: CALM, board },
		often,
	),
	march: viewsIn(
		crowd,
		{ ruleset: marchFor(middle), board: middle, map },
		often,
	),
	"free-neighbor": viewsIn(crowd, { ruleset: FREE_NEIGHBOR, board }, often),
	"free-full": viewsIn(crowd, { ruleset: FREE_FULL, board }, often),
});

const key = "8d".repeat(32);

function choose(
	bot: Bot,
	view: SeatedView,
	purpose = "a test",
): PlannedOrder[] {
	return bot.choose(view, randomFor(key, purpose));
}

/** Everything that must be true of whatever a bot chooses. */
function checkChoice(view: SeatedView, chosen: readonly PlannedOrder[]): void {
	const { settings, position, phaseStartedAt, startedAt } = view;
	const { ruleset } = settings;
	const seat = view.viewer;
	let latest = 0;
	for (const [i, { order, afterMs }] of chosen.entries()) {
		expect(Number.isInteger(afterMs)).toBe(true);
		expect(afterMs).toBeGreaterThanOrEqual(latest);
		expect(afterMs).toBeLessThan(ruleset.pace.collectingMs);
		latest = afterMs;
		if (order.type === "tile") {
			expect(Number.isInteger(order.tile)).toBe(true);
			expect(order.tile).toBeGreaterThanOrEqual(0);
			expect(order.tile).toBeLessThan(tileCount(position.board));
		}
		const at = phaseStartedAt - startedAt + afterMs;
		expect(
			checkOrder(ruleset, position, { seat, order, at }, view.spent + i),
		).toBeNull();
	}
}

/**
 * The orders that come to nothing if nobody else gives any, and all are given
 * at once; up to one that fails as it has itself made a seat so small that its
 * protection begins.
 */
function failuresOf(view: SeatedView, chosen: readonly PlannedOrder[]) {
	const { position, settings, phaseStartedAt, startedAt } = view;
	const seat = view.viewer;
	const at = phaseStartedAt - startedAt;
	const { events } = resolveTurn(
		{ ...settings.ruleset, events: null, tempo: "even" },
		position,
		{ orders: chosen.map(({ order }) => ({ seat, order, at })), key, at },
	);
	const failed = events.filter((event) => event.type === "failed");
	const madeSmall = failed.findIndex(
		({ reason, tile }) =>
			reason.endsWith("_protected") &&
			tile !== null &&
			!isProtected(
				settings.ruleset,
				position,
				position.owners[tile] as Seat,
				at,
			),
	);
	return madeSmall < 0 ? failed : failed.slice(0, madeSmall);
}

test("no two bots share a name", () => {
	const names = Object.values(BOTS).flatMap((bot) => bot.names);
	expect(new Set(names).size).toBe(names.length);
});

test("the positions that bots are tried on are of all kinds", () => {
	const all = Object.values(VIEWS).flat();
	expect(all.length).toBeGreaterThan(60);
	const states = all.map(
		({ position, viewer }) => position.seats[viewer] as AliveSeat,
	);
	expect(states.some(({ level }) => level > 1)).toBe(true);
	expect(states.some(({ banked }) => banked >= 2)).toBe(true);
	expect(states.some(({ tiles }) => tiles === 1)).toBe(true);
	expect(all.some(({ spent }) => spent === 1)).toBe(true);
	expect(all.some(({ position }) => !position.owners.includes(-1))).toBe(true);
});

describe.each(BOT_KINDS)("the %s", (name) => {
	const bot = BOTS[name];
	const chosenIn = new Map<SeatedView, readonly PlannedOrder[]>();

	/** What the bot chooses, computed once for all tests, as the master is slow. */
	function choiceIn(view: SeatedView): readonly PlannedOrder[] {
		const chosen = chosenIn.get(view) ?? choose(bot, view);
		chosenIn.set(view, chosen);
		return chosen;
	}

	test.each(Object.keys(VIEWS))(
		"gives orders that are taken, one after the other, in %s",
		(game) => {
			let given = 0;
			for (const view of VIEWS[game]) {
				const chosen = choiceIn(view);
				checkChoice(view, chosen);
				given += chosen.length;
			}
			expect(given).toBeGreaterThan(VIEWS[game].length / 2);
		},
	);

	// In march the master may count on what the others are about to do.
	test.each(
		Object.keys(VIEWS).filter((game) => name !== "marshal" || game !== "march"),
	)("plans no order that would fail if nobody else gave any, in %s", (game) => {
		for (const view of VIEWS[game])
			expect(failuresOf(view, choiceIn(view))).toEqual([]);
	});

	test("chooses the same again with the same view and the same chance", () => {
		for (const view of Object.values(VIEWS).flat()) {
			const loaded = JSON.parse(JSON.stringify(view)) as SeatedView;
			expect(choose(bot, loaded)).toEqual(choiceIn(view));
		}
	});

	test("is not always the same: with another chance it chooses otherwise, now and then", () => {
		const views = VIEWS["an even game"];
		const differ = views.filter(
			(view) =>
				JSON.stringify(choiceIn(view)) !==
				JSON.stringify(choose(bot, view, "another chance")),
		);
		expect(differ.length).toBeGreaterThan(views.length / 4);
	});

	test("has no orders left to give when it has used them", () => {
		const [view] = VIEWS["an even game"];
		const seat = view.viewer;
		const { level, banked } = view.position.seats[seat] as AliveSeat;
		const spent = Math.floor(level + banked);
		expect(choose(bot, { ...view, spent })).toEqual([]);
	});

	describe("survives", () => {
		test("a board without free tiles", () => {
			const full = `
				turn 30
				a: level 2, banked 1, started 0
				b: level 2, started 0

				a20         b20         b20
				      a100        b100
				a100        a5          b20
				      a20         b5
			`;
			const view = viewOf(full);
			const chosen = choose(bot, view);
			checkChoice(view, chosen);
			expect(failuresOf(view, chosen)).toEqual([]);
		});

		test("a board of a single tile", () => {
			const view = viewOf(`turn 30\n a: level 1, banked 3\n b: absent\n a20`);
			const chosen = choose(bot, view);
			checkChoice(view, chosen);
			expect(failuresOf(view, chosen)).toEqual([]);
		});

		test("having nobody near and nobody else alive", () => {
			const view = viewOf(`
				turn 30
				a: level 1
				b: dead 20 by a

				.           .           .
				      .           .
				.           a20         .
				      .           .
			`);
			checkChoice(view, choose(bot, view));
		});

		test("being protected among the protected", () => {
			const view = viewOf(`
				turn 3
				a: level 1, banked 1
				b: level 1, banked 1

				a20         b20         .
				      a20         b20
			`);
			const chosen = choose(bot, view);
			checkChoice(view, chosen);
			expect(failuresOf(view, chosen)).toEqual([]);
		});

		test("one tile in the midst of a stronger one", () => {
			const view = viewOf(`
				turn 30
				a: level 1
				b: level 2

				b100        b100        b100
				      b100        b100
				b100        a5          b100
				      b100        b100
			`);
			const chosen = choose(bot, view);
			checkChoice(view, chosen);
			expect(failuresOf(view, chosen)).toEqual([]);
		});

		test("having thirty points to spend", () => {
			for (const view of VIEWS["an even game"].slice(-8)) {
				const seats = view.position.seats.map((state) =>
					state.type === "alive" ? { ...state, banked: 30 } : state,
				);
				const rich = { ...view, position: { ...view.position, seats } };
				const chosen = choose(bot, rich);
				checkChoice(rich, chosen);
				expect(failuresOf(rich, chosen)).toEqual([]);
			}
		});

		test("single-step modes where everybody is protected, or nobody", () => {
			for (const ruleset of [FREE_NEIGHBOR, FREE_FULL])
				for (const turn of [3, 300]) {
					const view = viewOf(
						`
							turn ${turn}
							a: level 3
							b: level 3

							a100        b100        .
							      b100        b100
						`,
						ruleset,
					);
					const chosen = choose(bot, view);
					checkChoice(view, chosen);
					expect(failuresOf(view, chosen)).toEqual([]);
				}
		});
	});
});
