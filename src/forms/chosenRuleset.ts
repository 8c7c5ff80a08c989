/** The ruleset that a form asks for. */

import { rulesetFor } from "../rules/modes.ts";
import type { End, Ruleset } from "../rules/ruleset.ts";
import { boardOf, type RuleValues } from "./ruleForm.ts";

/** The named ruleset, with the chosen values in place of its own. */
export function chosenRuleset(values: RuleValues): Ruleset {
	const { tempo, plans, events } = values;
	const named = rulesetFor(values.ruleset, boardOf(values));
	const end = chosenEnd(values, named);
	return {
		...named,
		end,
		maxTurns: end.type === "points" ? end.turns : named.maxTurns,
		tempo: tempo === "ruleset" ? named.tempo : tempo,
		plans: plans === "ruleset" ? named.plans : plans,
		events: events === "on" ? named.events : null,
	};
}

function chosenEnd({ end, turns }: RuleValues, named: Ruleset): End {
	switch (end) {
		case "ruleset":
			return named.end;
		case "turn-limit":
			if (named.end.type === "points") return { type: "points", turns };
			// The rules end a game once the turn exceeds the limit, and count from 0.
			return { type: "turn-limit", turn: turns - 1 };
		default:
			return { type: end };
	}
}
