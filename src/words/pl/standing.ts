/** How a game stands, in Polish. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, phrases, plural, points, tiles } from "./grammar.ts";

const lead = (by: number, isLand: boolean) => (isLand ? tiles(by) : points(by));
/** In the genitive. */
const lack = (by: number, isLand: boolean) =>
	isLand
		? plural(by, "pola", "pól", "pól")
		: plural(by, "punktu", "punktów", "punktów");

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Jeszcze nikt nie prowadzi",
	leads: (who, by, isLand) =>
		`${does(who, "prowadzi", "Prowadzisz")} o ${lead(by, isLand)}`,
	behindOf: ({ name }, by, isLand) =>
		`Prowadzi ${name}, brakuje ci ${lack(by, isLand)}`,
	next: ({ name }, place, by, isLand) =>
		`Miejsce ${place}, przed tobą ${name}, brakuje ci ${lack(by, isLand)}`,
	shareLead: (all) =>
		all.length > 2
			? `Prowadzi razem ${plural(all.length, "gracz", "graczy", "graczy")}`
			: all.some(({ isYou }) => isYou)
				? `Ty i ${list(all.flatMap(({ name, isYou }) => (isYou ? [] : name)))} prowadzicie razem`
				: `Razem prowadzą ${list(all.map(({ name }) => name))}`,
	behind: (by, isLand) => `brakuje ci ${lack(by, isLand)}`,
	turnsLeft: (turns) =>
		turns < 2
			? "ostatnia tura"
			: `jeszcze ${plural(turns, "tura", "tury", "tur")}`,
	ended: (turns, inAll) => `koniec po turze ${turns} z ${inAll}`,
	holds: (who, count, needed) =>
		`${does(who, "ma", "Masz")} ${count} z ${needed} pól do wygranej`,
	youHold: (count) => `ty ${count}`,
	nextTurn: (needed) => `${needed} w następnej turze`,
	together: (parts) => parts.join(" · "),
	onCourse: (count) => `prognoza: ${points(count)}`,
	ofNeeded: (count, needed) => `${count} z ${needed} pól do wygranej`,
};
