/** The fields for the rules, shared by both forms that begin a game. */
import type * as z from "zod/mini";
import { type Board, tileCount } from "../../rules/hex.ts";
import { RULESET_NAMES, rulesetFor } from "../../rules/modes.ts";
import type { RulesetName } from "../../rules/ruleset.ts";
import { oneOf, whole, wholeWithin } from "./fields.ts";

/** The options of each field that is a list. */
export const RULE_OPTIONS = {
	ruleset: RULESET_NAMES,
	end: ["ruleset", "turn-limit", "full-map", "half-map", "endless"],
	tempo: ["ruleset", "even", "speed"],
	plans: ["ruleset", "sealed", "open"],
	events: ["on", "off"],
} as const;

/** The board sizes that the forms offer. */
export const BOARD_PRESETS = ["9x7", "13x9", "17x9", "25x20"] as const;

/** The board whose size is in `cols` and `rows`; any COLSxROWS that is no preset becomes it. */
export const CUSTOM_BOARD = "own";

export const BOARD_LIMITS = {
	cols: [5, 40],
	rows: [5, 30],
} as const;

/**
 * Each field and its default. To add a rule, begin here; then add its check
 * below, its ruleset (chosenRuleset.ts), and its field on the page
 * (pages/newGame/RuleFields.tsx).
 */
export const DEFAULT_RULES = {
	ruleset: "march",
	/** One of `BOARD_PRESETS`, or `CUSTOM_BOARD`. */
	board: "17x9",
	/** The board's size: as typed for `CUSTOM_BOARD`, else that of the preset. */
	cols: "17",
	rows: "9",
	end: "ruleset",
	/** How many turns the game lasts; read only if `end` is `turn-limit`. */
	turns: "50",
	tempo: "ruleset",
	plans: "ruleset",
	events: "on",
};

/** Every field as typed. */
export type RuleForm = Readonly<typeof DEFAULT_RULES>;

/** The fields that determine the limits of others. */
export const MEASURES = ["ruleset", "board", "cols", "rows"] as const;

export const ruleFields = {
	ruleset: oneOf(RULE_OPTIONS.ruleset),
	board: oneOf([...BOARD_PRESETS, CUSTOM_BOARD], "bad_board"),
	cols: wholeWithin(BOARD_LIMITS.cols, "cols_range"),
	rows: wholeWithin(BOARD_LIMITS.rows, "rows_range"),
	end: oneOf(RULE_OPTIONS.end),
	turns: whole,
	tempo: oneOf(RULE_OPTIONS.tempo),
	plans: oneOf(RULE_OPTIONS.plans),
	events: oneOf(RULE_OPTIONS.events),
} satisfies Record<keyof RuleForm, unknown>;

/** The fields after each was checked; the board is in `cols` and `rows`. */
export type RuleValues = {
	readonly [Name in keyof typeof ruleFields]: z.infer<
		(typeof ruleFields)[Name]
	>;
};

export function boardOf({ cols, rows }: RuleValues): Board {
	return { cols, rows };
}

/**
 * The most seats that a ruleset allows on a board: each needs two tiles, so
 * that every player starts with room to move.
 */
export function mostSeats(ruleset: RulesetName, board: Board): number {
	const { maxSeats } = rulesetFor(ruleset, board);
	return Math.min(maxSeats, Math.floor(tileCount(board) / 2));
}
