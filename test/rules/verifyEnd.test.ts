import { describe, expect, test } from "vitest";
import { CLASSIC } from "../../src/rules/modes.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { Entry } from "../../src/rules/replay.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { type Fault, verify } from "../../src/rules/verify.ts";
import { enters, GAME, recorded } from "../support/recorded.ts";

describe("the end of a game is proved too:", () => {
	const log = recorded(CLASSIC, GAME);
	const atEnd = (type: Fault["type"]): Fault => ({ turn: 4, type });

	test("another final position is found", () => {
		const hash = "0".repeat(16);
		expect(verify({ ...log, hash })).toEqual(atEnd("final"));
	});

	test.each([["won"], ["turn-cap"], ["resigned"]] as const)(
		"a game that was left can't have ended by %s",
		(reason) => {
			expect(log.reason).toBe("unattended");
			expect(verify({ ...log, reason })).toEqual(atEnd("end"));
		},
	);

	test("places that the land does not give are found", () => {
		const [first, second, third] = log.standings;
		for (const standings of [
			[second, first, third],
			[first, second],
			[first, first, third],
			[],
		])
			expect(verify({ ...log, standings })).toEqual(atEnd("standings"));
	});

	test("those who resigned come last, the first to resign at the very end", () => {
		const both = { resigned: [2, 0] as Seat[] };
		const left = recorded(CLASSIC, GAME, both);
		expect(left.reason).toBe("resigned");
		expect(left.standings).toEqual([1, 0, 2]);
		expect(verify(left)).toBeNull();
		expect(verify({ ...left, standings: log.standings })).toEqual(
			atEnd("standings"),
		);
	});

	test("a game ends when the last person gives up, and not before", () => {
		const one = recorded(CLASSIC, GAME, { resigned: [2] as Seat[] });
		expect(verify(one)).toBeNull();
		expect(verify({ ...one, reason: "resigned" })).toEqual(atEnd("end"));
		const all = recorded(CLASSIC, GAME, { resigned: [2, 0] as Seat[] });
		expect(verify({ ...all, reason: "unattended" })).toEqual(atEnd("end"));
	});

	test.each([
		["a bot", [1]],
		["one who is not there", [3]],
		["one twice", [0, 0]],
	])("%s can't give up", (_, seats) => {
		const resigned = seats as Seat[];
		expect(verify({ ...log, resigned })).toEqual(atEnd("end"));
	});

	const CAPPED: Ruleset = { ...CLASSIC, maxTurns: 3 };

	test("a game is over after the last turn that it may have", () => {
		const capped = recorded(CAPPED, GAME);
		expect(capped.reason).toBe("turn-cap");
		expect(verify(capped)).toBeNull();
		expect(verify({ ...capped, reason: "unattended" })).toEqual(atEnd("end"));
		const late = recorded({ ...CAPPED, maxTurns: 2 }, GAME);
		expect(verify(late)).toEqual({ turn: 3, type: "late" });
	});

	const SHORT: Ruleset = {
		...CLASSIC,
		end: { type: "turn-limit", turn: 3 },
	};

	test("a game that is won has no other reason, and no turn after it", () => {
		const won = recorded(SHORT, GAME);
		expect(won.reason).toBe("won");
		expect(verify(won)).toBeNull();
		for (const reason of ["turn-cap", "unattended", "resigned"] as const)
			expect(verify({ ...won, reason })).toEqual(atEnd("end"));
		const end = { type: "turn-limit", turn: 2 } as const;
		const late = recorded({ ...SHORT, end }, GAME);
		expect(verify(late)).toEqual({ turn: 3, type: "late" });
	});

	test("a game that was cut short is found", () => {
		const won = recorded(SHORT, GAME);
		expect(verify({ ...won, turns: won.turns.slice(0, 3) })).toEqual({
			...{ turn: 3, type: "final" },
		});
	});
});

describe("a turn that was cut short", () => {
	const brokenOff = (entries: readonly Entry[], ruleset = CLASSIC) =>
		recorded(ruleset, GAME.slice(0, 1), { entries });
	const inTurnOne = (type: Fault["type"]): Fault => ({ turn: 1, type });

	test("counts, with those who had entered in it", () => {
		const log = brokenOff([enters(2, 4, 1010)]);
		expect(log.entries).toEqual([2, 4, 1010]);
		expect(log.hash).not.toBe(log.turns[0].hash);
		expect(verify(log)).toBeNull();
	});

	test("is a fault if somebody entered elsewhere, or nobody did", () => {
		const log = brokenOff([enters(2, 4, 1010)]);
		expect(verify({ ...log, entries: [2, 3, 1010] })).toEqual(
			inTurnOne("final"),
		);
		const { entries: _, ...without } = log;
		expect(verify(without)).toEqual(inTurnOne("final"));
	});

	test.each([
		[[0, 4, 1010]],
		[[2, 0, 1010]],
		[[3, 4, 1010]],
		[[2, 15, 1010]],
		[[2, 4]],
	])("has no entries that may not be: %j", (entries) => {
		expect(verify({ ...brokenOff([]), entries })).toEqual(inTurnOne("order"));
	});

	test("does not follow when the game is over", () => {
		const ruleset: Ruleset = { ...CLASSIC, maxTurns: 0 };
		const log = brokenOff([enters(2, 4, 1010)], ruleset);
		expect(verify(log)).toEqual(inTurnOne("late"));
	});
});
