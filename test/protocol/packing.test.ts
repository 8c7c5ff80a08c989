import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BotName } from "../../src/bots/bots.ts";
import { decide } from "../../src/match/decide.ts";
import { type Match, openLobby } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import {
	type PlayingView,
	type Viewer,
	viewFor,
	viewPlaying,
} from "../../src/match/view.ts";
import { packNumber, unpackNumber } from "../../src/protocol/numbers.ts";
import {
	packedView,
	packView,
	unpackView,
} from "../../src/protocol/packedView.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { allTiles, neighborsOf } from "../../src/rules/hex.ts";
import { FREE, type Seat } from "../../src/rules/position.ts";
import { RULESET_NAMES, rulesetFor } from "../../src/rules/ruleset.ts";

const BOTS_HERE: readonly BotName[] = [
	"captain",
	"gardener",
	"captain",
	"raider",
];

const VIEWERS: readonly Viewer[] = [
	{ type: "spectator" },
	{ type: "seat", seat: 0 as Seat },
];

/** A game of bots, told step by step until it is over or has seen so many turns. */
function* playedMatches(
	name: (typeof RULESET_NAMES)[number],
	{
		cols,
		rows,
		seats,
		turns,
	}: { cols: number; rows: number; seats: number; turns: number },
): Generator<Match> {
	const board = { cols, rows };
	const ruleset = rulesetFor(name, board);
	let match: Match = openLobby({
		ruleset,
		board,
		seatCount: seats,
		hasClock: true,
	});
	const tell = (command: Parameters<typeof decide>[1], now: number): Match => {
		const decision = decide(match, command, now);
		return decision.type === "decided" ? decision.match : match;
	};
	yield match;
	for (let seat = 0; seat < seats; seat++) {
		const bot = BOTS_HERE[seat % BOTS_HERE.length];
		match = tell(
			{ type: "join", holder: { type: "bot", bot, name: `Bot ${seat}` } },
			0,
		);
	}
	yield match;
	match = tell({ type: "begin", secret: "ab".repeat(32) }, 1_764_000_000_000);
	while (match.type === "playing" && match.position.turn < turns) {
		yield match;
		match = tell({ type: "tick" }, nextTickAt(match) ?? 0);
	}
	yield match;
}

describe("numbers", () => {
	test("any number comes back as it was, to the last bit", () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
				expect(unpackNumber(packNumber(value))).toBe(value);
			}),
		);
	});

	test("a strength that was worn down in tenths takes at most six characters", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 }),
				(sides) => {
					const worn = sides.reduce(
						(strength, side) => strength - 0.1 * side,
						100,
					);
					expect(unpackNumber(packNumber(worn))).toBe(worn);
					expect(packNumber(worn).length).toBeLessThanOrEqual(6);
				},
			),
		);
	});

	test("what was never packed is no number", () => {
		expect(unpackNumber("20~x")).toBeNaN();
		expect(unpackNumber("20~99999")).toBeNaN();
	});
});

describe.each(RULESET_NAMES)("a game of %s", (name) => {
	test("every view comes back as it was, with the same hash", () => {
		let seen = 0;
		const shape = { cols: 9, rows: 7, seats: 4, turns: 15 };
		for (const match of playedMatches(name, shape))
			for (const viewer of VIEWERS) {
				const view = viewFor(match, viewer);
				const wire: unknown = JSON.parse(JSON.stringify(packView(view)));
				const unpacked = unpackView(packedView.parse(wire));
				expect(unpacked).toEqual(view);
				if (unpacked.type !== "lobby" && match.type !== "lobby")
					expect(hashOf(unpacked.position)).toBe(hashOf(match.position));
				seen++;
			}
		expect(seen).toBeGreaterThan(20);
	});
});

test("a full view of 25x20 with every tile owned is under 4 KB", () => {
	let fullest: PlayingView | null = null;
	const shape = { cols: 25, rows: 20, seats: 8, turns: 200 };
	for (const match of playedMatches("march", shape))
		if (match.type === "playing") fullest = viewPlaying(match, null);
	const view = packView(withoutFreeTiles(fullest as PlayingView));
	const bytes = new TextEncoder().encode(JSON.stringify(view)).length;
	expect(view.type === "playing" && view.position.owners).not.toContain(".");
	expect(bytes).toBeLessThan(4096);
});

/** A late view whose last free tiles have gone to the seats around, as new land. */
function withoutFreeTiles(view: PlayingView): PlayingView {
	const { owners, strengths, board } = view.position;
	const filled = owners.slice();
	const worn = strengths.slice();
	for (const tile of allTiles(board)) {
		if (filled[tile] !== FREE) continue;
		const beside = neighborsOf(board, tile).find((near) => filled[near] >= 0);
		filled[tile] = beside === undefined ? 0 : filled[beside];
		worn[tile] = 20;
	}
	const position = { ...view.position, owners: filled, strengths: worn };
	return { ...view, position };
}
