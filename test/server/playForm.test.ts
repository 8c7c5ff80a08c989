import { describe, expect, test } from "vitest";
import {
	BOARD_PRESETS,
	DEFAULT_FORM,
	parsePlay,
	settingsOf,
} from "../../src/server/playForm.ts";

function settings(form: Record<string, string>) {
	const parsed = parsePlay(form);
	if (parsed.type === "bad") throw new Error(JSON.stringify(parsed.problems));
	return settingsOf(parsed.choices);
}

describe("a form becomes a game", () => {
	test("an empty one: march on 17x9 against three normal bots, without a clock", () => {
		const { settings: made, bots } = settings({});
		expect(made).toMatchObject({
			ruleset: { name: "march", tempo: "even", plans: "sealed" },
			board: { cols: 17, rows: 9 },
			seatCount: 4,
			hasClock: false,
		});
		expect(bots.map((bot) => bot.type === "bot" && bot.bot)).toEqual([
			"captain",
			"captain",
			"captain",
		]);
	});

	test.each(BOARD_PRESETS)("on the board %s", (board) => {
		const { cols, rows } = settings({ board }).settings.board;
		expect(`${cols}x${rows}`).toBe(board);
	});

	test("bots of mixed strength take turns, each with a name of its own", () => {
		const { bots } = settings({ strength: "mixed", bots: "14" });
		expect(new Set(bots.map(({ name }) => name)).size).toBe(14);
		expect(new Set(bots.map((bot) => bot.type === "bot" && bot.bot)).size).toBe(
			3,
		);
	});

	test("forty-nine bots still have names of their own", () => {
		const { bots } = settings({ ruleset: "free-full", bots: "49" });
		expect(new Set(bots.map(({ name }) => name)).size).toBe(49);
	});

	test("a limit of 12 turns ends the game after the twelfth", () => {
		const { ruleset } = settings({ end: "turn-limit", turns: "12" }).settings;
		expect(ruleset.end).toEqual({ type: "turn-limit", turn: 11 });
	});

	test("what is chosen replaces what the ruleset has", () => {
		const { ruleset, hasClock } = settings({
			ruleset: "turn-by-turn",
			end: "endless",
			tempo: "even",
			plans: "sealed",
			events: "off",
			clock: "20",
		}).settings;
		expect(ruleset).toMatchObject({
			name: "turn-by-turn",
			end: { type: "endless" },
			tempo: "even",
			plans: "sealed",
			events: null,
			pace: { collectingMs: 20_000 },
		});
		expect(hasClock).toBe(true);
	});
});

describe("what is wrong with a form", () => {
	test.each([
		[{ board: "17 x 9" }, { board: "bad_board" }],
		[{ board: "41x9" }, { board: "board_size" }],
		[{ bots: "-1" }, { bots: "not_a_number" }],
		[{ bots: "0" }, { bots: "bots_range" }],
		[{ ruleset: "free-full", bots: "50" }, { bots: "bots_range" }],
		[{ board: "5x5", bots: "12" }, { bots: "bots_board" }],
		[{ end: "turn-limit", turns: "201" }, { turns: "turns_range" }],
		[{ end: "endless" }, { end: "end_endless" }],
		[
			{ tempo: "slow", clock: "7" },
			{ tempo: "unknown_choice", clock: "unknown_choice" },
		],
	])("%j: %j", (form, problems) => {
		expect(parsePlay(form)).toMatchObject({ type: "bad", problems });
	});

	test("what was typed is kept, the rest has its defaults", () => {
		expect(parsePlay({ bots: " many ", board: "" })).toMatchObject({
			form: { ...DEFAULT_FORM, bots: "many" },
		});
	});

	test("what is no text counts as missing", () => {
		expect(parsePlay({ bots: ["1", "2"], board: {} }).type).toBe("good");
	});
});
