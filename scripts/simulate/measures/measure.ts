/** A measure: its figures, and how to say them. */
import type { GameResult } from "../games/gameResult.ts";
import type { SimulationOptions } from "../options.ts";
import type { ThreadPool } from "../ThreadPool.ts";

type Spoken<Figures> = {
	readonly lines: (figures: Figures, options: SimulationOptions) => string[];
};

/** A measure of whole games between the given bots. */
export type GameMeasure<Figures> = Spoken<Figures> & {
	readonly figures: (results: readonly GameResult[]) => Figures;
};

/** A measure that plays games of its own. */
export type OwnMeasure<Figures> = Spoken<Figures> & {
	readonly run: (
		options: SimulationOptions,
		pool: ThreadPool,
	) => Promise<Figures>;
};
