import type { Scenario } from "./format.ts";
import { playGame, Unplayable } from "./play.ts";
import { answerQueries } from "./queries.ts";

/** The result of a scenario, or why it cannot be played. */
export function runScenario(scenario: Scenario): object {
	try {
		return scenario.kind === "game"
			? playGame(scenario)
			: answerQueries(scenario);
	} catch (error) {
		if (error instanceof Unplayable) return { error: error.message };
		throw error;
	}
}
