/** What the reader did in a game that is over, in German. */
import type { OwnPartWords } from "../en/ownPart.ts";
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural } from "./grammar.ts";

const towns = (count: number) => plural(count, "Stadt", "Städte");
const tiles = (count: number) => plural(count, "Feld", "Felder");

export const ownPartWords: OwnPartWords = {
	line: (parts) => `Deine Partie: ${phrases(parts)}`,
	towns: (took, lost) =>
		took === 0
			? `${towns(lost)} verloren`
			: lost === 0
				? `${towns(took)} eingenommen`
				: `${towns(took)} eingenommen und ${lost} verloren`,
	tiles: (count, areBroken) =>
		areBroken
			? `${tiles(count)} anderer aufgebrochen`
			: `${tiles(count)} von anderen eingenommen`,
	best: (turn, gain, isLand) =>
		`beste Runde ${turnNumber(turn)} (+${isLand ? tiles(gain) : plural(gain, "Punkt", "Punkte")})`,
};
