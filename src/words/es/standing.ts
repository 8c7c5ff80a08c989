/** How a game stands, in Spanish. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, phrases, plural } from "./grammar.ts";

const lead = (by: number, isLand: boolean) =>
	plural(by, isLand ? "casilla" : "punto");

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Aún no va nadie en cabeza",
	leads: (who, by, isLand) =>
		`${does(who, "va en cabeza", "Vas en cabeza")} por ${lead(by, isLand)}`,
	behindOf: ({ name }, by, isLand) => `Estás a ${lead(by, isLand)} de ${name}`,
	next: ({ name }, place, by, isLand) =>
		`Puesto ${place}, a ${lead(by, isLand)} de ${name}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length} jugadores comparten la cabeza`
			: all.some(({ isYou }) => isYou)
				? `Compartes la cabeza con ${list(all.flatMap(({ name, isYou }) => (isYou ? [] : name)))}`
				: `${list(all.map(({ name }) => name))} comparten la cabeza`,
	behind: (by, isLand) => `estás a ${lead(by, isLand)}`,
	turnsLeft: (turns) => (turns < 2 ? "último turno" : `quedan ${turns} turnos`),
	ended: (turns, inAll) => `terminó tras el turno ${turns} de ${inAll}`,
	holds: (who, tiles, needed) =>
		`${does(who, "tiene", "Tienes")} ${tiles} de las ${needed} casillas que dan la victoria`,
	youHold: (tiles) => `tú ${tiles}`,
	nextTurn: (needed) => `${needed} el próximo turno`,
	together: (parts) => parts.join(" · "),
	onCourse: (points) => `camino de ${plural(points, "punto")}`,
	ofNeeded: (tiles, needed) =>
		`${tiles} de las ${needed} casillas que dan la victoria`,
};
