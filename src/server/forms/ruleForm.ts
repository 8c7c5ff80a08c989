/** What the forms that begin a game have in common: the fields of the rules, what is wrong with them, and the ruleset they ask for. */
import * as z from "zod/mini";
import { type Board, tileCount } from "../../rules/hex.ts";
import {
	type End,
	RULESET_NAMES,
	type Ruleset,
	type RulesetName,
	rulesetFor,
} from "../../rules/ruleset.ts";

/** What can be chosen in each field that is a list; any other value is `unknown_choice`. */
export const RULE_CHOICES = {
	ruleset: RULESET_NAMES,
	end: ["ruleset", "turn-limit", "full-map", "half-map", "endless"],
	tempo: ["ruleset", "even", "speed"],
	plans: ["ruleset", "sealed", "open"],
	events: ["on", "off"],
} as const;

/** Boards that are offered. */
export const BOARD_PRESETS = ["9x7", "13x9", "17x9", "25x20"] as const;

/** The board with which `cols` and `rows` count; any other COLSxROWS becomes it. */
export const OWN_BOARD = "own";

export const BOARD_LIMITS = {
	cols: [5, 40],
	rows: [5, 30],
} as const;

/** Every field as it was typed. */
export type RuleForm = {
	readonly ruleset: string;
	/** One of `BOARD_PRESETS`, or `OWN_BOARD`. */
	readonly board: string;
	/** The board's size: typed if it is one's own, else that of the preset. */
	readonly cols: string;
	readonly rows: string;
	readonly end: string;
	/** How many turns the game lasts; read only if `end` is `turn-limit`. */
	readonly turns: string;
	readonly tempo: string;
	readonly plans: string;
	readonly events: string;
};

export const DEFAULT_RULES: RuleForm = {
	ruleset: "march",
	board: "17x9",
	cols: "17",
	rows: "9",
	end: "ruleset",
	turns: "50",
	tempo: "ruleset",
	plans: "ruleset",
	events: "on",
};

/**
 * What is wrong with a field: `bad_board` is not COLSxROWS, `cols_range` and
 * `rows_range` are out of its limits; `bots_range` and `seats_range` are more
 * or fewer than the ruleset seats, `bots_board` and `seats_board` more than
 * there is room for; `turns_range` is out of the ruleset's turns; `end_endless`
 * is an end that `march` does not have; `pace_range` is too hurried, too slow,
 * or in between.
 */
export type ProblemCode =
	| "unknown_choice"
	| "not_a_number"
	| "bad_board"
	| "cols_range"
	| "rows_range"
	| "bots_range"
	| "bots_board"
	| "seats_range"
	| "seats_board"
	| "turns_range"
	| "end_endless"
	| "pace_range";

export type Problems<Form> = Partial<Record<keyof Form, ProblemCode>>;

/** The fields, checked one by one; the board is in `cols` and `rows`. */
export type RuleChoices = Board & {
	readonly ruleset: RulesetName;
	readonly end: (typeof RULE_CHOICES.end)[number];
	readonly turns: number;
	readonly tempo: (typeof RULE_CHOICES.tempo)[number];
	readonly plans: (typeof RULE_CHOICES.plans)[number];
	readonly events: (typeof RULE_CHOICES.events)[number];
};

export type Parsed<Form, Choices> =
	| {
			readonly type: "good";
			readonly form: Form;
			readonly choices: Choices;
	  }
	| {
			readonly type: "bad";
			readonly form: Form;
			readonly problems: Problems<Form>;
	  };

/** How many seats a ruleset takes on a board: a seat needs two tiles, so that nobody is born without room to move. */
export function mostSeats(ruleset: RulesetName, board: Board): number {
	const { maxSeats } = rulesetFor(ruleset, board);
	return Math.min(maxSeats, Math.floor(tileCount(board) / 2));
}

export function boardOf({ cols, rows }: RuleChoices): Board {
	return { cols, rows };
}

const WHOLE = /^\d{1,6}$/;

export const choice = <const T extends readonly string[]>(values: T) =>
	z.enum(values, "unknown_choice" satisfies ProblemCode);

export const whole = z.pipe(
	z.string().check(z.regex(WHOLE, "not_a_number" satisfies ProblemCode)),
	z.transform(Number),
);

const within = (
	[least, most]: readonly [number, number],
	problem: ProblemCode,
) =>
	z.pipe(
		whole,
		z.number().check(z.minimum(least, problem), z.maximum(most, problem)),
	);

