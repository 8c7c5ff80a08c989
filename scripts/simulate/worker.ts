/** A thread of a simulation: does one task after the other. */
import { parentPort } from "node:worker_threads";
import type { Assignment } from "./ThreadPool.ts";
import { doTask } from "./tasks.ts";

parentPort?.on("message", ({ type, input }: Assignment) => {
	parentPort?.postMessage(doTask(type, input));
});
