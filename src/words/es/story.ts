/** The line that tells the reader what a turn changed, in Spanish. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "Tú: sin cambios";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Tú: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} golpea ${hit}`;
		return hit === ""
			? `${name} toma ${took}`
			: `${name} toma ${took}, golpea ${hit}`;
	},
	list,
	tiles: (count) => plural(count, "casilla"),
	cutOff: (count) => plural(count, "aislada"),
	failed: (count) => `${plural(count, "orden", "órdenes")} sin efecto`,
	points: (count) => `+${plural(count, "punto")}`,
	out: (name) => `${name} está fuera`,
	youAreOut: "Estás fuera",
	grown: (count) =>
		plural(count, "casilla libre tomada", "casillas libres tomadas"),
	captured: (count) =>
		plural(count, "casilla tomada a otros", "casillas tomadas a otros"),
	quiet: "Un turno tranquilo",
	turns: (first, last, text) =>
		`Turnos ${turnNumber(first)} a ${turnNumber(last)} · ${text}`,
};
