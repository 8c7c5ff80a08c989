/** Whether land changes hands, and whether the winner stands clearly first. */
import { percent } from "../../cli/table.ts";
import type { GameResult } from "../games/gameResult.ts";
import {
	type Estimate,
	meanOf,
	medianOf,
	type Rate,
	shareOf,
} from "../intervals.ts";
import { estimateText, line, rateText } from "../text.ts";
import type { GameMeasure } from "./measure.ts";

/** A seat that loses this many tiles in a turn suffers a blow. */
const BLOW = 5;

export type MotionFigures = {
	/** The share of the land that changes hands in a turn of the middle third. */
	readonly changing: Estimate;
	/** Games in which a seat loses `BLOW` tiles or more in a turn, or is out; and in which one is out. */
	readonly blows: Rate;
	readonly anyOut: Rate;
	/** Medians of the winner's distance to the second, as shares of the winner's own. */
	readonly pointsAhead: Estimate;
	readonly landAhead: Estimate;
};

export const MOTION: GameMeasure<MotionFigures> = {
	figures(results) {
		const motions = results.map(({ motion }) => motion);
		return {
			changing: meanOf(motions.map(({ changing }) => changing)),
			blows: shareOf(
				motions,
				({ worstLoss, anyOut }) => anyOut || worstLoss >= BLOW,
			),
			anyOut: shareOf(motions, ({ anyOut }) => anyOut),
			pointsAhead: medianAhead(results, "pointsAhead"),
			landAhead: medianAhead(results, "landAhead"),
		};
	},
	lines: ({ changing, blows, anyOut, pointsAhead, landAhead }) => [
		line(
			"land changing hands",
			`${estimateText(changing, percent)} a turn, middle third`,
		),
		line(
			"blows",
			`${rateText(blows)} of the games: ${BLOW}+ tiles lost in a turn, or a seat out`,
		),
		line("a seat is out", `${rateText(anyOut)} of the games`),
		line(
			"first over second",
			`points ${estimateText(pointsAhead, percent)}, land ${estimateText(landAhead, percent)} of the winner's, median`,
		),
	],
};

function medianAhead(
	results: readonly GameResult[],
	part: "pointsAhead" | "landAhead",
): Estimate {
	return medianOf(results.flatMap(({ motion }) => motion[part] ?? []));
}
