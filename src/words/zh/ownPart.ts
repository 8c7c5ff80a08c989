/** What the reader did in a game that is over, in Simplified Chinese. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, points, tiles, towns } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `你的战绩：${phrases(parts)}`,
	towns: (took, lost) =>
		took === 0
			? `失去${towns(lost)}`
			: lost === 0
				? `夺取${towns(took)}`
				: `夺取${towns(took)}、失去${towns(lost)}`,
	tiles: (count, areBroken) =>
		areBroken ? `击破他人${tiles(count)}` : `从他人手中夺取${tiles(count)}`,
	best: (turn, gain, isLand) =>
		`最佳是第${turnNumber(turn)}回合（+${isLand ? tiles(gain) : points(gain)}）`,
};
