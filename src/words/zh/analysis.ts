/** The words of the analysis of a finished game, in Simplified Chinese. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, nameOf, sentences, tiles } from "./grammar.ts";

const tilesWith = (count: number, towns: readonly string[]) => {
	if (towns.length === count) return list(towns);
	return towns.length === 0
		? tiles(count)
		: `${tiles(count)}，包括${list(towns)}`;
};

export const analysisWords: AnalysisWords = {
	title: "分析",
	close: "关闭分析",
	about:
		"如果所有人都像普通机器人那样接着玩，每位玩家有多大机会获胜。色带表示不确定的范围。",

	why: {
		classic:
			"只有行军对局可以分析。机器人接着玩经典对局几乎永远打不完，所以看不出谁会赢。",
		free: "只有行军对局可以分析。这种对局没有自己的终点，谈不上谁赢。",
		old: "这局行军用的是旧规则，现在的机器人没有学过，无法分析。",
	},

	doing: {
		chances: "正从每一回合接着玩",
		decisive: "正细看决定胜负的回合",
		unused: "正尝试大师机器人会下达的命令",
	},
	stop: "停止",
	goOn: "继续",
	stopped: "已停止，已有的结果会保留。",
	failed: "分析出错停止了。关闭后重新打开即可再试。",

	chart: {
		name: "各回合胜率",
		table: "胜率（表格）",
		turn: "回合",
		cell: (chance, low, high) => `${chance}%（${low}至${high}）`,
	},

	decided: {
		sentences,
		title: "决定胜负的回合",
		none: "没有哪一回合的胜率变化超出不确定的范围。",
		turn: (turn) => `第${turnNumber(turn)}回合`,
		change: (who, before, after) => `${nameOf(who)}：${before}% → ${after}%`,
		took: (who, count, towns) =>
			`${nameOf(who)}夺取了${tilesWith(count, towns)}。`,
		lost: (who, count, towns) =>
			`${nameOf(who)}失去了${tilesWith(count, towns)}。`,
		cutOff: (count) => `其中${count}格被切断。`,
		lagged: "别人收获更多。",
		out: (who) => `${nameOf(who)}就此出局。`,
		quiet: (who) => `${nameOf(who)}的领地没有变化；别人有得有失。`,
	},

	unused: {
		title: (who) => `${nameOf(who)}错过的最好机会`,
		player: "玩家",
		find: "找一找",
		gain: (turn, before, after, error) =>
			`第${turnNumber(turn)}回合：换成大师机器人的命令，胜率会从${before}%变为${after}%，即每百局多赢${after - before}局，误差±${error}。`,
		how: (games) => `两种命令各打完${games}局，其他人在该回合的命令不变。`,
		none: (games) =>
			games === 0
				? "没有哪一回合大师机器人会下达不同的命令。"
				: `打完${games}局，没有哪一回合大师机器人的命令明显更好。`,
		show: "在棋盘上显示",
		hide: "隐藏",
		given: "实际命令",
		better: "大师机器人的命令",
	},
};
