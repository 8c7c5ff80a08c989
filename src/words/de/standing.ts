/** How a game stands, in German. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, phrases, plural } from "./grammar.ts";

const lead = (by: number, isLand: boolean) =>
	isLand ? plural(by, "Feld", "Felder") : plural(by, "Punkt", "Punkte");

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Noch führt niemand",
	leads: (who, by, isLand) =>
		`${does(who, "führt", "führst")} um ${lead(by, isLand)}`,
	behindOf: ({ name }, by, isLand) =>
		`Du liegst ${lead(by, isLand)} hinter ${name}`,
	next: ({ name }, place, by, isLand) =>
		`Platz ${place}, ${lead(by, isLand)} hinter ${name}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length} Spieler gleichauf vorn`
			: all.some(({ isYou }) => isYou)
				? `Du teilst dir die Führung mit ${list(all.flatMap(({ name, isYou }) => (isYou ? [] : name)))}`
				: `${list(all.map(({ name }) => name))} teilen sich die Führung`,
	behind: (by, isLand) => `du liegst ${lead(by, isLand)} zurück`,
	turnsLeft: (turns) => (turns < 2 ? "letzte Runde" : `noch ${turns} Runden`),
	ended: (turns, inAll) => `beendet nach Runde ${turns} von ${inAll}`,
	holds: (who, tiles, needed) =>
		`${does(who, "hält", "hältst")} ${tiles} der ${needed} Felder zum Sieg`,
	youHold: (tiles) => `du ${tiles}`,
	nextTurn: (needed) => `${needed} in der nächsten Runde`,
	together: (parts) => parts.join(" · "),
	onCourse: (points) => `unterwegs zu ${plural(points, "Punkt", "Punkten")}`,
	ofNeeded: (tiles, needed) => `${tiles} der ${needed} Felder zum Sieg`,
};
