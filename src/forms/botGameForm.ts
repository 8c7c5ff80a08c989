/**
 * The form that begins a game against bots: its fields, what is wrong with
 * them, and the settings that result.
 */
import * as z from "zod/mini";
import { FILLS } from "../bots/botStrengths.ts";
import type { Settings } from "../match/settings.ts";
import { rulesetFor } from "../rules/modes.ts";
import type { Ruleset } from "../rules/ruleset.ts";
import { chosenRuleset } from "./chosenRuleset.ts";
import { oneOf, whole } from "./fields.ts";
import { type ParsedForm, parseForm } from "./parseForm.ts";
import type { Problems } from "./problems.ts";
import {
	boardOf,
	DEFAULT_RULES,
	mapOf,
	mostSeats,
	ruleFields,
} from "./ruleForm.ts";

/** The options besides the rules. */
export const PLAY_OPTIONS = {
	strength: FILLS,
	/** Seconds of the collecting phase. */
	clock: ["none", "10", "20", "30", "60", "120"],
} as const;

export const DEFAULT_PLAY = {
	...DEFAULT_RULES,
	bots: "3",
	strength: "normal",
	clock: "none",
};

/** Every field as typed. */
export type PlayForm = Readonly<typeof DEFAULT_PLAY>;

const fields = z.object({
	...ruleFields,
	bots: whole,
	strength: oneOf(PLAY_OPTIONS.strength),
	clock: oneOf(PLAY_OPTIONS.clock),
});

/** A checked form. */
export type PlayValues = Readonly<z.infer<typeof fields>>;

export function parsePlay(
	data: Readonly<Record<string, unknown>>,
): ParsedForm<PlayForm, PlayValues> {
	return parseForm(data, { defaults: DEFAULT_PLAY, fields, problemsBetween });
}

function problemsBetween(values: PlayValues): Problems<PlayForm> {
	const { ruleset, bots } = values;
	const board = boardOf(values);
	const rules = rulesetFor(ruleset, board);
	if (bots < 1 || bots >= rules.maxSeats) return { bots: "bots_range" };
	return bots >= mostSeats(rules, board) ? { bots: "bots_board" } : {};
}

/** The settings of a solo game; the bots take their seats when it begins. */
export function playSettingsOf(values: PlayValues): Settings {
	const { bots, strength, clock } = values;
	const map = mapOf(values);
	return {
		ruleset: soloRuleset(values),
		board: boardOf(values),
		...(map !== undefined && { map }),
		seatCount: bots + 1,
		hasClock: clock !== "none",
		access: "solo",
		fill: strength,
		isWatchable: true,
		beginsAfterMs: null,
	};
}

function soloRuleset(values: PlayValues): Ruleset {
	const chosen = chosenRuleset(values);
	const { clock } = values;
	return {
		...chosen,
		// The only person decides when the turn ends; no other player is hurried.
		readyEnds: true,
		pace:
			clock === "none"
				? chosen.pace
				: { ...chosen.pace, collectingMs: 1000 * Number(clock) },
	};
}
