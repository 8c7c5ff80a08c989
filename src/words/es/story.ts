/** The line that tells the reader what a turn changed, in Spanish. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Tú: ${change || "sin cambios"}`,
			...deeds(
				[took, (tiles) => `tomas ${tiles}`],
				[retook, (tiles) => `recuperas ${tiles}`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `toma ${tiles}`],
			[retook, (tiles) => `recupera ${tiles}`],
			[hit, (tiles) => `golpea ${tiles}`],
		).join(", ")}`,
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
