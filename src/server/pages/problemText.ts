/** What is wrong with a field of the options, in words. */
import { RULESET_NAMES, rulesetFor } from "../../rules/ruleset.ts";
import type { SiteWords } from "../../words/words.ts";
import {
	BOARD_LIMITS,
	mostBots,
	type PlayForm,
	type Problems,
} from "../playForm.ts";

/** null if nothing is. */
export function problemText(
	name: keyof PlayForm,
	problems: Problems,
	form: PlayForm,
	{ problems: words }: SiteWords["form"],
): string | null {
	const code = problems[name];
	switch (code) {
		case undefined:
			return null;
		case "board_size":
			return words.board_size(BOARD_LIMITS.cols, BOARD_LIMITS.rows);
		case "bots_range":
			return words.bots_range(rulesetOf(form).maxSeats - 1);
		case "bots_board":
			return words.bots_board(mostBots(rulesetOf(form).name, boardOf(form)));
		case "turns_range":
			return words.turns_range(rulesetOf(form).maxTurns);
		default:
			return words[code];
	}
}

/** Asked for only where the form's other fields were good enough to find this fault. */
function rulesetOf(form: PlayForm) {
	const name = RULESET_NAMES.find((known) => known === form.ruleset) ?? "march";
	return rulesetFor(name, boardOf(form));
}

function boardOf({ board }: PlayForm) {
	const [cols, rows] = board.split("x").map(Number);
	return { cols, rows };
}
