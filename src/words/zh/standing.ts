/** How a game stands, in Simplified Chinese. */
import type { StandingWords } from "../en/standing.ts";
import { does, list, nameOf, phrases, points, tiles } from "./grammar.ts";

const amount = (by: number, isLand: boolean) =>
	isLand ? tiles(by) : points(by);

export const standingWords: StandingWords = {
	phrases,
	nobodyLeads: "还没有人领先",
	leads: (who, by, isLand) => does(who, `领先${amount(by, isLand)}`),
	behindOf: ({ name }, by, isLand) => `你落后${name} ${amount(by, isLand)}`,
	next: ({ name }, place, by, isLand) =>
		`第${place}名，落后${name} ${amount(by, isLand)}`,
	shareLead: (all) =>
		all.length > 2
			? `${all.length}位玩家并列领先`
			: `${list(all.map(nameOf))}并列领先`,
	behind: (by, isLand) => `你落后${amount(by, isLand)}`,
	turnsLeft: (turns) => (turns < 2 ? "最后一回合" : `还剩${turns}回合`),
	ended: (turns, inAll) => `第${turns}/${inAll}回合后结束`,
	holds: (who, count, needed) => does(who, `占有${count}格，满${needed}格获胜`),
	youHold: (count) => `你${count}格`,
	nextTurn: (needed) => `下回合只需${needed}格`,
	together: (parts) => parts.join(" · "),
	onCourse: (count) => `预计得${points(count)}`,
	ofNeeded: (count, needed) => `${count}格，满${needed}格获胜`,
};
