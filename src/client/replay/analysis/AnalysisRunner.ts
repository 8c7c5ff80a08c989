/** Lets a worker analyse a game, one task after the other, and keeps what was found for the visit. */
import type {
	AnalysisNews,
	AnalysisPart,
	AnalysisTask,
} from "../../../analysis/analyse.ts";
import type { Chances } from "../../../analysis/ChanceTable.ts";
import type { Swing } from "../../../analysis/swings.ts";
import type { UnusedChance } from "../../../analysis/unusedChance.ts";
import type { Seat } from "../../../rules/position.ts";
import type { GameLog } from "../../../rules/replay.ts";

/** What is known of a game so far. */
export type Found = {
	readonly samples: number;
	readonly chances: readonly Chances[];
	/** Null until the chances are as certain as they get. */
	readonly swings: readonly Swing[] | null;
	/** By seat; null where no orders were ever other than the bot's. */
	readonly unused: Readonly<Record<number, UnusedChance | null>>;
};

export type RunnerState =
	| { readonly type: "idle" | "stopped" | "failed" }
	| {
			readonly type: "running";
			readonly part: AnalysisPart;
			readonly share: number;
	  };

const NOTHING: Found = { samples: 0, chances: [], swings: null, unused: {} };

export class AnalysisRunner {
	readonly #log: GameLog;
	readonly #onChange: () => void;
	#worker: Worker | null = null;
	#tasks: AnalysisTask[] = [];
	#found: Found;
	#state: RunnerState = { type: "idle" };

	constructor(log: GameLog, onChange: () => void) {
		this.#log = log;
		this.#onChange = onChange;
		this.#found = read(keyOf(log)) ?? NOTHING;
	}

	get found(): Found {
		return this.#found;
	}

	get state(): RunnerState {
		return this.#state;
	}

	/** Finds the chances, and the best unused chance of a seat if one is named; nothing twice. */
	find(seat: Seat | null): void {
		const log = this.#log;
		const isKnown = this.#found.swings !== null;
		const tasks: AnalysisTask[] = isKnown ? [] : [{ type: "chances", log }];
		if (seat !== null && !(seat in this.#found.unused))
			tasks.push({ type: "unused", log, seat });
		this.#tasks = tasks;
		this.#next();
	}

	/** Ends the work; what was found stays. */
	stop(): void {
		if (this.#worker === null) return;
		this.#end({ type: "stopped" });
	}

	#next(): void {
		const [task] = this.#tasks;
		if (task === undefined) {
			this.#end({ type: "idle" });
			return;
		}
		this.#change({ type: "running", part: task.type, share: 0 });
		this.#worker ??= this.#start();
		this.#worker.postMessage(task);
	}

	#start(): Worker {
		const worker = new Worker(new URL("./analysisWorker.ts", import.meta.url), {
			type: "module",
		});
		worker.addEventListener(
			"message",
			({ data }: MessageEvent<AnalysisNews | null>) => {
				if (worker !== this.#worker) return;
				if (data === null) this.#finishTask();
				else this.#take(data);
			},
		);
		worker.addEventListener("error", () => this.#end({ type: "failed" }));
		return worker;
	}

	#finishTask(): void {
		this.#tasks = this.#tasks.slice(1);
		this.#next();
	}

	#take(news: AnalysisNews): void {
		if (news.type === "progress") {
			this.#change({ ...news, type: "running" });
			return;
		}
		this.#found = withNews(this.#found, news);
		write(keyOf(this.#log), this.#found);
		this.#onChange();
	}

	#end(state: RunnerState): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#change(state);
	}

	#change(state: RunnerState): void {
		this.#state = state;
		this.#onChange();
	}
}

/** An analysis that begins again knows less at first than was found before. */
function withNews(
	found: Found,
	news: Exclude<AnalysisNews, { type: "progress" }>,
): Found {
	switch (news.type) {
		case "chances":
			return news.samples < found.samples
				? found
				: { ...found, ...picked(news) };
		case "decisive":
			return { ...found, swings: news.swings };
		case "unused":
			return {
				...found,
				unused: { ...found.unused, [news.seat]: news.chance },
			};
	}
}

function picked({ samples, chances }: Pick<Found, "samples" | "chances">) {
	return { samples, chances };
}

/** A changed log of the same game would have another hash. */
function keyOf({ id, hash }: GameLog): string {
	return `analysis 1 ${id} ${hash}`;
}

function read(key: string): Found | null {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? "null") as Found | null;
	} catch {
		return null;
	}
}

/** A browser without storage only forgets it with the page. */
function write(key: string, found: Found): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(found));
	} catch {}
}
