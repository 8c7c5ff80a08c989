/** What the reader did in a game that is over, in Italian. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural, points, tiles } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `La tua partita: ${phrases(parts)}`,
	towns: (took, lost) => {
		if (took === 0) return plural(lost, "città persa", "città perse");
		const taken = plural(took, "città presa", "città prese");
		return lost === 0 ? taken : `${taken} e ${plural(lost, "persa", "perse")}`;
	},
	tiles: (count, areBroken) =>
		areBroken
			? plural(count, "casella altrui spezzata", "caselle altrui spezzate")
			: plural(count, "casella presa ad altri", "caselle prese ad altri"),
	best: (turn, gain, isLand) =>
		`turno migliore: ${turnNumber(turn)} (+${isLand ? tiles(gain) : points(gain)})`,
};
