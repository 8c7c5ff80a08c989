/** The settings of a game in plain words, in Simplified Chinese. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { mapNames } from "./maps.ts";

const players = (count: number) => `${count}位玩家`;

export const settingsWords: SettingsWords = {
	needsScript:
		"没有JavaScript也能入座，但要玩就需要它。本页显示的是你打开时在场的人。",
	title: "这一局",
	all: "全部设定",
	summary: {
		live: (turns, turn, minutes) =>
			`${turns}回合，每回合${turn}：最多${minutes}分钟。`,
		slow: (turns, turn) => `${turns}回合，每回合你有${turn}。`,
		turns: (turns) => `${turns}回合，不计时：每回合想多久都行。`,
		each: (turn) => `每回合${turn}。`,
		players: (count, board) => `${players(count)}，${board}。`,
		playersOn: {
			plain: (count) => `${players(count)}，在开阔的平原上。`,
			island: (count) => `${players(count)}，在一座岛上。`,
			ring: (count) => `${players(count)}，环绕一片湖。`,
			twins: (count) => `${players(count)}，在通路很少的两片大陆上。`,
			archipelago: (count) => `${players(count)}，在群岛上。`,
		},
		wins: {
			endless: () => "玩到尽兴为止。",
			"turn-limit": () => "领地最多者胜。",
			points: () => "城镇给分，得分最多者胜。",
			"full-map": () => "占领整张地图者胜。",
			"half-map": () => "占领半张地图者胜。",
			"falling-share": () => "占领地图的一定份额即获胜，份额逐回合降低。",
		},
	},
	labels: {
		mode: "模式",
		board: "棋盘",
		map: "地图",
		pace: "每回合",
		end: "结束条件",
		tempo: "速度",
		plans: "命令",
		events: "运气",
		access: "谁能玩",
		fill: "空座位",
		botAccounts: "有账号的机器人",
		watch: "谁能观战",
	},
	modes: {
		march: "行军：我们的原创玩法，终点可见",
		"turn-by-turn": "经典：完整的玩法",
		"free-neighbor": "自由：夺取相邻的格，同时进行",
		"free-full": "全图自由：夺取任何地方的格，同时进行",
	},
	board: (cols, rows) => `${cols} × ${rows}格`,
	map: (shape, cols, rows) => `${mapNames[shape]}，${cols} × ${rows}格`,
	example: "示例：地图在开局时生成。",
	exampleTitle: "地图示例",
	seconds: (count) => `${count}秒`,
	minutes: (count) => `${count}分钟`,
	hours: (count) => `${count}小时`,
	days: (count) => `${count}天`,
	noClock: "直到所有人结束回合",
	atMost: (time) => `最多${time}`,
	ends: {
		endless: () => "不会自行结束",
		"turn-limit": ({ turn }) => `${turnNumber(turn)}回合后：领地最多者胜`,
		points: ({ turns }) => `${turns}回合后：得分最多者胜`,
		"full-map": () => "有人占领整张地图时",
		"half-map": () => "有人占领半张地图时",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`有人占领地图的${startPercent}%时；第${turnNumber(fallsAfterTurn)}回合后每回合降低${percentPerTurn}%`,
	},
	tempo: {
		even: "不比速度：慢慢来",
		speed: "比速度：最先的命令最强",
	},
	plans: {
		sealed: "保密到回合结束",
		open: "一下达就人人可见",
	},
	events: {
		on: (turn) => `第${turnNumber(turn)}回合起有闪电、地震和掉落的分`,
		off: "平静：没有闪电和地震",
	},
	access: {
		solo: "只有你",
		link: "有链接的任何人",
		public: "所有人：列在招募中的对局里",
	},
	fills,
	botAccounts: "可以加入",
	watch: { anyone: "有链接的任何人", nobody: "只有玩家" },
};
