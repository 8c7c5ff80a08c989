/** How a game stands, in Portuguese. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, phrases, plural } from "./grammar.ts";

const lead = (by: number, isLand: boolean) =>
	plural(by, isLand ? "casa" : "ponto");

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Ninguém lidera ainda",
	leads: (who, by, isLand) => `${does(who, "lidera")} por ${lead(by, isLand)}`,
	behindOf: ({ name }, by, isLand) =>
		`Você está ${lead(by, isLand)} atrás de ${name}`,
	next: ({ name }, place, by, isLand) =>
		`${place}.º lugar, ${lead(by, isLand)} atrás de ${name}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length} dividem a liderança`
			: `${list(all.map(({ name, isYou }) => (isYou ? "Você" : name)))} dividem a liderança`,
	behind: (by, isLand) => `você está ${lead(by, isLand)} atrás`,
	turnsLeft: (turns) => (turns < 2 ? "último turno" : `faltam ${turns} turnos`),
	ended: (turns, inAll) => `acabou após o turno ${turns} de ${inAll}`,
	holds: (who, tiles, needed) =>
		`${does(who, "tem")} ${tiles} das ${needed} casas que dão a vitória`,
	youHold: (tiles) => `você ${tiles}`,
	nextTurn: (needed) => `${needed} no próximo turno`,
	together: (parts) => parts.join(" · "),
	onCourse: (points) => `a caminho de ${plural(points, "ponto")}`,
	ofNeeded: (tiles, needed) => `${tiles} das ${needed} casas que dão a vitória`,
};
