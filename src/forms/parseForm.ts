/**
 * Reads a form that begins a game: what was typed, what is wrong with it, and
 * the values if nothing is.
 */
import type * as z from "zod/mini";
import { rulesetFor } from "../rules/modes.ts";
import { hasProblems, type ProblemCode, type Problems } from "./problems.ts";
import {
	BOARD_PRESETS,
	boardOf,
	CUSTOM_BOARD,
	DEFAULT_RULES,
	ENDS_BY_POINTS,
	MEASURES,
	type RuleForm,
	type RuleValues,
	turnLimits,
} from "./ruleForm.ts";

export type ParsedForm<Form, Values> =
	| {
			readonly type: "valid";
			readonly form: Form;
			readonly values: Values;
	  }
	| {
			readonly type: "invalid";
			readonly form: Form;
			readonly problems: Problems<Form>;
	  };

/**
 * A form: its defaults, the schema of its fields, and what may be wrong between
 * fields that are each valid alone.
 */
type FormKind<Form extends RuleForm, Values extends RuleValues> = {
	readonly defaults: Form;
	readonly fields: z.ZodMiniType<Values>;
	readonly problemsBetween: (values: Values) => Problems<Form>;
};

/** A missing or empty field gets its default. */
export function parseForm<Form extends RuleForm, Values extends RuleValues>(
	data: Readonly<Record<string, unknown>>,
	{ defaults, fields, problemsBetween }: FormKind<Form, Values>,
): ParsedForm<Form, Values> {
	const form = withSize(readFields(data, defaults));
	const parsed = fields.safeParse(form);
	const wrong = parsed.success ? {} : problemsOf<Form>(parsed.error);
	// An invalid field gets its default, so that the others are checked too.
	const values = fields.parse(withDefaults(form, defaults, wrong));
	const problems = MEASURES.some((name) => name in wrong)
		? wrong
		: { ...wrong, ...problemsInRules(values), ...problemsBetween(values) };
	return hasProblems(problems)
		? { type: "invalid", form, problems }
		: { type: "valid", form, values };
}

function withDefaults<Form extends object>(
	form: Form,
	defaults: Form,
	wrong: Problems<Form>,
): Form {
	const right = Object.entries(form).filter(([name]) => !(name in wrong));
	return { ...defaults, ...Object.fromEntries(right) };
}

/** Stands for a value that is not text, such as a file. It is invalid in every field. */
const NO_TEXT = "?";

/** Longer values are cut, as the page shows rejected values again. */
const MAX_TYPED = 40;

function readFields<Form extends RuleForm>(
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

/** Makes `board` and its size agree. */
function withSize<Form extends RuleForm>(form: Form): Form {
	if (form.board === CUSTOM_BOARD) return form;
	const size = /^(\d{1,3})x(\d{1,3})$/.exec(form.board);
	const isOffered = BOARD_PRESETS.some((preset) => preset === form.board);
	const [, cols, rows] = size ?? ["", DEFAULT_RULES.cols, DEFAULT_RULES.rows];
	const board = size === null || isOffered ? form.board : CUSTOM_BOARD;
	return { ...form, board, cols, rows };
}

function problemsOf<Form>(error: z.core.$ZodError): Problems<Form> {
	const problems: Problems<Form> = {};
	for (const { path, message } of error.issues)
		problems[path[0] as keyof Form] ??= message as ProblemCode;
	return problems;
}

function problemsInRules(values: RuleValues): Problems<RuleForm> {
	const { ruleset, end, turns } = values;
	const rules = rulesetFor(ruleset, boardOf(values));
	const [least, most] = turnLimits(rules);
	const problems: Problems<RuleForm> = {};
	if (end === "turn-limit" && (turns < least || turns > most))
		problems.turns = "turns_range";
	if (rules.end.type === "points" && !ENDS_BY_POINTS.includes(end))
		problems.end = "end_points";
	return problems;
}
