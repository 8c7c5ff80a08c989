/** How much the last one's choice of a victim moves the leader's chance, shortly before the end. */
import { percent } from "../../cli/table.ts";
import { type Estimate, meanOf } from "../intervals.ts";
import { estimateText, line } from "../text.ts";
import type { OwnMeasure } from "./measure.ts";

/** How often a game is played on for each victim, unless the options say otherwise. */
const ROLLOUTS = 16;

export type KingmakingFigures = {
	readonly positions: number;
	readonly rollouts: number;
	/** How often the leader wins if the last strikes only it, and if only the second; and the difference. */
	readonly againstFirst: Estimate;
	readonly againstSecond: Estimate;
	readonly shift: Estimate;
};

export const KINGMAKING: OwnMeasure<KingmakingFigures> = {
	async run({ positions, rollouts = ROLLOUTS, ...setting }, pool) {
		const inputs = Array.from({ length: positions }, (_, index) => ({
			setting,
			index,
			rollouts,
		}));
		const all = await pool.run("kingmaking", inputs);
		const some = all.filter((one) => one !== null);
		return {
			positions: some.length,
			rollouts,
			againstFirst: meanOf(some.map(({ first }) => first)),
			againstSecond: meanOf(some.map(({ second }) => second)),
			shift: meanOf(some.map(({ first, second }) => second - first)),
		};
	},
	lines: ({ positions, rollouts, againstFirst, againstSecond, shift }) => [
		line(
			"kingmaking",
			`the leader's chance shifts by ${estimateText(shift, percent)}: ${percent(againstFirst.value)} if the last strikes only it, ${percent(againstSecond.value)} if only the second; ${positions} positions × ${rollouts}`,
		),
	],
};
