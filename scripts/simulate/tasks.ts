/** What the threads of a simulation can do. */
import { playGames } from "./games/playGame.ts";
import { decisionIn } from "./rollouts/decisions.ts";
import { forecastsIn } from "./rollouts/forecasts.ts";
import { kingmakingIn } from "./rollouts/kingmaking.ts";
import { playTrick } from "./rollouts/playTrick.ts";

const TASKS = {
	games: playGames,
	kingmaking: kingmakingIn,
	decisions: decisionIn,
	forecasts: forecastsIn,
	tricks: playTrick,
} as const;

export type TaskType = keyof typeof TASKS;
export type Input<T extends TaskType> = Parameters<(typeof TASKS)[T]>[0];
export type Output<T extends TaskType> = ReturnType<(typeof TASKS)[T]>;

/** Does a task; the input must be one of its type. */
export function doTask(type: TaskType, input: unknown): unknown {
	const task: (input: never) => unknown = TASKS[type];
	return task(input as never);
}
