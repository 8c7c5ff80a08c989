/** How a game stands, in French. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, of, phrases, plural } from "./grammar.ts";

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Personne ne mène encore",
	leads: (who, by, isLand) =>
		`${does(who, "mène", "menez")} de ${plural(by, isLand ? "case" : "point")}`,
	behindOf: (who, by, isLand) =>
		`Vous êtes à ${plural(by, isLand ? "case" : "point")} ${of(who)}`,
	next: (who, place, by, isLand) =>
		`${place}ᵉ place, à ${plural(by, isLand ? "case" : "point")} ${of(who)}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length} ex æquo en tête`
			: all.some(({ isYou }) => isYou)
				? `Vous et ${list(all.flatMap(({ name, isYou }) => (isYou ? [] : name)))} êtes à égalité`
				: `${list(all.map(({ name }) => name))} sont à égalité`,
	behind: (by, isLand) =>
		`vous avez ${plural(by, isLand ? "case" : "point")} de retard`,
	turnsLeft: (turns) => (turns < 2 ? "dernier tour" : `encore ${turns} tours`),
	ended: (turns, inAll) => `terminée après le tour ${turns} sur ${inAll}`,
	holds: (who, tiles, needed) =>
		`${does(who, "tient", "tenez")} ${tiles} des ${needed} cases qui font gagner`,
	youHold: (tiles) => `vous ${tiles}`,
	nextTurn: (needed) => `${needed} au prochain tour`,
	together: (parts) => parts.join(" · "),
	onCourse: (points) => `en route vers ${plural(points, "point")}`,
	ofNeeded: (tiles, needed) => `${tiles} des ${needed} cases qui font gagner`,
};
