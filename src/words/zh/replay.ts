/** The words of the replay of a finished game, in Simplified Chinese. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "其他人都已出局。",
	"turn-cap": "对局到达了回合上限。",
	unattended: "已经没有人在，对局停止。",
	resigned: "有玩家认输，对局结束。",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "回放",
	titleAt: (turn) => `${turn} · 回放 · Hexmarch`,
	turnOf: (turn, inAll) => `第${turnNumber(turn)}/${inAll}回合`,
	after: (turns) => `第${turns}回合后`,
	over: "对局已结束",
	wins: (name) => `${name}获胜`,
	youWin: "你赢了",
	nobodyWins: "无人幸存，无人获胜",
	isAhead: (name) => `${name}领先`,
	youAreAhead: "你领先",
	ends,
	youGaveUp: "你认输了。",
	lastTurn: "最后一回合已结束。",
	wonByPoints: (points, turns) => `${turns}回合后得${points}分。`,
	wonByLand: (tiles, turn) => `第${turnNumber(turn)}回合，${tiles}格即可获胜。`,
	summary: (turns, players) => `${turns}回合，${players}位玩家`,
	loading: "正在载入回放…",
	failed: "这局的各回合未能载入。下面是最终结果；刷新页面可再试。",
	damaged: "这局的记录无法重演。下面是最终结果。",
	otherVersion: "这局用的规则版本本页不认识。刷新页面可获取新版。",

	chart: {
		slider: "回合",
		leads: (name, tiles, percent) =>
			`${name}以${tiles}格领先，占地图${percent}`,
		follows: (name, tiles) => `${name}：${tiles}格`,
		points: (name, points) => `${name}：${points}分`,
		nobody: "无人占有领地",
		needed: "获胜所需",
	},

	controls: {
		name: "播放",
		play: "播放",
		pause: "暂停",
		back: "后退一回合",
		forward: "前进一回合",
		first: "到开局",
		last: "到终局",
		speed: "速度",
		speeds: (factor) => `${factor}×`,
	},
	orders: "显示命令",
	copy: "复制链接",
	copied: "已复制",
	notCopied: "浏览器不允许本页复制链接，请从这里复制：",
	copyHint: "指向这一回合的链接",
	embed: "复制嵌入代码",
	analyse: "分析",
	playOn: "从这里接着玩",

	keys: {
		title: "快捷键",
		close: "关闭",
		list: [
			["空格", "播放、暂停"],
			["← →", "后退、前进一回合"],
			["Page ↑ ↓", "在图表上：前进、后退十回合"],
			["Home、End", "到开局、到终局"],
			["+ −", "加快、放慢"],
			["O", "显示或隐藏命令"],
			["N", "按住时显示数字"],
			["0", "整个棋盘"],
			["← ↑ → ↓", "在棋盘上：在各格间移动"],
			["?", "这些快捷键"],
		],
	},

	verify: "验证这局",
};
