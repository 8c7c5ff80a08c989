import { describe, expect, test } from "vitest";
import {
	leaderBoard,
	outcomeOf,
	rankAll,
	tilesToWin,
} from "../../src/rules/ending.ts";
import { CLASSIC, FREE_FULL, marchFor } from "../../src/rules/modes.ts";
import { parse, seatLetter } from "../../src/rules/notation.ts";
import type { End, Ruleset } from "../../src/rules/ruleset.ts";

function ending(end: End): Ruleset {
	return { ...CLASSIC, end };
}

/** The winner's letter, `nobody`, or null while the game goes on. */
function winner(ruleset: Ruleset, map: string): string | null {
	const outcome = outcomeOf(ruleset, parse(map));
	if (outcome === null) return null;
	return outcome.winner === null ? "nobody" : seatLetter(outcome.winner);
}

function board(map: string, ruleset = CLASSIC): string {
	return leaderBoard(ruleset, parse(map)).map(seatLetter).join("");
}

test("an endless game is never over", () => {
	const ruleset = ending({ type: "endless" });
	expect(winner(ruleset, "turn 9999\na20 a20")).toBeNull();
	expect(winner(FREE_FULL, "turn 9999\na100 a100")).toBeNull();
});

describe("a game with a limit of turns", () => {
	const ruleset = ending({ type: "turn-limit", turn: 50 });

	test("is over once the turn is above it; most land wins", () => {
		expect(winner(ruleset, "turn 50\na20 b20 b20")).toBeNull();
		expect(winner(ruleset, "turn 51\na20 b20 b20")).toBe("b");
	});

	test("goes on though one has the whole map", () => {
		expect(winner(ruleset, "turn 3\na20 a20")).toBeNull();
	});

	test("without any seat is won by nobody", () => {
		expect(winner(ruleset, "turn 51\na: absent\n. .")).toBe("nobody");
	});
});

describe("a game for the full map", () => {
	const ruleset = ending({ type: "full-map" });

	test("is over when one has all tiles", () => {
		expect(winner(ruleset, "b20 b20 .")).toBeNull();
		expect(winner(ruleset, "b20 b20 a20")).toBeNull();
		expect(winner(ruleset, "b20 b20 b20")).toBe("b");
	});
});

describe("a game for half the map", () => {
	const ruleset = ending({ type: "half-map" });

	test.each([
		["b20 . . .", null],
		["b20 b20 . .", "b"],
		["b20 b20 . . .", null],
		["b20 b20 b20 . .", "b"],
		["b20", "b"],
	])("of %j: %j", (map, expected) => {
		expect(winner(ruleset, map)).toBe(expected);
	});

	test("is the first of the leader board's, if two have half", () => {
		expect(winner(ruleset, "a20 b30")).toBe("b");
		expect(winner(ruleset, "a20 b20")).toBe("a");
	});

	test("is the default of the full game", () => {
		expect(CLASSIC.end).toEqual(ruleset.end);
	});
});

describe("a game for a falling share of the map", () => {
	const end: End = {
		type: "falling-share",
		startPercent: 50,
		fallsAfterTurn: 20,
		percentPerTurn: 2,
		leastPercent: 15,
	};
	const needed = (turn: number) =>
		tilesToWin(ending(end), { board: { cols: 10, rows: 5 }, turn });

	test.each([
		[0, 25],
		[20, 25],
		[21, 24],
		[30, 15],
		[37, 8],
		[38, 8],
		[500, 8],
	])("needs on turn %i of 50 tiles %i", (turn, tiles) => {
		expect(needed(turn)).toBe(tiles);
	});

	test("is over when one has the share of the turn", () => {
		const map = `a20 a20 ${". ".repeat(8)}`;
		expect(winner(ending(end), `turn 29\n${map}`)).toBeNull();
		expect(winner(ending(end), `turn 34\n${map}`)).toBeNull();
		expect(winner(ending(end), `turn 35\n${map}`)).toBe("a");
	});
});

describe("if nobody returns", () => {
	const ruleset: Ruleset = {
		...ending({ type: "endless" }),
		returns: false,
	};

	test("the last one standing wins", () => {
		expect(winner(ruleset, "turn 30\nb: dead 29 by a\na20 . .")).toBe("a");
		expect(winner(ruleset, "turn 30\nb: dead 2\na20 c20 .")).toBeNull();
		expect(winner(ruleset, "turn 30\nb: dead 2\nc: dead 29\na20 .")).toBe("a");
	});

	test("a game that others may still enter has not begun to end", () => {
		expect(winner(ruleset, "b: absent\na20 . .")).toBeNull();
		expect(winner(ruleset, "a: absent\nb: absent\n. .")).toBeNull();
	});

	test("if all died long ago, nobody wins", () => {
		expect(winner(ruleset, "turn 9\na: dead 2\nb: dead 3\n. .")).toBe("nobody");
	});

	test("is in our own ruleset alone", () => {
		expect(marchFor({ cols: 9, rows: 9 }).returns).toBe(false);
		const map = "turn 30\nb: dead 29 by a\na20 . .";
		expect(winner(ending({ type: "endless" }), map)).toBeNull();
		expect(winner(FREE_FULL, map)).toBeNull();
	});
});

describe("the leader board", () => {
	test("goes by the number of tiles", () => {
		expect(board("a100 b20 b20 c20 c20 c20")).toBe("cba");
	});

	test("then the living come before the dead", () => {
		expect(board("turn 8\na: dead 8\nb: landless\n. .")).toBe("ba");
	});

	test("then the latest dead come first", () => {
		expect(board("turn 8\na: dead 6\nb: dead 8\nc: dead 7\n. .")).toBe("bca");
	});

	test("then goes the sum of the tiles' strengths", () => {
		expect(board("a20 a20 b15 b30 c5 c90")).toBe("cba");
	});

	test("then the seat", () => {
		expect(board("b20 a20 c20")).toBe("abc");
	});

	test("is without those who never entered", () => {
		expect(board("a: absent\nb20 .")).toBe("b");
	});

	test.each([
		[8, "cba"],
		[10, "cba"],
		[11, "cb"],
		[12, "c"],
	])("keeps the dead of turns 8 and 9, on turn %i: %s", (turn, expected) => {
		expect(board(`turn ${turn}\na: dead 8\nb: dead 9\nc20 .`)).toBe(expected);
	});

	test("keeps the dead for ever in single-step modes", () => {
		expect(board("turn 900\na: dead 8\nb: dead 9\nc20 .", FREE_FULL)).toBe(
			"cba",
		);
	});
});

test("seats that are equal in everything rank by a lot that the position draws, fair to each", () => {
	const firsts = [3, 4, 5, 6].flatMap((left) =>
		[3, 4, 5, 6].map((right) => {
			const equal = `a${left} a${right} . b${right} b${left}`;
			const position = { ...parse(equal), points: [8, 8] };
			return seatLetter(rankAll(position)[0]);
		}),
	);
	const ofFirst = firsts.filter((letter) => letter === "a").length;
	expect(ofFirst).toBeGreaterThan(4);
	expect(ofFirst).toBeLessThan(12);
});
