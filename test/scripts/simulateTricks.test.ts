/** The single-minded strategies of `npm run simulate`, and the way in which games are played on with them. */
import { describe, expect, test } from "vitest";
import {
	beginGame,
	positionOf,
} from "../../scripts/simulate/games/beginGame.ts";
import { positionsOf } from "../../scripts/simulate/games/playGame.ts";
import { playTrick } from "../../scripts/simulate/rollouts/playTrick.ts";
import { playerByTrick } from "../../scripts/simulate/tricks/trick.ts";
import { TRICKS, tricksFor } from "../../scripts/simulate/tricks/tricks.ts";
import { playerOf, playToEnd } from "../../src/analysis/playOn.ts";
import type { Choose } from "../../src/bots/byRuleset.ts";
import { keyOfTurn } from "../../src/rules/chain.ts";
import { outcomeOf } from "../../src/rules/ending.ts";
import { hashOf } from "../../src/rules/hash.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { ordersLeft, tileOf } from "../../src/rules/order.ts";
import { ownerOf, type Position, type Seat } from "../../src/rules/position.ts";
import { randomFor } from "../../src/rules/random.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { isTown } from "../../src/rules/terrain.ts";
import { resolveTurn } from "../../src/rules/turn.ts";

const board = { cols: 17, rows: 9 };
const march = marchFor(board);
const BOTS = ["captain", "captain", "captain", "captain"] as const;
const setting = {
	bots: BOTS,
	ruleset: march,
	board,
	map: "plain",
	seed: "tricks",
} as const;

/** An order for a tile that was another seat's. */
type Attack = { readonly tile: TileIndex; readonly owner: Seat };
type Turn = {
	readonly before: Position;
	readonly ordered: number;
	readonly banked: number;
	readonly attacks: readonly Attack[];
};

const SEAT = 1 as Seat;

/** What a trick does on `SEAT` in each turn of a game against captains. */
function turnsOf(
	name: string,
	{ ruleset = march, game = 0 }: { ruleset?: Ruleset; game?: number } = {},
): Turn[] {
	const players: Choose[] = BOTS.map(playerOf).with(
		SEAT,
		playerByTrick(TRICKS[name]),
	);
	const turns: Turn[] = [];
	let position = positionOf(beginGame({ ...setting, ruleset }, BOTS, game));
	while (outcomeOf(ruleset, position) === null) {
		const before = position;
		const orders = players.flatMap((player, index) => {
			const seat = index as Seat;
			if (before.seats[seat].type !== "alive") return [];
			const view = {
				...{ viewer: seat, settings: { ruleset }, position: before },
				...{ startedAt: 0, phaseStartedAt: 0, spent: 0 },
			};
			const random = randomFor(`${before.turn}`, `${seat}`);
			return player(view, random).map((order) => ({ seat, order, at: 0 }));
		});
		const key = `${before.turn}`;
		const turn = resolveTurn(ruleset, before, { orders, key, at: 0 });
		const own = orders.flatMap(({ seat, order }) =>
			seat === SEAT ? [order] : [],
		);
		turns.push({
			before,
			ordered: own.length,
			banked: own.filter(({ type }) => type === "bank").length,
			attacks: own.flatMap((order) => attackIn(before, tileOf(order)) ?? []),
		});
		position = turn.position;
	}
	return turns;
}

function attackIn(before: Position, tile: TileIndex | null): Attack | null {
	const owner = tile === null ? null : ownerOf(before, tile);
	return tile === null || owner === null || owner === SEAT
		? null
		: { tile, owner };
}

const attacksOf = (turns: readonly Turn[]) =>
	turns.flatMap(({ attacks }) => attacks);

test("there are more than twelve, and those that save only where points can be banked", () => {
	const names = tricksFor(march);
	expect(names.length).toBeGreaterThan(12);
	expect(names).not.toContain("save-50");
	expect(tricksFor({ ...march, bankGain: 0.8 })).toContain("save-50");
});

describe("each trick gives orders, and never more than it may", () => {
	test.each(tricksFor(march))("%s", (name) => {
		const turns = turnsOf(name);
		expect(turns.some(({ ordered }) => ordered > 0)).toBe(true);
		for (const { before, ordered } of turns)
			expect(ordered).toBeLessThanOrEqual(ordersLeft(before.seats[SEAT], 0));
	});
});

describe("a trick does what it is named for", () => {
	test.each(["peace", "turtle"])("%s never attacks", (name) => {
		expect(attacksOf(turnsOf(name))).toEqual([]);
	});

	test.each(["peace-50", "lunge-50"])(
		"%s attacks from half time on",
		(name) => {
			const turns = turnsOf(name);
			const half = march.maxTurns / 2;
			expect(attacksOf(turns.slice(0, half))).toEqual([]);
			expect(attacksOf(turns.slice(half)).length).toBeGreaterThan(0);
		},
	);

	test("shell-50 attacks until half time", () => {
		const turns = turnsOf("shell-50");
		const half = march.maxTurns / 2;
		expect(attacksOf(turns.slice(0, half)).length).toBeGreaterThan(0);
		expect(attacksOf(turns.slice(half))).toEqual([]);
	});

	test("one-victim strikes one seat alone", () => {
		const victims = [0, 1, 2, 3].flatMap((game) =>
			attacksOf(turnsOf("one-victim", { game })).map(({ owner }) => owner),
		);
		expect([...new Set(victims)]).toEqual([2]);
	});

	test("towns-only strikes towns alone", () => {
		const turns = turnsOf("towns-only");
		expect(attacksOf(turns).length).toBeGreaterThan(0);
		for (const { before, attacks } of turns)
			for (const { tile } of attacks)
				expect(isTown(before.board, tile)).toBe(true);
	});

	test("rush attacks with more of its orders than no-towns", () => {
		const shareOf = (name: string) => {
			const turns = turnsOf(name);
			const ordered = turns.reduce((sum, { ordered }) => sum + ordered, 0);
			return attacksOf(turns).length / ordered;
		};
		expect(shareOf("rush")).toBeGreaterThan(shareOf("no-towns"));
	});

	test("save-50 banks until half time, and has more than its level to spend then", () => {
		const turns = turnsOf("save-50", {
			ruleset: { ...march, bankGain: 0.8 },
		});
		const half = march.maxTurns / 2;
		for (const { banked } of turns.slice(0, half)) expect(banked).toBe(1);
		const { before, banked, ordered } = turns[half];
		const state = before.seats[SEAT];
		expect(banked).toBe(0);
		expect(state.type === "alive" && ordered > state.level).toBe(true);
	});
});

test("a game that is played on from its beginning is the game that the match plays", () => {
	const game = beginGame(setting, BOTS, 0);
	if (game.match.type !== "playing") throw new Error("the game never began");
	const { chain } = game.match;
	const end = playToEnd(
		{
			ruleset: march,
			players: BOTS.map(playerOf),
			keyOf: (turn) => keyOfTurn(chain, turn),
		},
		positionOf(game),
	);
	const positions = positionsOf(setting, 0);
	expect(positions).toHaveLength(march.maxTurns + 1);
	expect(hashOf(end)).toBe(hashOf(positions[march.maxTurns]));
});

test("a trick's games are the same in whatever ranges they are played", () => {
	const input = { setting, trick: "race", opponent: "captain" } as const;
	const all = playTrick({ ...input, from: 0, to: 6 });
	expect(all).toHaveLength(6);
	expect([
		...playTrick({ ...input, from: 0, to: 2 }),
		...playTrick({ ...input, from: 2, to: 6 }),
	]).toEqual(all);
	for (const place of all) expect([1, 2, 3, 4]).toContain(place);
});
