/** What the reader did in a game that is over, in Spanish. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `Tu partida: ${phrases(parts)}`,
	towns: (took, lost) => {
		if (took === 0) return plural(lost, "ciudad perdida", "ciudades perdidas");
		const taken = plural(took, "ciudad tomada", "ciudades tomadas");
		return lost === 0 ? taken : `${taken} y ${plural(lost, "perdida")}`;
	},
	tiles: (count, areBroken) =>
		areBroken
			? plural(count, "casilla ajena rota", "casillas ajenas rotas")
			: plural(count, "casilla tomada a otros", "casillas tomadas a otros"),
	best: (turn, gain, isLand) =>
		`mejor turno, el ${turnNumber(turn)} (+${plural(gain, isLand ? "casilla" : "punto")})`,
};
