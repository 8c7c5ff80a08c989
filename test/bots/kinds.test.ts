import { describe, expect, test } from "vitest";
import type { PlannedOrder } from "../../src/bots/bot.ts";
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import { outcomeOf } from "../../src/rules/ending.ts";
import { neighborsOf, type TileIndex } from "../../src/rules/hex.ts";
import { FREE, type Position, type Seat } from "../../src/rules/position.ts";
import { randomFor } from "../../src/rules/random.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { type SeatedView, viewOf, viewsIn } from "../support/botGames.ts";
import { CALM } from "../support/setting.ts";

const key = "37".repeat(32);
const KEYS = Array.from({ length: 20 }, (_, i) => `${i}`);

const choose = (name: BotKind, view: SeatedView, purpose = "0") =>
	BOTS[name].choose(view, randomFor(key, purpose));

/** What becomes of a choice if nobody else gives an order. */
function carriedOut(view: SeatedView, chosen: readonly PlannedOrder[]) {
	const seat = view.viewer;
	return resolveTurn(view.settings.ruleset, view.position, {
		orders: chosen.map(({ order }) => ({ seat, order, at: 0 })),
		key,
		at: 0,
	});
}

/** How many free tiles touch a seat's land. */
function roomOf({ board, owners }: Position, seat: Seat): number {
	return owners.filter(
		(owner, tile) =>
			owner === FREE &&
			neighborsOf(board, tile as TileIndex).some(
				(neighbor) => owners[neighbor] === seat,
			),
	).length;
}

/** Of a bot's choices in games that left it room to grow by every order: its orders, and those that attack. */
function attacksWithRoom(name: BotKind): { orders: number; attacks: number } {
	let orders = 0;
	let attacks = 0;
	const settings = { ruleset: CALM, board: { cols: 17, rows: 9 } };
	const bots = [name, "captain", "raider", name] as const;
	const views = ["one", "two", "three"].flatMap((seed) =>
		viewsIn(bots, settings, { every: 1, until: 60, seed }),
	);
	for (const view of views) {
		const seat = view.viewer;
		if (view.seats[seat].bot !== name) continue;
		const chosen = choose(name, view);
		if (roomOf(view.position, seat) < chosen.length) continue;
		orders += chosen.length;
		attacks += chosen.filter(
			({ order }) =>
				order.type === "tile" && isOthers(view.position, seat, order.tile),
		).length;
	}
	return { orders, attacks };
}

function isOthers({ owners }: Position, seat: Seat, tile: TileIndex): boolean {
	return owners[tile] !== FREE && owners[tile] !== seat;
}

describe("the gardener", () => {
	test("hardly attacks while it has room to grow", () => {
		const { orders, attacks } = attacksWithRoom("gardener");
		expect(orders).toBeGreaterThan(150);
		expect(attacks / orders).toBeLessThan(0.1);
	});
});

describe("the settler", () => {
	test("attacks nobody while it has room to grow", () => {
		const { orders, attacks } = attacksWithRoom("settler");
		expect(orders).toBeGreaterThan(150);
		expect(attacks).toBe(0);
	});
});

describe("the raider", () => {
	test("attacks as soon as there is somebody to attack", () => {
		const view = viewOf(`
			turn 30
			a: level 1
			b: level 1

			.           a20         b20
			      .           a20
			.           .           .
			      .           .
		`);
		for (const purpose of KEYS) {
			const [first] = choose("raider", view, purpose);
			expect(first.order).toMatchObject({ type: "tile" });
			const { events } = carriedOut(view, [first]);
			expect(events).toContainEqual(
				expect.objectContaining({ type: "attacked", owner: 1 }),
			);
		}
	});
});

describe("the general", () => {
	const ruleset = { ...CALM, end: { type: "half-map" } } as const;

	test("strikes with all it has saved when that wins the game", () => {
		// 24 tiles, of which 12 win; it has nine, and three orders.
		const map = `
			turn 40
			a: level 1, banked 2
			b: level 1

			a60         a60         b60
			      a60         .           b60
			a60         .           b60
			      a60         .           b60
			a60         .           b60
			      a60         .           b60
			a60         .           b60
			      a60         .           b60
		`;
		const view = viewOf(map, ruleset);
		for (const purpose of KEYS) {
			const chosen = choose("general", view, purpose);
			expect(chosen).toHaveLength(3);
			const { position } = carriedOut(view, chosen);
			expect(outcomeOf(ruleset, position)).toEqual({ winner: 0 });
		}
	});
});
