/**
 * The form that creates a game for people: its fields, what is wrong with them,
 * and the settings that result.
 */
import * as z from "zod/mini";
import { FILLS } from "../../bots/botStrengths.ts";
import { chosenRuleset } from "../../forms/chosenRuleset.ts";
import { oneOf, whole } from "../../forms/fields.ts";
import { type ParsedForm, parseForm } from "../../forms/parseForm.ts";
import type { ProblemCode, Problems } from "../../forms/problems.ts";
import {
	boardOf,
	DEFAULT_RULES,
	mapOf,
	mostSeats,
	ruleFields,
} from "../../forms/ruleForm.ts";
import { CORRESPONDENCE_MS, type Settings } from "../../match/settings.ts";
import { rulesetFor } from "../../rules/modes.ts";
import type { Pace, Ruleset } from "../../rules/ruleset.ts";

/** The options besides the rules. */
export const GAME_OPTIONS = {
	access: ["public", "link"],
	fill: ["none", ...FILLS],
	/** Whether the accounts of bots may take seats. */
	botAccounts: ["no", "yes"],
	/** With `speed`, the quality of a player's connection matters, so a game has it only on request. */
	tempo: ["even", "speed"],
	watch: ["anyone", "players"],
	/** `full`: once all seats are taken or the host begins the game; a number: after this many seconds. */
	start: ["full", "10", "60", "300"],
} as const;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/**
 * The seconds of the collecting phase that the page offers; any value within
 * `PACE_LIMITS` is valid.
 */
export const PACES = {
	live: [5, 10, 15, 20, 30, 45, MINUTE_S, 2 * MINUTE_S, 3 * MINUTE_S],
	correspondence: [
		...[HOUR_S, 3 * HOUR_S, 8 * HOUR_S, 12 * HOUR_S],
		...[DAY_S, 2 * DAY_S, 3 * DAY_S],
	],
} as const;

const PACE_LIMITS = {
	live: [5, 3 * MINUTE_S],
	correspondence: [HOUR_S, 3 * DAY_S],
} as const;

export const DEFAULT_GAME = {
	...DEFAULT_RULES,
	tempo: "even",
	/** Who may take a seat. */
	access: "public",
	seats: "4",
	/** The bots that take empty seats. */
	fill: "normal",
	botAccounts: "no",
	/** Seconds of the collecting phase; the single-step modes have their own. */
	pace: "20",
	/** Who may watch. */
	watch: "anyone",
	/** When play begins. */
	start: "full",
};

/** Every field as typed. */
export type GameForm = Readonly<typeof DEFAULT_GAME>;

const fields = z.object({
	...ruleFields,
	tempo: oneOf(GAME_OPTIONS.tempo),
	access: oneOf(GAME_OPTIONS.access),
	seats: whole,
	fill: oneOf(GAME_OPTIONS.fill),
	botAccounts: oneOf(GAME_OPTIONS.botAccounts),
	pace: z.pipe(
		whole,
		z.number().check(z.refine(isPace, "pace_range" satisfies ProblemCode)),
	),
	watch: oneOf(GAME_OPTIONS.watch),
	start: oneOf(GAME_OPTIONS.start),
});

/** A checked form. */
export type GameValues = Readonly<z.infer<typeof fields>>;

export function parseGame(
	data: Readonly<Record<string, unknown>>,
): ParsedForm<GameForm, GameValues> {
	return parseForm(data, { defaults: DEFAULT_GAME, fields, problemsBetween });
}

function isPace(seconds: number): boolean {
	return Object.values(PACE_LIMITS).some(
		([least, most]) => seconds >= least && seconds <= most,
	);
}

function problemsBetween(values: GameValues): Problems<GameForm> {
	const { ruleset, seats } = values;
	const board = boardOf(values);
	const rules = rulesetFor(ruleset, board);
	if (seats < 2 || seats > rules.maxSeats) return { seats: "seats_range" };
	return seats > mostSeats(rules, board) ? { seats: "seats_board" } : {};
}

/** The settings of a game that others can join. */
export function gameSettingsOf(values: GameValues): Settings {
	const { access, seats, fill, botAccounts, watch, start } = values;
	const map = mapOf(values);
	return {
		ruleset: sharedRuleset(values),
		board: boardOf(values),
		...(map !== undefined && { map }),
		seatCount: seats,
		hasClock: true,
		access,
		fill: fill === "none" ? null : fill,
		...(botAccounts === "yes" && { botAccounts: true }),
		isWatchable: watch === "anyone",
		beginsAfterMs: start === "full" ? null : 1000 * Number(start),
	};
}

function sharedRuleset(values: GameValues): Ruleset {
	const chosen = chosenRuleset(values);
	if (!chosen.multiStep)
		// When a turn takes a second, open plans can't be read, and each would be sent to everyone.
		return values.plans === "ruleset" ? { ...chosen, plans: "sealed" } : chosen;
	return {
		...chosen,
		readyEnds: true,
		pace: paceOf(chosen, 1000 * values.pace),
	};
}

/**
 * The time to choose a start, where it is chosen: the usual one in a live game, as long as a
 * turn in a correspondence game.
 */
function paceOf({ pace, starts }: Ruleset, collectingMs: number): Pace {
	const isLive = collectingMs < CORRESPONDENCE_MS || starts === "assigned";
	const waitingMs = isLive ? pace.waitingMs : collectingMs;
	return { ...pace, waitingMs, collectingMs };
}
