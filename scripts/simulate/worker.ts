/** A thread of a simulation: plays every `jobs`th game, starting with its own number. */
import { parentPort, workerData } from "node:worker_threads";
import type { GameResult } from "./GameTracker.ts";
import type { SimulationOptions } from "./options.ts";
import { playGame } from "./playGame.ts";

/** How many results the thread sends at once. */
const BATCH = 10;

const { options, job } = workerData as {
	options: SimulationOptions;
	job: number;
};
let batch: GameResult[] = [];
for (let index = job; index < options.games; index += options.jobs) {
	batch.push(playGame(options, index));
	if (batch.length < BATCH) continue;
	parentPort?.postMessage(batch);
	batch = [];
}
parentPort?.postMessage(batch);
