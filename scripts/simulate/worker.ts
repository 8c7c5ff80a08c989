/** One of the threads that play a simulation's games: every `jobs`th, from its own on. */
import { parentPort, workerData } from "node:worker_threads";
import type { GameResult } from "./GameTracker.ts";
import type { Options } from "./options.ts";
import { playGame } from "./playGame.ts";

/** Games that are played before the thread reports. */
const BATCH = 10;

const { options, job } = workerData as { options: Options; job: number };
let batch: GameResult[] = [];
for (let index = job; index < options.games; index += options.jobs) {
	batch.push(playGame(options, index));
	if (batch.length < BATCH) continue;
	parentPort?.postMessage(batch);
	batch = [];
}
parentPort?.postMessage(batch);
