/** A game that is played on from a turn of a finished one. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { gameLogOf } from "../../src/match/gameLogOf.ts";
import { openLobby } from "../../src/match/lobby.ts";
import type { Match, PlayerId } from "../../src/match/match.ts";
import {
	MOST_TURNS_BEFORE,
	type PlayedOn,
	playedOnSettings,
	playOnFrom,
} from "../../src/match/opening.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { settingsAnew } from "../../src/match/settings.ts";
import { parseLog } from "../../src/protocol/gameLog.ts";
import {
	packSettings,
	unpackSettings,
} from "../../src/protocol/packedSettings.ts";
import { packLog } from "../../src/rules/archive.ts";
import { hashOf } from "../../src/rules/hash.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { GameLog, TurnRecord } from "../../src/rules/replay.ts";
import { verify } from "../../src/rules/verify.ts";
import { logNamed } from "../support/gameFiles.ts";

const MARCH = logNamed("march-island-17x9-4-v2");
const CLASSIC = logNamed("classic-9x9-3-v2");
const ANN = "ann" as PlayerId;

function openingOf(log: GameLog, turn: number, seat = 0): PlayedOn {
	const playedOn = playOnFrom(log, { turn, seat });
	if (typeof playedOn === "string") throw new Error(playedOn);
	return playedOn;
}

/** The game as it begins, and what gave its turns. */
function begun(log: GameLog, turn: number, seat = 0) {
	const playedOn = openingOf(log, turn, seat);
	const settings = playedOnSettings(log, { game: log.id, turn }, "normal");
	const records: TurnRecord[] = [];
	let match: Match = openLobby(settings, 1000, [], playedOn.opening);
	const tell = (command: Command, now: number) => {
		const decision = decide(match, command, now);
		if (decision.type === "refused") throw new Error(decision.reason);
		match = decision.match;
		for (const fact of decision.facts)
			if (fact.type === "turnResolved") records.push(fact.record);
	};
	const holder = { type: "person", player: ANN, name: "Ann" } as const;
	tell({ type: "join", holder, seat: seat as Seat }, 1000);
	tell({ type: "begin", secret: "ab".repeat(32) }, 2000);
	const now = () => match;
	return { playedOn, now, tell, records };
}

/** Plays on to the end without orders of the person. */
function playedOut(log: GameLog, turn: number, id: string): GameLog {
	const { playedOn, now, tell, records } = begun(log, turn);
	for (let at = 3000; now().type === "playing"; at += 1000) {
		const match = now();
		if (match.type !== "playing") break;
		const { phase, position } = match;
		const isOut = position.seats[0].type !== "alive";
		if (isOut) tell({ type: "tick" }, nextTickAt(match));
		else tell({ type: "ready", player: ANN, turn: position.turn, phase }, at);
	}
	const over = now();
	if (over.type !== "over") throw new Error(over.type);
	const turns = [...playedOn.turns, ...records];
	const text = JSON.stringify(
		packLog(gameLogOf(id, over, turns, playedOn.origins)),
	);
	const parsed = parseLog(text);
	if (typeof parsed === "string") throw new Error(parsed);
	return parsed;
}

