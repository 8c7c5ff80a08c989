/** The fields for the rules, shared by both forms that begin a game. */
import type * as z from "zod/mini";
import { type Board, tileCount } from "../rules/hex.ts";
import {
	DEFAULT_SHAPE,
	MAP_SHAPES,
	type MapShape,
	maxSeatsOn,
} from "../rules/maps/shapes.ts";
import {
	RULESET_NAMES,
	type Ruleset,
	type RulesetName,
} from "../rules/ruleset.ts";
import { oneOf, whole, wholeWithin } from "./fields.ts";

/** Stands for any of the map shapes, drawn when the form is read. */
export const SURPRISE = "surprise";

/** The options of each field that is a list. */
export const RULE_OPTIONS = {
	ruleset: RULESET_NAMES,
	map: [...MAP_SHAPES, SURPRISE],
	end: ["ruleset", "turn-limit", "half-map", "full-map", "endless"],
	tempo: ["ruleset", "even", "speed"],
	plans: ["ruleset", "sealed", "open"],
	events: ["on", "off"],
} as const;

/** The values of `end` for a game that is played for points: it has as many turns as agreed. */
export const ENDS_BY_POINTS: readonly string[] = ["ruleset", "turn-limit"];

/** The rulesets whose boards are generated. */
const GENERATED: readonly RulesetName[] = ["march"];

/** With fewer turns no land meets another's; more than this are an evening. */
const MARCH_TURNS: Limits = [8, 100];

/** The board sizes that the forms offer. */
export const BOARD_PRESETS = [
	"7x7",
	"9x7",
	"11x9",
	"17x9",
	"25x20",
	"40x30",
] as const;

/** The board whose size is in `cols` and `rows`; any COLSxROWS that is no preset becomes it. */
export const CUSTOM_BOARD = "own";

type Limits = readonly [least: number, most: number];

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
	/** Only of games whose board is generated. */
	map: DEFAULT_SHAPE as string,
	end: "ruleset",
	/** How many turns the game lasts; read only if `end` is `turn-limit`. */
	turns: "30",
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
	map: oneOf(RULE_OPTIONS.map),
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
 * The shape of the board to be generated, drawn if the form leaves it open; undefined if the
 * game is played on the plain rectangle.
 */
export function mapOf({ ruleset, map }: RuleValues): MapShape | undefined {
	if (!GENERATED.includes(ruleset)) return undefined;
	return map === SURPRISE ? drawShape() : map;
}

/** Any shape, each as likely as the others. */
export function drawShape(): MapShape {
	const [drawn] = crypto.getRandomValues(new Uint32Array(1));
	return MAP_SHAPES[drawn % MAP_SHAPES.length];
}

/**
 * The most seats that a ruleset allows on a board. On a rectangle each needs two tiles, so
 * that every player starts with room to move.
 */
export function mostSeats({ maxSeats, starts }: Ruleset, board: Board): number {
	const room =
		starts === "assigned"
			? maxSeatsOn(board.cols, board.rows)
			: Math.floor(tileCount(board) / 2);
	return Math.min(maxSeats, room);
}

/** The fewest and the most turns that a form may ask for. */
export function turnLimits({ end, maxTurns }: Ruleset): Limits {
	return end.type === "points" ? MARCH_TURNS : [1, maxTurns];
}
