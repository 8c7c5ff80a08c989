/** What the reader did in a game that is over, in Ukrainian. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural } from "./grammar.ts";

export const ownPartWords: OwnPartWords = {
	line: (parts) => `Ваша партія: ${phrases(parts)}`,
	towns: (took, lost) => {
		if (took === 0)
			return plural(lost, "втрачене місто", "втрачені міста", "втрачених міст");
		const taken = plural(
			took,
			"захоплене місто",
			"захоплені міста",
			"захоплених міст",
		);
		return lost === 0
			? taken
			: `${taken} і ${plural(lost, "втрачене", "втрачені", "втрачених")}`;
	},
	tiles: (count, areBroken) =>
		areBroken
			? plural(
					count,
					"розбита чужа клітинка",
					"розбиті чужі клітинки",
					"розбитих чужих клітинок",
				)
			: plural(
					count,
					"захоплена чужа клітинка",
					"захоплені чужі клітинки",
					"захоплених чужих клітинок",
				),
	best: (turn, gain, isLand) =>
		`найкращий хід: ${turnNumber(turn)} (+${
			isLand
				? plural(gain, "клітинка", "клітинки", "клітинок")
				: plural(gain, "очко", "очки", "очок")
		})`,
};
