/** What a picture of the default game shows, in words. */
import type { SiteWords } from "../../../words/words.ts";
import type { MARCH_DIAGRAMS } from "../board/diagramSketches.ts";
import { diagramOf } from "../board/diagrams.ts";
import { MARCH, MARCH_TURNS } from "./manualRules.ts";

export function captionOf(
	name: (typeof MARCH_DIAGRAMS)[number],
	{ manual: { pictures, rules }, sentences }: SiteWords,
): string {
	switch (name) {
		case "grow":
			return pictures.grow(MARCH.newStrength);
		case "attack":
			return pictures.attack(MARCH.attackDamage, touchingTarget());
		case "defend":
			return pictures.defend(MARCH.defendGain, MARCH.maxStrength);
		case "cut":
			return pictures.cut(cutOffInPicture());
		case "towns":
			return sentences([
				rules.score(MARCH, MARCH_TURNS),
				pictures.towns(MARCH.levelPerTown),
			]);
	}
}

/** How many of the reader's tiles support the attack in the picture. */
function touchingTarget(): number {
	const { events } = diagramOf("attack");
	const attack = events.find((event) => event.type === "attacked");
	return (attack?.damage ?? 0) / MARCH.attackDamage;
}

function cutOffInPicture(): number {
	const { events } = diagramOf("cut");
	return events.filter(
		(event) => event.type === "tileLost" && event.cause === "cut-off",
	).length;
}