describe("a game played on from a turn of another", () => {
	test("begins with exactly that position, on its clock, with bots on the other seats", () => {
		const { playedOn, now } = begun(MARCH, 12, 2);
		const match = now();
		if (match.type !== "playing") throw new Error(match.type);
		expect(hashOf(match.position)).toBe(MARCH.turns[11].hash);
		expect(playedOn.origins[0].hash).toBe(MARCH.turns[11].hash);
		expect(match.position.turn).toBe(12);
		expect(2000 - match.startedAt).toBe(MARCH.turns[11].at);
		expect(match.seats.map(({ type }) => type)).toEqual([
			"bot",
			"bot",
			"person",
			"bot",
		]);
		expect(match.settings).toMatchObject({ access: "solo", hasClock: false });
	});

	test("from the first turn has the same board and the same start places", () => {
		const match = begun(MARCH, 0).now();
		if (match.type !== "playing") throw new Error(match.type);
		expect(match.position.board).toEqual(MARCH.board);
		const entries = match.entries.flatMap(({ seat, tile }) => [seat, tile]);
		const [first] = MARCH.turns;
		const before = first.entries?.filter((_, i) => i % 3 < 2);
		expect(entries).toEqual(before);
	});

	test.each([
		["a march", MARCH, 12],
		["a march from its first turn", MARCH, 0],
		["a classic game", { ...CLASSIC, ruleset: short(CLASSIC) }, 6],
	] as const)("is proved by its log: %s", (_, log, turn) => {
		const played = playedOut(log, turn, "another");
		expect(played.turns.length).toBeGreaterThan(turn);
		expect(played.origins).toMatchObject([{ game: log.id, turn }]);
		expect(verify(played)).toBeNull();
	});

	test("is played on in its turn, before and after where it began", () => {
		const once = playedOut(MARCH, 12, "once");
		const later = playedOut(once, 18, "later");
		expect(later.origins?.map(({ game, turn }) => [game, turn])).toEqual([
			[MARCH.id, 12],
			["once", 18],
		]);
		expect(verify(later)).toBeNull();
		const earlier = playedOut(once, 5, "earlier");
		expect(earlier.origins).toMatchObject([{ game: "once", turn: 5 }]);
		expect(verify(earlier)).toBeNull();
		expect(verify(playedOut(later, 12, "there"))).toBeNull();
	});

	test("keeps its origin on the way to a page; a rematch does not", () => {
		const from = { game: MARCH.id, turn: 12 };
		const settings = playedOnSettings(MARCH, from, "hard");
		expect(unpackSettings(packSettings(settings)).from).toEqual(from);
		expect(settingsAnew(settings)).not.toHaveProperty("from");
	});
});

/** So few turns that a test can play them. */
function short({ ruleset }: GameLog): GameLog["ruleset"] {
	return { ...ruleset, end: { type: "turn-limit", turn: 9 } };
}

describe("its log does not hold", () => {
	const played = playedOut(MARCH, 12, "another");
	const [origin] = played.origins ?? [];

	test.each([
		["another position", { ...origin, hash: "0".repeat(16) }, 12, "origin"],
		["another turn", { ...origin, turn: 11 }, 11, "origin"],
		["no such turn", { ...origin, turn: 99 }, 0, "origin"],
		["another key", { ...origin, chainEnd: played.chainEnd }, 0, "map"],
	] as const)("if it names %s", (_, changed, turn, type) => {
		expect(verify({ ...played, origins: [changed] })).toEqual({ turn, type });
	});

	test("if a turn of the other game was changed", () => {
		const turns = played.turns.with(3, { ...played.turns[3], orders: [] });
		expect(verify({ ...played, turns })).toEqual({ turn: 3, type: "hash" });
	});

	test("if its own chance comes from other keys than it published", () => {
		const chainEnd = "0".repeat(64);
		expect(verify({ ...played, chainEnd })).toEqual({ turn: 12, type: "key" });
	});

	test("in the form of a game that began anew", () => {
		const text = JSON.stringify({ ...packLog(played), format: 1 });
		expect(parseLog(text)).toBe("no_log");
	});
});

describe("there is no game to play on", () => {
	test.each([-1, 0.5, MARCH.turns.length, 1000])("from turn %d", (turn) => {
		expect(playOnFrom(MARCH, { turn, seat: 0 })).toBe("no_turn");
	});

	test.each([-1, 4, 0.5])("from seat %d", (seat) => {
		expect(playOnFrom(MARCH, { turn: 3, seat })).toBe("no_land");
	});

	test("from a seat that is out", () => {
		const turn = MARCH.turns.length - 1;
		const seats = [0, 1, 2, 3].map((seat) => playOnFrom(MARCH, { turn, seat }));
		const { position } = openingOf(MARCH, turn, 0).opening;
		for (const [seat, state] of position.seats.entries())
			expect(seats[seat] === "no_land").toBe(state.type !== "alive");
	});

	test("from so late in a game that finding the position would take long", () => {
		const turns = Array(MOST_TURNS_BEFORE + 2).fill(MARCH.turns[0]);
		expect(
			playOnFrom({ ...MARCH, turns }, { turn: MOST_TURNS_BEFORE + 1, seat: 0 }),
		).toBe("too_long");
	});
});
