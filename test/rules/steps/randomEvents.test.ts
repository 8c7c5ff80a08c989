import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/rules/event.ts";
import { CLASSIC, FREE_NEIGHBOR } from "../../../src/rules/modes.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import {
	drawBounds,
	drawValue,
	eventKind,
	strike,
} from "../../../src/rules/steps/randomEvents.ts";
import { openTurn } from "../../../src/rules/turnContext.ts";
import { drawn, playing } from "../../support/playing.ts";

const EVENTS = CLASSIC.events as NonNullable<Ruleset["events"]>;

describe("lightning", () => {
	test("damages a tile", () => {
		const game = playing("a50 b20").suffers({
			type: "lightning",
			tile: "A-1",
			damage: 30,
		});
		expect(game.board).toBe(drawn("a20 b20"));
		expect(game.events).toEqual([
			{ type: "lightningStruck", tile: 0, damage: 30 },
		]);
	});

	test("on a last tile kills, protected or not, and nobody is the killer", () => {
		const game = playing("turn 30\na: started 30\na30 b20").suffers({
			type: "lightning",
			tile: "A-1",
			damage: 30,
		});
		expect(game.board).toBe(drawn(". b20"));
		expect(game.deaths).toEqual(["a"]);
		expect(game.eventsOf("tileLost")).toEqual([
			{ type: "tileLost", seat: 0, tile: 0, cause: "lightning" },
		]);
	});

	test("on a free tile does nothing, also to the drops there", () => {
		const game = playing("+4 b20").suffers({
			type: "lightning",
			tile: "A-1",
			damage: 30,
		});
		expect(game.board).toBe(drawn("+4 b20"));
		expect(game.events).toHaveLength(1);
	});
});

describe("an earthquake", () => {
	const quake = (damage: number, radius: number) => ({
		type: "earthquake" as const,
		tile: "A-1",
		damage,
		radius,
		rimDamage: 5,
	});

	test("takes all its damage at the centre, 5 at the rim, on a line between", () => {
		const game = playing(`
			a100    a100    a100    b100
			    a100    .       b100    b100
		`).suffers(quake(25, 6));
		// 25, 21, 17, free, 9, 5, out of its radius.
		expect(game.board).toBe(
			drawn(`
				a75     a83     a91     b100
				    a79     .       b95     b100
			`),
		);
		const [shook] = game.eventsOf("earthShook");
		expect(shook).toMatchObject({ tile: 0, damage: 25, radius: 6 });
		expect(shook.tiles.map((tile) => game.label(tile))).toEqual([
			"A-1",
			"A-2",
			"A-3",
			"A-5",
			"A-6",
		]);
	});

	test("of radius 2 takes 5 next door", () => {
		const game = playing("a100\na100\na100").suffers(quake(12, 2));
		expect(game.board).toBe(drawn("a88\na95\na100"));
	});

	test("of radius 1 is the centre alone", () => {
		const game = playing("a100\na100").suffers(quake(12, 1));
		expect(game.board).toBe(drawn("a88\na100"));
	});

	test("of radius 0 shakes nothing", () => {
		const game = playing("a100\na100").suffers(quake(12, 0));
		expect(game.board).toBe(drawn("a100\na100"));
	});

	test("frees the tiles it breaks, and kills those who lose their last one, with nobody as the killer", () => {
		const game = playing("a10\nb5\na5\nc20").suffers(quake(10, 3));
		expect(game.board).toBe(drawn(".\n.\n.\nc20"));
		expect(game.deaths).toEqual(["b", "a"]);
		expect(game.eventsOf("tileLost").map(({ cause }) => cause)).toEqual(
			new Array(3).fill("earthquake"),
		);
	});

	test("may be stronger at the rim than at its centre", () => {
		const game = playing("a20\na20").suffers(quake(1, 2));
		expect(game.board).toBe(drawn("a19\na15"));
	});
});

