/** The line that tells the reader what a turn changed, in Portuguese. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "Você: nada mudou";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Você: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} atingiu ${hit}`;
		return hit === ""
			? `${name} tomou ${took}`
			: `${name} tomou ${took}, atingiu ${hit}`;
	},
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
