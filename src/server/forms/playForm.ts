/** The form that begins a game against bots: its fields, what is wrong with them, and the match they ask for. */
import * as z from "zod/mini";
import type { Settings } from "../../match/match.ts";
import { type Ruleset, rulesetFor } from "../../rules/ruleset.ts";
import {
	boardOf,
	choice,
	chosenRuleset,
	DEFAULT_RULES,
	mostSeats,
	type Parsed,
	type Problems,
	parseForm,
	type RuleForm,
	ruleFields,
	whole,
} from "./ruleForm.ts";

/** What can be chosen besides the rules; any other value is `unknown_choice`. */
export const PLAY_CHOICES = {
	strength: ["easy", "normal", "hard", "mixed"],
	/** Seconds of the collecting phase. */
	clock: ["none", "10", "20", "30", "60", "120"],
} as const;

/** Every field as it was typed. */
export type PlayForm = RuleForm & {
	readonly bots: string;
	readonly strength: string;
	readonly clock: string;
};

export const DEFAULT_FORM: PlayForm = {
	...DEFAULT_RULES,
	bots: "3",
	strength: "normal",
	clock: "none",
};

const fields = z.object({
	...ruleFields,
	bots: whole,
	strength: choice(PLAY_CHOICES.strength),
	clock: choice(PLAY_CHOICES.clock),
});

/** A form that was checked. */
export type PlayChoices = Readonly<z.infer<typeof fields>>;

export function parsePlay(
	data: Readonly<Record<string, unknown>>,
): Parsed<PlayForm, PlayChoices> {
	return parseForm(data, { defaults: DEFAULT_FORM, fields, problemsBetween });
}

function problemsBetween(choices: PlayChoices): Problems<PlayForm> {
	const { ruleset, bots } = choices;
	const board = boardOf(choices);
	const { maxSeats } = rulesetFor(ruleset, board);
	if (bots < 1 || bots >= maxSeats) return { bots: "bots_range" };
	return bots >= mostSeats(ruleset, board) ? { bots: "bots_board" } : {};
}

/** A game of one person; the bots sit down as it begins. */
export function settingsOf(choices: PlayChoices): Settings {
	const { bots, strength, clock } = choices;
	return {
		ruleset: soloRuleset(choices),
		board: boardOf(choices),
		seatCount: bots + 1,
		hasClock: clock !== "none",
		access: "solo",
		fill: strength,
		isWatchable: true,
		beginsAfterMs: null,
	};
}

function soloRuleset(choices: PlayChoices): Ruleset {
	const chosen = chosenRuleset(choices);
	const { clock } = choices;
	return {
		...chosen,
		// One person alone: nobody else is hurried by it.
		readyEnds: true,
		pace:
			clock === "none"
				? chosen.pace
				: { ...chosen.pace, collectingMs: 1000 * Number(clock) },
	};
}
