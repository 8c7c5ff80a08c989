/** What the reader did in a game that is over, in Portuguese. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `Sua partida: ${phrases(parts)}`,
	towns: (took, lost) => {
		if (took === 0) return plural(lost, "cidade perdida", "cidades perdidas");
		const taken = plural(took, "cidade tomada", "cidades tomadas");
		return lost === 0 ? taken : `${taken} e ${plural(lost, "perdida")}`;
	},
	tiles: (count, areBroken) =>
		areBroken
			? plural(count, "casa de outros rompida", "casas de outros rompidas")
			: plural(count, "casa tomada de outros", "casas tomadas de outros"),
	best: (turn, gain, isLand) =>
		`melhor turno: o ${turnNumber(turn)} (+${plural(gain, isLand ? "casa" : "ponto")})`,
};
