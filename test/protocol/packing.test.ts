import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BotKind } from "../../src/bots/bots.ts";
import { decide } from "../../src/match/decide.ts";
import { openLobby } from "../../src/match/lobby.ts";
import type { Match } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { soloSettings } from "../../src/match/settings.ts";
import {
	type PlayingView,
	type Viewer,
	viewFor,
	viewPlaying,
} from "../../src/match/view.ts";
import {
	packPosition,
	unpackPosition,
} from "../../src/protocol/packedPosition.ts";
import {
	CODE_LENGTH,
	OTHER,
	packStrength,
	unpackStrength,
} from "../../src/protocol/packedStrength.ts";
import {
	packedView,
	packView,
	unpackView,
} from "../../src/protocol/packedView.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { allTiles, neighborsOf } from "../../src/rules/hex.ts";
import { MAP_SHAPES } from "../../src/rules/maps/shapes.ts";
import { marchFor, rulesetFor } from "../../src/rules/modes.ts";
import { emptyPosition, FREE, type Seat } from "../../src/rules/position.ts";
import { RULESET_NAMES } from "../../src/rules/ruleset.ts";
import { inAnyGame } from "../support/anyMatch.ts";
import { logNamed } from "../support/gameFiles.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { RUNS_TIMEOUT_MS, runs } from "../support/propertyRuns.ts";

const BOTS_HERE: readonly BotKind[] = [
	"captain",
	"gardener",
	"captain",
	"raider",
];

const VIEWERS: readonly Viewer[] = [
	{ type: "spectator" },
	{ type: "seat", seat: 0 as Seat },
];

/** A game between bots, step by step until it is over or has had so many turns. */
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
	let match: Match = openLobby(
		soloSettings({ ruleset, board, seatCount: seats, hasClock: true }),
	);
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
		match = tell({ type: "tick" }, nextTickAt(match));
	}
	yield match;
}

describe("strengths", () => {
	test("any strength has a code that unpacks to exactly the same bits, or is written in full", () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
				const code = packStrength(value);
				if (code !== OTHER) expect(unpackStrength(code)).toBe(value);
			}),
			runs(100),
		);
	});

	test("a strength that eroded by tenths and thirds has a code", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 }),
				(sides) => {
					const worn = sides.reduce(
						(strength, side) => strength - 0.1 * side,
						100 - 20 * (1 - 0.5 / 3),
					);
					expect(packStrength(worn)).toHaveLength(CODE_LENGTH);
					expect(unpackStrength(packStrength(worn))).toBe(worn);
				},
			),
			runs(100),
		);
	});

	test.each([-1, 100 / 7, 137, Number.NaN])("%d has none", (value) => {
		expect(packStrength(value)).toBe(OTHER);
	});

	test("a strength without a code is unpacked unchanged too", () => {
		const board = { cols: 5, rows: 5 };
		const empty = emptyPosition(board, 1);
		const position = {
			...empty,
			owners: empty.owners.with(7, 0).with(9, 0),
			strengths: empty.strengths.with(7, 100 / 7).with(9, 20),
		};
		const unpacked = unpackPosition(packPosition(position), board);
		expect(unpacked.strengths).toEqual(position.strengths);
	});
});

describe.each(RULESET_NAMES)("a game of %s", (name) => {
	test("every view is unpacked unchanged, with the same hash", () => {
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

test(
	"every view of any match is unpacked unchanged: lobbies, held seats, open plans",
	() => {
		inAnyGame((steps) => {
			for (const { after, decision } of steps) {
				if (decision.type === "refused") continue;
				for (const viewer of VIEWERS) {
					const view = viewFor(after, viewer);
					const wire: unknown = JSON.parse(JSON.stringify(packView(view)));
					expect(unpackView(packedView.parse(wire))).toEqual(view);
				}
			}
		});
	},
	RUNS_TIMEOUT_MS,
);

test("a full view of 25x20 with every tile owned is under 4 KB", () => {
	let fullest: PlayingView | null = null;
	const shape = { cols: 25, rows: 20, seats: 15, turns: 200 };
	for (const match of playedMatches("march", shape))
		if (match.type === "playing") fullest = viewPlaying(match, null);
	const view = packView(withoutFreeTiles(fullest as PlayingView));
	const bytes = new TextEncoder().encode(JSON.stringify(view)).length;
	expect(view.type === "playing" && view.position.owners).not.toContain(".");
	expect(bytes).toBeLessThan(4096);
});

/** A late view in which the last free tiles have become new land of the seats around them. */
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

test("a view of a march by version 1 of the rules names it, and has all its rules", () => {
	const { ruleset, board } = logNamed("march-17x9-4");
	const settings = soloSettings({
		...{ ruleset, board, seatCount: 2, hasClock: true },
	});
	const view = viewFor(openLobby(settings), { type: "spectator" });
	const packed = packView(view);
	expect(packed.settings).toMatchObject({
		...{ ruleset: "march", rules: 1 },
		changes: {
			...{ starts: "chosen", support: false, captureStrength: null },
			...{ end: { type: "falling-share" }, pointsPerTown: 0 },
		},
	});
	const received = packedView.parse(JSON.parse(JSON.stringify(packed)));
	expect(unpackView(received)).toEqual(view);
	expect(unpackView(received).settings.ruleset).toEqual(ruleset);
});

test.each(MAP_SHAPES)(
	"a view of a march on a map of shape %s has its terrain",
	(map) => {
		const board = { cols: 11, rows: 9 };
		const ruleset = marchFor(board);
		const driver = MatchDriver.begun(["Ann", "captain", "gardener"], {
			...{ ruleset, board, map },
		});
		driver.isReady("Ann");
		const view = driver.seenBy("Ann");
		const { terrain } = view.settings.board;
		const packed = packView(view);
		expect(packed.settings).toMatchObject({ cols: 11, rows: 9, terrain, map });
		expect(packed.settings.changes).toBeUndefined();
		const received = packedView.parse(JSON.parse(JSON.stringify(packed)));
		expect(unpackView(received)).toEqual(view);
		expect(view.position.points).toHaveLength(3);
	},
);
