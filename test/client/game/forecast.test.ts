import { expect, test } from "vitest";
import {
	actionableTiles,
	forecastOf,
} from "../../../src/client/game/forecast.ts";
import { soloSettings } from "../../../src/match/settings.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import type { Outcome } from "../../../src/rules/event.ts";
import { labelOf } from "../../../src/rules/hex.ts";
import { CLASSIC } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import { BANK, type Order } from "../../../src/rules/order.ts";
import type { Position, Seat } from "../../../src/rules/position.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { tileNamed } from "../../support/playing.ts";

/** The view of seat a on a drawn map. */
function viewOn(map: string, change: Partial<PlayingView> = {}): PlayingView {
	const position: Position = parse(map);
	const ruleset: Ruleset = CLASSIC;
	return {
		type: "playing",
		viewer: 0 as Seat,
		settings: soloSettings({
			ruleset,
			board: position.board,
			seatCount: position.seats.length,
			hasClock: false,
		}),
		seats: position.seats.map((_, seat) => ({
			...{ name: `seat ${seat}`, bot: null },
			...{ hasResigned: false, isReady: false, isHeld: false },
		})),
		chainEnd: "",
		startedAt: 0,
		position,
		phase: "collecting",
		phaseStartedAt: 0,
		deadlineAt: null,
		orders: [],
		spent: 0,
		...change,
	};
}

/** The forecast of the last of these orders, after those before it. */
function forecast(view: PlayingView, ...words: string[]) {
	const orders = words.map(
		(word): Order =>
			word === "bank"
				? BANK
				: { type: "tile", tile: tileNamed(view.settings.board, word) },
	);
	const last = orders.pop() as Order;
	return forecastOf({ view, planned: orders, at: 0 }, last);
}

/** What an order would lead to. */
function outcome(type: Outcome["type"], sizes: object, drop = 0) {
	return { type: "outcome", outcome: { type, ...sizes }, drop };
}

const MAP = `
	turn 12
	a: level 2, banked 3
	a20     b30     .       .       c15
	    .       .       .       .
	a95     b8      .       .       c15
	    .       .       .       .
`;

test.each([
	[["A-2"], outcome("grew", { strength: 20 })],
	[["B-1"], outcome("defended", { gain: 20, strength: 100 })],
	[["A-1"], outcome("defended", { gain: 20, strength: 40 })],
	[["A-1", "A-1"], outcome("defended", { gain: 20, strength: 60 })],
	[["A-3"], outcome("attacked", { damage: 10, strength: 20 })],
	[["B-3"], outcome("attacked", { damage: 10, strength: -2 })],
	[["A-2", "A-3"], outcome("attacked", { damage: 20, strength: 10 })],
	[["bank"], outcome("banked", { amount: 0.8 })],
	[["bank", "bank"], { type: "cannot", reason: "bank_too_many" }],
	[["B-9"], { type: "cannot", reason: "attack_too_far" }],
	[["A-5"], { type: "cannot", reason: "grow_no_neighbor" }],
	[
		["A-1", "A-1", "A-1", "A-1", "A-1", "A-1"],
		{ type: "cannot", reason: "no_action_left" },
	],
] as [string[], object][])("%j: %j", (words, expected) => {
	expect(forecast(viewOn(MAP), ...words)).toMatchObject(expected);
});

test("growth onto a drop says what it picks up", () => {
	const map = `
		turn 12
		a20     .
		    +5+3    .
	`;
	expect(forecast(viewOn(map), "A-2")).toMatchObject(
		outcome("grew", { strength: 20 }, 8),
	);
});

test("a protected owner is named with the turn the protection ends", () => {
	const view = viewOn("turn 3\na20     b20\n    .\n");
	expect(forecast(view, "A-3")).toEqual({
		type: "cannot",
		reason: "attack_protected",
		untilTurn: 11,
	});
});

test("a tile of one's own at full strength gains nothing", () => {
	expect(forecast(viewOn("turn 12\na100  .\n    .\n"), "A-1")).toEqual({
		type: "cannot",
		reason: "full",
	});
});

test("in the waiting phase a free tile is a start, and nothing else can be done", () => {
	const view = viewOn("a: absent\n.     b20\n   .\n", { phase: "waiting" });
	expect(forecast(view, "A-1")).toEqual({
		type: "start",
		strength: 20,
		drop: 0,
	});
	expect(forecast(view, "A-3")).toEqual({
		type: "cannot",
		reason: "bad_first",
	});
	expect(forecast(view, "bank").type).toBe("cannot");
	const labels = [...actionableTiles({ view, planned: [], at: 0 })].map(
		(tile) => labelOf(view.settings.board, tile),
	);
	expect(labels).not.toContain("A-3");
});

test("the tiles that can be acted on are those whose forecast is not a refusal", () => {
	const view = viewOn(MAP);
	const situation = { view, planned: [], at: 0 };
	const tiles = actionableTiles(situation);
	view.position.owners.forEach((_, index) => {
		const tile = index as never;
		const { type } = forecastOf(situation, { type: "tile", tile });
		expect(tiles.has(tile)).toBe(type !== "cannot");
	});
});

test("those who gave up can do nothing", () => {
	const { seats } = viewOn(MAP);
	const view = viewOn(MAP, {
		seats: seats.map((seat) => ({ ...seat, hasResigned: true })),
	});
	expect(forecast(view, "A-1")).toEqual({ type: "cannot", reason: "watching" });
	expect(actionableTiles({ view, planned: [], at: 0 }).size).toBe(0);
});

test("those who watch can do nothing", () => {
	const view = viewOn(MAP, { viewer: null });
	expect(forecast(view, "A-1")).toEqual({ type: "cannot", reason: "watching" });
	expect(actionableTiles({ view, planned: [], at: 0 }).size).toBe(0);
});
