import { describe, expect, test } from "vitest";
import {
	DEFAULT_PLAY,
	parsePlay,
	playSettingsOf,
} from "../../../src/forms/botGameForm.ts";
import { BOARD_PRESETS } from "../../../src/forms/ruleForm.ts";
import type { Settings } from "../../../src/match/settings.ts";

function settings(form: Record<string, string>): Settings {
	const parsed = parsePlay(form);
	if (parsed.type === "invalid")
		throw new Error(JSON.stringify(parsed.problems));
	return playSettingsOf(parsed.values);
}

describe("a form becomes a game", () => {
	test("an empty one: march on 17x9 against three normal bots, without a clock", () => {
		expect(settings({})).toMatchObject({
			ruleset: { name: "march", tempo: "even", plans: "sealed" },
			board: { cols: 17, rows: 9 },
			seatCount: 4,
			hasClock: false,
			access: "solo",
			fill: "normal",
			isWatchable: true,
			beginsAfterMs: null,
		});
	});

	test.each([...BOARD_PRESETS, "12x8"])("on the board %s", (board) => {
		const { cols, rows } = settings({ board, bots: "1" }).board;
		expect(`${cols}x${rows}`).toBe(board);
	});

	test("on a board of one's own size", () => {
		const own = { board: "own", cols: "11", rows: "8", bots: "1" };
		expect(settings(own).board).toEqual({ cols: 11, rows: 8 });
	});

	test("a size that was typed counts for no other board", () => {
		const form = { board: "9x7", cols: "99", rows: "x", bots: "1" };
		expect(settings(form).board).toEqual({ cols: 9, rows: 7 });
	});

	test("a limit of 12 turns ends the game after the twelfth", () => {
		const end = { end: "turn-limit", turns: "12" };
		const classic = settings({ ...end, ruleset: "turn-by-turn" });
		expect(classic.ruleset.end).toEqual({ type: "turn-limit", turn: 11 });
		const march = settings(end);
		expect(march.ruleset.end).toEqual({ type: "points", turns: 12 });
	});

	test("what is chosen replaces what the ruleset says", () => {
		expect(
			settings({
				ruleset: "turn-by-turn",
				strength: "mixed",
				end: "endless",
				tempo: "even",
				plans: "sealed",
				events: "off",
				clock: "20",
			}),
		).toMatchObject({
			ruleset: {
				name: "turn-by-turn",
				end: { type: "endless" },
				tempo: "even",
				plans: "sealed",
				events: null,
				pace: { collectingMs: 20_000 },
			},
			hasClock: true,
			fill: "mixed",
		});
	});
});

describe("the problems of a form", () => {
	test.each([
		[{ board: "17 x 9" }, { board: "bad_board" }],
		[{ board: "41x4" }, { cols: "cols_range", rows: "rows_range" }],
		[{ board: "own", cols: "4" }, { cols: "cols_range" }],
		[{ board: "own", rows: "many" }, { rows: "not_a_number" }],
		[{ bots: "-1" }, { bots: "not_a_number" }],
		[{ bots: "0" }, { bots: "bots_range" }],
		[{ ruleset: "free-full", bots: "50" }, { bots: "bots_range" }],
		[{ board: "9x7" }, { bots: "bots_board" }],
		[{ board: "5x5", bots: "1" }, { bots: "bots_board" }],
		[
			{ ruleset: "turn-by-turn", board: "5x5", bots: "12" },
			{ bots: "bots_board" },
		],
		[{ end: "turn-limit", turns: "101" }, { turns: "turns_range" }],
		[{ end: "endless" }, { end: "end_points" }],
		[{ map: "surprise", end: "half-map" }, { end: "end_points" }],
		[
			{ tempo: "slow", clock: "7" },
			{ tempo: "unknown_choice", clock: "unknown_choice" },
		],
	])("%j: %j", (form, problems) => {
		const parsed = parsePlay(form);
		expect(parsed).toMatchObject({ type: "invalid" });
		expect(parsed.type === "invalid" && parsed.problems).toEqual(problems);
	});

	test("what was typed is kept, and the rest has its defaults", () => {
		expect(parsePlay({ bots: " many ", board: "" })).toMatchObject({
			form: { ...DEFAULT_PLAY, bots: "many" },
		});
	});

	test("a file is wrong in every field", () => {
		const file = new File(["3"], "3");
		const problems = { bots: "not_a_number", strength: "unknown_choice" };
		expect(parsePlay({ bots: file, strength: file })).toMatchObject({
			type: "invalid",
			problems,
		});
	});
});
