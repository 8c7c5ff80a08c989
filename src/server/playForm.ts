/** The form that begins a game: its fields, what is wrong with them, and the match they ask for. */
import * as z from "zod/mini";
import { BOTS, type BotName, STRENGTHS } from "../bots/bots.ts";
import type { Holder, Settings } from "../match/match.ts";
import { type Board, tileCount } from "../rules/hex.ts";
import {
	type End,
	RULESET_NAMES,
	type Ruleset,
	type RulesetName,
	rulesetFor,
} from "../rules/ruleset.ts";

/** What can be chosen in each field that is a list; any other value is `unknown_choice`. */
export const CHOICES = {
	ruleset: RULESET_NAMES,
	strength: ["easy", "normal", "hard", "mixed"],
	end: ["ruleset", "turn-limit", "full-map", "half-map", "endless"],
	tempo: ["ruleset", "even", "speed"],
	plans: ["ruleset", "sealed", "open"],
	events: ["on", "off"],
	/** Seconds of the collecting phase. */
	clock: ["none", "10", "20", "30", "60", "120"],
} as const;

/** Boards that are offered; `COLSxROWS` within `BOARD_LIMITS` may be typed too. */
export const BOARD_PRESETS = ["9x7", "13x9", "17x9", "25x20"] as const;

export const BOARD_LIMITS = {
	cols: [5, 40],
	rows: [5, 30],
} as const;

/** Every field as it was typed. */
export type PlayForm = {
	readonly ruleset: string;
	readonly board: string;
	readonly bots: string;
	readonly strength: string;
	readonly end: string;
	/** How many turns the game lasts; read only if `end` is `turn-limit`. */
	readonly turns: string;
	readonly tempo: string;
	readonly plans: string;
	readonly events: string;
	readonly clock: string;
};

export const DEFAULT_FORM: PlayForm = {
	ruleset: "march",
	board: "17x9",
	bots: "3",
	strength: "normal",
	end: "ruleset",
	turns: "50",
	tempo: "ruleset",
	plans: "ruleset",
	events: "on",
	clock: "none",
};

/**
 * What is wrong with a field: `bad_board` is not COLSxROWS, `board_size` is out
 * of its limits; `bots_range` is more or fewer than the ruleset seats,
 * `bots_board` more than there is room for; `turns_range` is out of the
 * ruleset's turns; `end_endless` is an end that `march` does not have.
 */
export type ProblemCode =
	| "unknown_choice"
	| "not_a_number"
	| "bad_board"
	| "board_size"
	| "bots_range"
	| "bots_board"
	| "turns_range"
	| "end_endless";

export type Problems = Partial<Record<keyof PlayForm, ProblemCode>>;

/** A form that was checked. */
export type PlayChoices = {
	readonly ruleset: RulesetName;
	readonly board: Board;
	readonly bots: number;
	readonly strength: (typeof CHOICES.strength)[number];
	readonly end: (typeof CHOICES.end)[number];
	readonly turns: number;
	readonly tempo: (typeof CHOICES.tempo)[number];
	readonly plans: (typeof CHOICES.plans)[number];
	readonly events: (typeof CHOICES.events)[number];
	readonly clock: (typeof CHOICES.clock)[number];
};

export type ParsedPlay =
	| { readonly type: "good"; readonly choices: PlayChoices }
	| {
			readonly type: "bad";
			readonly form: PlayForm;
			readonly problems: Problems;
	  };

/** How many bots a ruleset takes on a board, from 1: its seats less the person's, and a half of the tiles. */
export function mostBots(ruleset: RulesetName, board: Board): number {
	const { maxSeats } = rulesetFor(ruleset, board);
	return Math.min(maxSeats, roomFor(board)) - 1;
}

/** A seat needs two tiles, so that nobody is born without room to move. */
function roomFor(board: Board): number {
	return Math.floor(tileCount(board) / 2);
}

/** Longer values are cut: they are shown again when they are refused. */
const MAX_TYPED = 40;

const WHOLE = /^\d{1,6}$/;

const choice = <const T extends readonly string[]>(values: T) =>
	z.enum(values, "unknown_choice" satisfies ProblemCode);

const whole = z.pipe(
	z.string().check(z.regex(WHOLE, "not_a_number" satisfies ProblemCode)),
	z.transform(Number),
);

