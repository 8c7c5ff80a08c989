/** What the reader did in a game that is over, in French. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { NB, phrases, plural } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `Votre partie${NB}: ${phrases(parts)}`,
	towns: (took, lost) => {
		if (took === 0) return plural(lost, "ville perdue", "villes perdues");
		const taken = plural(took, "ville prise", "villes prises");
		return lost === 0 ? taken : `${taken} et ${plural(lost, "perdue")}`;
	},
	tiles: (count, areBroken) =>
		areBroken
			? plural(count, "case adverse brisée", "cases adverses brisées")
			: plural(count, "case prise à un autre", "cases prises à d’autres"),
	best: (turn, gain, isLand) =>
		`meilleur tour, le ${turnNumber(turn)} (+${plural(gain, isLand ? "case" : "point")})`,
};
