/** The analysis of a finished game, step by step; the same game gives the same analysis on every machine. */
import type { Seat } from "../rules/position.ts";
import type { GameLog } from "../rules/replay.ts";
import { type Chances, ChanceTable } from "./ChanceTable.ts";
import { Outlook } from "./Outlook.ts";
import { positionsOf } from "./positionsOf.ts";
import { greatestSwings, type Swing } from "./swings.ts";
import { type UnusedChance, unusedChance } from "./unusedChance.ts";

/** `chances` with the turns that decided, or the best unused chance of a seat. */
export type AnalysisTask =
	| { readonly type: "chances"; readonly log: GameLog }
	| { readonly type: "unused"; readonly log: GameLog; readonly seat: Seat };

export type AnalysisPart = "chances" | "decisive" | "unused";

/** What an analysis tells as it goes on; `share`: how much of a part is done. */
export type AnalysisNews =
	| {
			readonly type: "progress";
			readonly part: AnalysisPart;
			readonly share: number;
	  }
	/** The chances of each turn and of the end, by so many samples. */
	| {
			readonly type: "chances";
			readonly samples: number;
			readonly chances: readonly Chances[];
	  }
	| { readonly type: "decisive"; readonly swings: readonly Swing[] }
	| {
			readonly type: "unused";
			readonly seat: Seat;
			readonly chance: UnusedChance | null;
	  };

/** How many samples a chance is the mean of. */
export const SAMPLES = 24;

/** After each of these numbers of samples the chances are told. */
const PASSES = [4, 12, SAMPLES] as const;

/** How many turns are looked at more closely, with how many samples, and how many are told. */
const CLOSER = { swings: 6, samples: 72 } as const;
const DECISIVE = 3;

/** The game must be one that can be analysed; see analysable.ts. */
export function* analyse(task: AnalysisTask): Generator<AnalysisNews, void> {
	const { log } = task;
	const positions = positionsOf(log);
	const outlook = new Outlook(log.ruleset, positions[0]);
	if (task.type === "unused") {
		const { seat } = task;
		const steps = unusedChance({ log, positions, outlook, seat });
		const chance = yield* told("unused", steps);
		yield { type: "unused", seat, chance };
		return;
	}
	const [winner] = log.standings;
	const table = new ChanceTable(positions, { outlook, seed: log.id, winner });
	yield* inPasses(table);
	yield* lookCloser(table);
	const swings = greatestSwings(table.all, DECISIVE);
	yield { type: "decisive", swings };
}

function* told<Result>(
	part: AnalysisPart,
	steps: Generator<number, Result>,
): Generator<AnalysisNews, Result> {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		yield { type: "progress", part, share: value };
	}
}

function* inPasses(table: ChanceTable): Generator<AnalysisNews> {
	let before = 0;
	for (const samples of PASSES) {
		for (let turn = 0; turn < table.length; turn++) {
			table.fill(turn, samples);
			const passed = before + ((samples - before) * (turn + 1)) / table.length;
			const share = passed / SAMPLES;
			yield { type: "progress", part: "chances", share };
		}
		before = samples;
		yield { type: "chances", samples, chances: table.all };
	}
}

/** Takes more samples on both sides of the greatest swings. */
function* lookCloser(table: ChanceTable): Generator<AnalysisNews> {
	const swings = greatestSwings(table.all, CLOSER.swings);
	const turns = new Set(swings.flatMap(({ turn }) => [turn, turn + 1]));
	let done = 0;
	for (const turn of turns) {
		table.fill(turn, CLOSER.samples);
		yield { type: "progress", part: "decisive", share: ++done / turns.size };
	}
	yield { type: "chances", samples: CLOSER.samples, chances: table.all };
}