const board = z.pipe(
	z.string().check(z.regex(/^\d{1,3}x\d{1,3}$/, "bad_board")),
	z.pipe(
		z.transform((text: string): Board => {
			const [cols, rows] = text.split("x").map(Number);
			return { cols, rows };
		}),
		z
			.custom<Board>()
			.check(
				z.refine(
					({ cols, rows }) =>
						isWithin(cols, BOARD_LIMITS.cols) &&
						isWithin(rows, BOARD_LIMITS.rows),
					"board_size" satisfies ProblemCode,
				),
			),
	),
);

const fields = z.object({
	ruleset: choice(CHOICES.ruleset),
	board,
	bots: whole,
	strength: choice(CHOICES.strength),
	end: choice(CHOICES.end),
	turns: whole,
	tempo: choice(CHOICES.tempo),
	plans: choice(CHOICES.plans),
	events: choice(CHOICES.events),
	clock: choice(CHOICES.clock),
});

/** Reads what a form sent: a field that is missing or empty has its default. */
export function parsePlay(data: Readonly<Record<string, unknown>>): ParsedPlay {
	const form = readForm(data);
	const parsed = fields.safeParse(form);
	if (!parsed.success)
		return { type: "bad", form, problems: problemsOf(parsed.error) };
	const problems = problemsBetween(parsed.data);
	return Object.keys(problems).length === 0
		? { type: "good", choices: parsed.data }
		: { type: "bad", form, problems };
}

function readForm(data: Readonly<Record<string, unknown>>): PlayForm {
	const names = Object.keys(DEFAULT_FORM) as (keyof PlayForm)[];
	const typed = names.map((name) => {
		const value = data[name];
		const text = typeof value === "string" ? value.trim() : "";
		return [name, text === "" ? DEFAULT_FORM[name] : text.slice(0, MAX_TYPED)];
	});
	return Object.fromEntries(typed) as PlayForm;
}

function problemsOf(error: z.core.$ZodError): Problems {
	const problems: Problems = {};
	for (const { path, message } of error.issues)
		problems[path[0] as keyof PlayForm] ??= message as ProblemCode;
	return problems;
}

/** What is wrong with fields that are each right alone. */
function problemsBetween(choices: PlayChoices): Problems {
	const { ruleset, board, bots, end, turns } = choices;
	const { maxSeats, maxTurns } = rulesetFor(ruleset, board);
	const problems: Problems = {};
	if (bots < 1 || bots >= maxSeats) problems.bots = "bots_range";
	else if (bots > mostBots(ruleset, board)) problems.bots = "bots_board";
	if (end === "turn-limit" && (turns < 1 || turns > maxTurns))
		problems.turns = "turns_range";
	if (end === "endless" && ruleset === "march") problems.end = "end_endless";
	return problems;
}

/** The match's settings, and the bots that a person plays against. */
export function settingsOf(choices: PlayChoices): {
	settings: Settings;
	bots: Holder[];
} {
	const { board, bots, clock } = choices;
	return {
		settings: {
			ruleset: chosenRuleset(choices),
			board,
			seatCount: bots + 1,
			hasClock: clock !== "none",
		},
		bots: botHolders(choices),
	};
}

function chosenRuleset(choices: PlayChoices): Ruleset {
	const { tempo, plans, events, clock } = choices;
	const named = rulesetFor(choices.ruleset, choices.board);
	return {
		...named,
		end: chosenEnd(choices, named),
		tempo: tempo === "ruleset" ? named.tempo : tempo,
		plans: plans === "ruleset" ? named.plans : plans,
		events: events === "on" ? named.events : null,
		// One person alone: nobody else is hurried by it.
		readyEnds: true,
		pace:
			clock === "none"
				? named.pace
				: { ...named.pace, collectingMs: 1000 * Number(clock) },
	};
}

function chosenEnd({ end, turns }: PlayChoices, named: Ruleset): End {
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

function botHolders({ bots, strength }: PlayChoices): Holder[] {
	const mixed = Object.values(STRENGTHS);
	const taken = new Map<BotName, number>();
	return Array.from({ length: bots }, (_, i): Holder => {
		const bot =
			strength === "mixed" ? mixed[i % mixed.length] : STRENGTHS[strength];
		const before = taken.get(bot) ?? 0;
		taken.set(bot, before + 1);
		return { type: "bot", bot, name: nameOf(bot, before) };
	});
}

/** Names come in turn; from the second round on they are numbered. */
function nameOf(bot: BotName, before: number): string {
	const { names } = BOTS[bot];
	const round = Math.floor(before / names.length);
	const name = names[before % names.length];
	return round === 0 ? name : `${name} ${round + 1}`;
}

function isWithin(value: number, [least, most]: readonly [number, number]) {
	return value >= least && value <= most;
}
