/** How a game stands, in Japanese. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, nameOf, phrases } from "./grammar.ts";

const lead = (by: number, isLand: boolean) => `${by}${isLand ? "マス" : "点"}`;

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "まだ首位はいません",
	leads: (who, by, isLand) => `${nameOf(who)}が${lead(by, isLand)}リード`,
	behindOf: ({ name }, by, isLand) => `首位の${name}まで${lead(by, isLand)}`,
	next: ({ name }, place, by, isLand) =>
		`${place}位、${name}まで${lead(by, isLand)}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length}人が首位に並ぶ`
			: `${list(all.map(nameOf))}が首位に並ぶ`,
	behind: (by, isLand) => `あなたは${lead(by, isLand)}遅れ`,
	turnsLeft: (turns) => (turns < 2 ? "最終ターン" : `残り${turns}ターン`),
	ended: (turns, inAll) => `ターン${turns}/${inAll}で終了`,
	holds: (who, tiles, needed) =>
		does(who, `勝利に必要な${needed}マスのうち${tiles}マス`),
	youHold: (tiles) => `あなたは${tiles}`,
	nextTurn: (needed) => `次のターンは${needed}`,
	together: (parts) => parts.join(" · "),
	onCourse: (points) => `このままなら${points}点`,
	ofNeeded: (tiles, needed) => `勝利に必要な${needed}マスのうち${tiles}マス`,
};
