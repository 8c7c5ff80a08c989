/** The words of a game that is shown, in play or in its replay, in Simplified Chinese. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import {
	number,
	orders,
	phrases,
	points,
	sentences,
	tiles,
	towns,
} from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `第${turnNumber(turn)}回合`
			: `第${turnNumber(turn)}/${inAll}回合`,

	home: "首页",
	board: boardWords,

	seats: {
		name: "玩家",
		you: "你",
		bot: "机器人",
		level: (level) => `等级${level}`,
		levelShort: (level) => `${level}级`,
		land: tiles,
		towns,
		orders,
		points,
		gain: (gain) => `+${number(gain)}`,
		scores: (all, gain) => `${points(all)}，每回合+${number(gain)}`,
		dead: "出局",
		absent: "还不在棋盘上",
		protected: "受保护",
		resigned: "已认输，由机器人接手",
		gaveUp: "已认输",
		away: "离开",
		onHoliday: "休假中",
		held: "离开，机器人托管",
		ready: "回合已结束",
	},

	log: {
		name: "发生了什么",
		empty: "还没有什么可说的。",
		open: "记录",
		close: "关闭",
	},

	menu: {
		name: "菜单",
		skip: "跳过",
	},

	deletedPlayer: "已注销的玩家",
};