describe("a drop", () => {
	test("goes to the tile's owner at once", () => {
		const game = playing("a: banked 0.5\na20 .").suffers({
			type: "drop",
			tile: "A-1",
			amount: 7,
		});
		expect(game.living("a").banked).toBe(7.5);
		expect(game.events).toEqual([
			{ type: "dropTaken", seat: 0, tile: 0, amount: 7, fell: true },
		]);
	});

	test("stays on a free tile, on top of others", () => {
		const game = playing("a20 +3").suffers({
			type: "drop",
			tile: "A-2",
			amount: 7,
		});
		expect(game.board).toBe(drawn("a20 +3+7"));
		expect(game.living("a").banked).toBe(0);
	});

	test("waits until somebody grows its tile: an attack doesn't take it", () => {
		const game = playing("turn 30\na20 b20 .")
			.suffers({ type: "lightning", tile: "A-2", damage: 5 })
			.executes("a A-2")
			.suffers({ type: "drop", tile: "A-2", amount: 7 });
		expect(game.board).toBe(drawn("a20 +7 ."));
		expect(game.executes("a A-2").living("a").banked).toBe(7);
	});
});

describe("a draw in [0, 1) stands for", () => {
	test.each([
		[0, "lightning"],
		[0.149, "lightning"],
		[0.15, null],
		[0.199, null],
		[0.2, "earthquake"],
		[0.349, "earthquake"],
		[0.35, null],
		[0.699, null],
		[0.7, "drop"],
		[0.849, "drop"],
		[0.85, null],
		[0.999, null],
	])("%d: %s", (roll, kind) => {
		expect(eventKind(EVENTS, roll)).toBe(kind);
	});
});

describe("a random size", () => {
	test.each([
		[
			[10, 80],
			[32, 89],
			[10, 79],
		],
		[
			[10, 30],
			[32, 55],
			[10, 30],
		],
		[
			[3, 7],
			[17, 26],
			[2, 6],
		],
		[
			[1, 20],
			[10, 45],
			[1, 20],
		],
	] as const)(
		"between %j is drawn between %j, and comes out in %j",
		(range, bounds, sizes) => {
			const [low, high] = drawBounds(range);
			expect([low, high]).toEqual(bounds);
			expect([drawValue(low, low), drawValue(high, high)]).toEqual(sizes);
		},
	);

	test("is the product of two draws, in hundredths, rounded down", () => {
		expect(drawValue(32, 89)).toBe(28);
		expect(drawValue(89, 32)).toBe(28);
		expect(drawValue(10, 19)).toBe(1);
	});
});

describe("the turn's random event", () => {
	const TURNS = 3000;
	const { position } = playing(`
		turn 20
		a100    a100
		    a100    a100
		a100    a100
		    a100    a100
	`);

	/** What happens first by each of many keys. */
	function struck(ruleset: Ruleset, turn = 20): (Event | undefined)[] {
		return Array.from({ length: TURNS }, (_, i) => {
			const context = openTurn(ruleset, { ...position, turn }, 0);
			strike(context, `key ${i}`);
			return context.events[0];
		});
	}

	test("is each kind about 15 times in a hundred", () => {
		const events = struck(CLASSIC);
		for (const type of ["lightningStruck", "earthShook", "dropTaken"]) {
			const share =
				events.filter((event) => event?.type === type).length / TURNS;
			expect(share).toBeGreaterThan(0.12);
			expect(share).toBeLessThan(0.18);
		}
	});

	test("comes out in its bounds, on every tile", () => {
		const tiles = new Set<number>();
		const damages = new Set<number>();
		const radii = new Set<number>();
		const amounts = new Set<number>();
		for (const event of struck(CLASSIC)) {
			if (event === undefined) continue;
			if ("tile" in event && event.tile !== null) tiles.add(event.tile);
			if (event.type === "lightningStruck") damages.add(event.damage);
			if (event.type === "earthShook") radii.add(event.radius);
			if (event.type === "dropTaken") amounts.add(event.amount);
		}
		expect(tiles.size).toBe(8);
		expect(Math.min(...damages)).toBeGreaterThanOrEqual(10);
		expect(Math.max(...damages)).toBeLessThanOrEqual(80);
		expect([...radii].toSorted()).toEqual([2, 3, 4, 5, 6]);
		expect(Math.min(...amounts)).toBe(1);
		expect(Math.max(...amounts)).toBeLessThanOrEqual(20);
	});

	test("is the same for the same key", () => {
		expect(struck(CLASSIC)).toEqual(struck(CLASSIC));
	});

	test.each([
		["before turn 20", CLASSIC, 19],
		["where events are off", { ...CLASSIC, events: null }, 50],
		["in single-step modes", { ...FREE_NEIGHBOR, events: EVENTS }, 50],
	])("is none %s", (_, ruleset, turn) => {
		expect(new Set(struck(ruleset, turn))).toEqual(new Set([undefined]));
	});
});