export const ruleFields = {
	ruleset: choice(RULE_CHOICES.ruleset),
	board: z.enum(
		[...BOARD_PRESETS, OWN_BOARD],
		"bad_board" satisfies ProblemCode,
	),
	cols: within(BOARD_LIMITS.cols, "cols_range"),
	rows: within(BOARD_LIMITS.rows, "rows_range"),
	end: choice(RULE_CHOICES.end),
	turns: whole,
	tempo: choice(RULE_CHOICES.tempo),
	plans: choice(RULE_CHOICES.plans),
	events: choice(RULE_CHOICES.events),
};

/** A form: its defaults, its fields one by one, and what may be wrong with fields that are each right alone. */
type FormKind<Form extends RuleForm, Choices extends RuleChoices> = {
	readonly defaults: Form;
	readonly fields: z.ZodMiniType<Choices>;
	readonly problemsBetween: (choices: Choices) => Problems<Form>;
};

/** Reads what a form sent: a field that is missing or empty has its default. */
export function parseForm<Form extends RuleForm, Choices extends RuleChoices>(
	data: Readonly<Record<string, unknown>>,
	{ defaults, fields, problemsBetween }: FormKind<Form, Choices>,
): Parsed<Form, Choices> {
	const form = withSize(readForm(data, defaults));
	const parsed = fields.safeParse(form);
	const wrong = parsed.success ? {} : problemsOf<Form>(parsed.error);
	// A field that is wrong alone takes its default, so that others are looked at too.
	const choices = fields.parse(mended(form, defaults, wrong));
	const problems = MEASURES.some((name) => name in wrong)
		? wrong
		: { ...wrong, ...problemsInRules(choices), ...problemsBetween(choices) };
	return Object.keys(problems).length === 0
		? { type: "good", form, choices }
		: { type: "bad", form, problems };
}

/** The fields by which others are measured. */
const MEASURES = ["ruleset", "board", "cols", "rows"] as const;

function mended<Form extends object>(
	form: Form,
	defaults: Form,
	wrong: Problems<Form>,
): Form {
	const right = Object.entries(form).filter(([name]) => !(name in wrong));
	return { ...defaults, ...Object.fromEntries(right) };
}

/** Stands for what is no text, such as a file: it is wrong in every field. */
const NO_TEXT = "?";

/** Longer values are cut: they are shown again when they are refused. */
const MAX_TYPED = 40;

function readForm<Form extends RuleForm>(
	data: Readonly<Record<string, unknown>>,
	defaults: Form,
): Form {
	const typed = Object.entries(defaults).map(([name, standard]) => {
		const value = data[name] ?? "";
		const text = typeof value === "string" ? value.trim() : NO_TEXT;
		return [name, text === "" ? standard : text.slice(0, MAX_TYPED)];
	});
	return Object.fromEntries(typed) as Form;
}

/** Brings `board` and its size together. */
function withSize<Form extends RuleForm>(form: Form): Form {
	if (form.board === OWN_BOARD) return form;
	const size = /^(\d{1,3})x(\d{1,3})$/.exec(form.board);
	const isOffered = BOARD_PRESETS.some((preset) => preset === form.board);
	const [, cols, rows] = size ?? ["", DEFAULT_RULES.cols, DEFAULT_RULES.rows];
	const board = size === null || isOffered ? form.board : OWN_BOARD;
	return { ...form, board, cols, rows };
}

function problemsOf<Form>(error: z.core.$ZodError): Problems<Form> {
	const problems: Problems<Form> = {};
	for (const { path, message } of error.issues)
		problems[path[0] as keyof Form] ??= message as ProblemCode;
	return problems;
}

function problemsInRules(choices: RuleChoices): Problems<RuleForm> {
	const { ruleset, end, turns } = choices;
	const { maxTurns } = rulesetFor(ruleset, boardOf(choices));
	const problems: Problems<RuleForm> = {};
	if (end === "turn-limit" && (turns < 1 || turns > maxTurns))
		problems.turns = "turns_range";
	if (end === "endless" && ruleset === "march") problems.end = "end_endless";
	return problems;
}

/** The named ruleset with what was chosen in its place. */
export function chosenRuleset(choices: RuleChoices): Ruleset {
	const { tempo, plans, events } = choices;
	const named = rulesetFor(choices.ruleset, boardOf(choices));
	return {
		...named,
		end: chosenEnd(choices, named),
		tempo: tempo === "ruleset" ? named.tempo : tempo,
		plans: plans === "ruleset" ? named.plans : plans,
		events: events === "on" ? named.events : null,
	};
}

function chosenEnd({ end, turns }: RuleChoices, named: Ruleset): End {
	switch (end) {
		case "ruleset":
			return named.end;
		case "turn-limit":
			// The rules end a game once the turn is above the limit, and count from 0.
			return { type: "turn-limit", turn: turns - 1 };
		default:
			return { type: end };
	}
}
