/** What the reader did in a game that is over, in Japanese. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { number, phrases, towns } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `あなたの戦績：${phrases(parts)}`,
	towns: (took, lost) =>
		took === 0
			? `${towns(lost)}を失う`
			: lost === 0
				? `${towns(took)}を獲得`
				: `${towns(took)}を獲得し${number(lost)}か所を失う`,
	tiles: (count, areBroken) =>
		areBroken
			? `他者の${number(count)}マスを崩す`
			: `他者から${number(count)}マスを奪う`,
	best: (turn, gain, isLand) =>
		`最良はターン${turnNumber(turn)}（+${number(gain)}${isLand ? "マス" : "点"}）`,
};
