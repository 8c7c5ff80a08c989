/** What the reader did in a game that is over, in Polish. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural, points, tiles } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `Twoja partia: ${phrases(parts)}`,
	towns: (took, lost) => {
		if (took === 0)
			return plural(
				lost,
				"stracone miasto",
				"stracone miasta",
				"straconych miast",
			);
		const taken = plural(
			took,
			"zdobyte miasto",
			"zdobyte miasta",
			"zdobytych miast",
		);
		return lost === 0
			? taken
			: `${taken} i ${plural(lost, "stracone", "stracone", "straconych")}`;
	},
	tiles: (count, areBroken) =>
		areBroken
			? plural(
					count,
					"rozbite pole innych",
					"rozbite pola innych",
					"rozbitych pól innych",
				)
			: plural(
					count,
					"pole odebrane innym",
					"pola odebrane innym",
					"pól odebranych innym",
				),
	best: (turn, gain, isLand) =>
		`najlepsza tura: ${turnNumber(turn)} (+${isLand ? tiles(gain) : points(gain)})`,
};
