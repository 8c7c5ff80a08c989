/** How a game stands, in English. */
import type { Who } from "../eventText.ts";
import { does, list, phrases, plural } from "./grammar.ts";

export const standingWords = {
	phrases,
	nobodyLeads: "Nobody leads yet",
	/** By how many points, or tiles where land wins. */
	leads: (who: Who, by: number, isLand: boolean) =>
		`${does(who, "lead")} by ${isLand ? plural(by, "tile") : by}`,
	/** Of a reader who follows a single leader. */
	behindOf: ({ name }: Who, by: number, isLand: boolean) =>
		`You are ${isLand ? plural(by, "tile") : by} behind ${name}`,
	/** Of a reader whom others than leaders precede: who comes next before them. */
	next: ({ name }: Who, place: number, by: number, isLand: boolean) =>
		`Place ${place}, ${isLand ? plural(by, "tile") : by} behind ${name}`,
	shareLead: (all: readonly Who[]) =>
		all.length > 2
			? `${all.length} players share the lead`
			: `${list(all.map(({ name, isYou }) => (isYou ? "You" : name)))} share the lead`,
	behind: (by: number, isLand: boolean) =>
		`you are ${isLand ? plural(by, "tile") : by} behind`,
	turnsLeft: (turns: number) =>
		turns < 2 ? "last turn" : `${turns} turns left`,
	/** Of a replay: the game came to no more turns, of as many as it might have had. */
	ended: (turns: number, inAll: number) =>
		`ended after turn ${turns} of ${inAll}`,
	/** Where so many tiles win. */
	holds: (who: Who, tiles: number, needed: number) =>
		`${does(who, "hold")} ${tiles} of the ${needed} tiles that win`,
	youHold: (tiles: number) => `you ${tiles}`,
	/** How many tiles will win a turn later, when fewer do. */
	nextTurn: (needed: number) => `${needed} next turn`,
	together: (parts: readonly string[]) => parts.join(" · "),
	/** A seat's bar, for those who can't see it. */
	onCourse: (points: number) => `on course for ${plural(points, "point")}`,
	ofNeeded: (tiles: number, needed: number) =>
		`${tiles} of the ${needed} tiles that win`,
};

export type StandingWords = typeof standingWords;
