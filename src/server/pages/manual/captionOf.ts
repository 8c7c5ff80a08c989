/** What a picture of the default game shows, in words. */
import type { SiteWords } from "../../../words/words.ts";
import type { MARCH_DIAGRAMS } from "../board/diagramSketches.ts";
import { MARCH } from "./manualRules.ts";

export function captionOf(
	name: (typeof MARCH_DIAGRAMS)[number],
	{ manual: { kinds, pictures } }: SiteWords,
): readonly string[] {
	switch (name) {
		case "cut":
			return pictures.cut;
		case "towns": {
			const { levelPerTown, pointsPerTown, pointsPerTile } = MARCH;
			const paid = pictures.pays(pointsPerTown, pointsPerTile);
			return pictures.towns(levelPerTown, paid);
		}
		default:
			return kinds[name].text(MARCH);
	}
}
