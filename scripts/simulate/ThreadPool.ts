/** Threads that work on a simulation's tasks. */
import { Worker } from "node:worker_threads";
import type { Input, Output, TaskType } from "./tasks.ts";

/** One task for a thread; the answer is the task's output. */
export type Assignment = { readonly type: TaskType; readonly input: unknown };

type Job = {
	readonly assignment: Assignment;
	readonly resolve: (output: unknown) => void;
	readonly reject: (error: Error) => void;
};

export class ThreadPool {
	readonly #waiting: Job[] = [];
	readonly #idle: Worker[] = [];
	readonly #running = new Map<Worker, Job>();
	readonly #onProgress: (share: number) => void;

	/** `onProgress` hears which share of the inputs of a `run` is done. */
	constructor(threads: number, onProgress: (share: number) => void) {
		this.#onProgress = onProgress;
		for (let i = 0; i < threads; i++) this.#addWorker();
	}

	/** Does a task for each input; the outputs are in the order of the inputs, whichever thread was faster. */
	async run<T extends TaskType>(
		type: T,
		inputs: readonly Input<T>[],
	): Promise<Output<T>[]> {
		let done = 0;
		return Promise.all(
			inputs.map(async (input) => {
				const output = await this.#queue({ type, input });
				this.#onProgress(++done / inputs.length);
				return output as Output<T>;
			}),
		);
	}

	async close(): Promise<void> {
		const workers = [...this.#idle, ...this.#running.keys()];
		await Promise.all(workers.map((worker) => worker.terminate()));
	}

	#addWorker(): void {
		const worker = new Worker(new URL("./worker.ts", import.meta.url));
		worker.on("message", (output: unknown) => {
			this.#running.get(worker)?.resolve(output);
			this.#free(worker);
		});
		worker.on("error", (error: Error) => {
			this.#running.get(worker)?.reject(error);
			this.#running.delete(worker);
		});
		this.#free(worker);
	}

	#queue(assignment: Assignment): Promise<unknown> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ assignment, resolve, reject });
			const worker = this.#idle.pop();
			if (worker !== undefined) this.#free(worker);
		});
	}

	/** Gives a thread the next task, or lets it wait for one. */
	#free(worker: Worker): void {
		this.#running.delete(worker);
		const job = this.#waiting.shift();
		if (job === undefined) {
			this.#idle.push(worker);
			return;
		}
		this.#running.set(worker, job);
		worker.postMessage(job.assignment);
	}
}
