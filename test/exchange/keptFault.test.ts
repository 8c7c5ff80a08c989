import { describe, expect, test } from "vitest";
import { commandOf } from "../../src/exchange/commandOf.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, playerNamed } from "../support/setting.ts";

const map = `
	turn 12
	a: level 4, started 0
	b: level 4, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      a50         .           .
`;

const slow = (ruleset: Ruleset): Ruleset => ({
	...ruleset,
	pace: { ...ruleset.pace, collectingMs: 86_400_000 },
});

const game = (ruleset = slow(CALM)) =>
	MatchDriver.onMap(map, ["Ann", "Bob"], { access: "link", ruleset });

/** What becomes of orders that somebody wants kept. */
const keeping = (
	driver: MatchDriver,
	targets: number[],
	{ turn = 13, name = "Ann" } = {},
) =>
	commandOf({ type: "keep", turn, targets }, driver.match, {
		visitor: { player: playerNamed(name), name },
		delayMs: 0,
		newSecret: () => "",
	});

describe("what no turn could carry out is not kept", () => {
	test("such as a second bank, or one where nothing can be banked", () => {
		expect(keeping(game(), [-1, 0])).toMatchObject({ type: "keep" });
		expect(keeping(game(), [-1, 0, -1])).toBe("bank_too_many");
		expect(keeping(game(slow({ ...CALM, bankGain: 0 })), [0, -1])).toBe(
			"no_bank",
		);
	});

	test("such as an order for water, or for no tile", () => {
		const driver = game();
		const { board } = driver.match.settings;
		const terrain = `~${".".repeat(board.cols * board.rows - 1)}`;
		const flooded = {
			...driver.playing,
			position: { ...driver.playing.position, board: { ...board, terrain } },
		};
		const asked = { match: flooded } as unknown as MatchDriver;
		expect(keeping(asked, [0])).toBe("no_tile");
		expect(keeping(asked, [1])).toMatchObject({ type: "keep" });
		expect(keeping(driver, [99])).toBe("no_tile");
	});

	test("such as one for a turn after the last", () => {
		const end = { type: "turn-limit", turn: 14 } as const;
		const driver = game(slow({ ...CALM, end }));
		expect(keeping(driver, [0], { turn: 14 })).toMatchObject({ type: "keep" });
		expect(keeping(driver, [0], { turn: 15 })).toBe("wrong_turn");
	});

	test("unless the match refuses to keep anything", () => {
		const live = game(CALM);
		expect(live.refusal(live.keep("Ann", ["bank", "bank"]))).toBe("not_kept");
		expect(keeping(live, [-1, -1])).toMatchObject({ type: "keep" });
		const nobody = keeping(game(), [-1, -1], { name: "Cleo" });
		expect(nobody).toMatchObject({ type: "keep" });
	});
});
