/** The problem with a field of a form that begins a game, in words. */

import type { ProblemCode } from "../../../forms/problems.ts";
import {
	BOARD_LIMITS,
	mostSeats,
	type RuleForm,
	turnLimits,
} from "../../../forms/ruleForm.ts";
import { rulesetFor } from "../../../rules/modes.ts";
import { RULESET_NAMES } from "../../../rules/ruleset.ts";
import type { SiteWords } from "../../../words/words.ts";

/** The text of a problem; null if there is none. */
export function problemText(
	code: ProblemCode | undefined,
	form: RuleForm,
	{ problems: words }: SiteWords["form"],
): string | null {
	switch (code) {
		case undefined:
			return null;
		case "cols_range":
		case "rows_range": {
			const [least, most] =
				BOARD_LIMITS[code === "cols_range" ? "cols" : "rows"];
			return words[code](least, most);
		}
		case "bots_range":
			return words.bots_range(rulesetOf(form).maxSeats - 1);
		case "bots_board":
			return words.bots_board(roomIn(form) - 1);
		case "seats_range":
			return words.seats_range(rulesetOf(form).maxSeats);
		case "seats_board":
			return words.seats_board(roomIn(form));
		case "turns_range":
			return words.turns_range(...turnLimits(rulesetOf(form)));
		default:
			return words[code];
	}
}

/** Only for problems that are checked once `ruleset` and the board are valid. */
function rulesetOf(form: RuleForm) {
	const name = RULESET_NAMES.find((known) => known === form.ruleset) ?? "march";
	return rulesetFor(name, boardOf(form));
}

function roomIn(form: RuleForm): number {
	return mostSeats(rulesetOf(form), boardOf(form));
}

function boardOf({ cols, rows }: RuleForm) {
	return { cols: Number(cols), rows: Number(rows) };
}
