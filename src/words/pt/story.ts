/** The line that tells the reader what a turn changed, in Portuguese. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Você: ${change || "nada mudou"}`,
			...deeds(
				[took, (tiles) => `tomou ${tiles}`],
				[retook, (tiles) => `retomou ${tiles}`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `tomou ${tiles}`],
			[retook, (tiles) => `retomou ${tiles}`],
			[hit, (tiles) => `atingiu ${tiles}`],
		).join(", ")}`,
	list,
	tiles: (count) => plural(count, "casa"),
	cutOff: (count) => plural(count, "isolada"),
	failed: (count) => `${plural(count, "ordem", "ordens")} sem efeito`,
	points: (count) => `+${plural(count, "ponto")}`,
	out: (name) => `${name} está fora`,
	youAreOut: "Você está fora",
	grown: (count) => plural(count, "casa livre tomada", "casas livres tomadas"),
	captured: (count) =>
		plural(count, "casa tomada de outros", "casas tomadas de outros"),
	quiet: "Um turno calmo",
	turns: (first, last, text) =>
		`Turnos ${turnNumber(first)} a ${turnNumber(last)} · ${text}`,
};
