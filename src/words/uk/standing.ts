/** How a game stands, in Ukrainian. */
import type { StandingWords } from "../en/standing.ts";
import { does, form, list, number, phrases, plural } from "./grammar.ts";
import { POINTS, TILES_OF, TILES_TAKEN, TURNS } from "./nouns.ts";

const by = (count: number, isLand: boolean) =>
	isLand ? plural(count, ...TILES_TAKEN) : number(count);

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "Поки ніхто не лідирує",
	leads: (who, count, isLand) =>
		`${does(who, "попереду", "попереду")} на ${by(count, isLand)}`,
	behindOf: ({ name }, count, isLand) =>
		`${name} попереду вас на ${by(count, isLand)}`,
	next: ({ name }, place, count, isLand) =>
		`Місце ${place}, ${name} попереду на ${by(count, isLand)}`,
	shareLead: (all) =>
		all.length > 2
			? `Лідерів порівну: ${all.length}`
			: `Порівну попереду: ${list(all.map(({ name, isYou }) => (isYou ? "ви" : name)))}`,
	behind: (count, isLand) => `ви позаду на ${by(count, isLand)}`,
	turnsLeft: (turns) =>
		turns < 2
			? "останній хід"
			: `${form(turns, { one: "лишився", other: "лишилося" })} ${plural(turns, ...TURNS)}`,
	ended: (turns, inAll) => `завершено після ходу ${turns} з ${inAll}`,
	holds: (who, tiles, needed) =>
		`${does(who, "має", "маєте")} ${tiles} з ${plural(needed, ...TILES_OF)} для перемоги`,
	youHold: (tiles) => `ви ${tiles}`,
	nextTurn: (needed) => `наступного ходу ${needed}`,
	together: (parts) => parts.join(" · "),
	onCourse: (points) => `прогноз: ${plural(points, ...POINTS)}`,
	ofNeeded: (tiles, needed) =>
		`${tiles} з ${plural(needed, ...TILES_OF)} для перемоги`,
};
