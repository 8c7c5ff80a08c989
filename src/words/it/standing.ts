/** How a game stands, in Italian. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, phrases, points, tiles } from "./grammar.ts";

const lead = (by: number, isLand: boolean) => (isLand ? tiles : points)(by);

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Ancora nessuno in testa",
	leads: (who, by, isLand) =>
		`${does(who, "è in testa", "Sei in testa")} di ${lead(by, isLand)}`,
	behindOf: ({ name }, by, isLand) => `Sei a ${lead(by, isLand)} da ${name}`,
	next: ({ name }, place, by, isLand) =>
		`${place}º posto, a ${lead(by, isLand)} da ${name}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length} giocatori in testa alla pari`
			: `${list([...all].sort((a, b) => Number(b.isYou) - Number(a.isYou)).map(({ name, isYou }) => (isYou ? "Tu" : name)))} in testa alla pari`,
	behind: (by, isLand) => `sei a ${lead(by, isLand)}`,
	turnsLeft: (turns) => (turns < 2 ? "ultimo turno" : `ancora ${turns} turni`),
	ended: (turns, inAll) => `finita dopo il turno ${turns} di ${inAll}`,
	holds: (who, count, needed) =>
		`${does(who, "ha", "Hai")} ${count} delle ${needed} caselle per vincere`,
	youHold: (count) => `tu ${count}`,
	nextTurn: (needed) => `${needed} al prossimo turno`,
	together: (parts) => parts.join(" · "),
	onCourse: (count) => `verso ${points(count)}`,
	ofNeeded: (count, needed) => `${count} delle ${needed} caselle per vincere`,
};
