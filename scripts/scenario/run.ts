import type { GameScenario, Scenario } from "./format.ts";
import { Unplayable } from "./position.ts";
import { answerQueries } from "./queries.ts";
import { ScenarioGame } from "./ScenarioGame.ts";

/** The maximum size of a board: a larger one would not fit into memory. */
const MAX_TILES = 1_000_000;

/** Returns the result of a scenario, or an `error` that says why it cannot be played. */
export function runScenario(scenario: Scenario): object {
	const { grid } = scenario;
	if (grid !== null && grid.cols * grid.rows > MAX_TILES)
		return { error: `grid: more than ${MAX_TILES} tiles` };
	try {
		return scenario.kind === "game"
			? playSteps(scenario)
			: answerQueries(scenario);
	} catch (error) {
		if (error instanceof Unplayable) return { error: error.message };
		throw error;
	}
}

function playSteps(scenario: GameScenario): object {
	const game = new ScenarioGame(scenario);
	const steps = scenario.steps.map((step) => game.play(step));
	return { ...game.result(), steps };
}
