/** The words of the forms that begin a game, in Simplified Chinese. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { whole } from "./numbers.ts";

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

const perTurn = (count: number, unit: string) => `每回合${whole(count)}${unit}`;

export const formsWords: FormsWords = {
	options: "自选机器人对局",
	optionsHint: "更改棋盘、机器人或规则",
	playWithThese: "按这些选项开局",
	hasProblems: "下面有地方需要再看看：",

	ruleset: {
		label: "模式",
		help: "行军很短：到设定的回合数就结束。",
		choices: {
			march: "行军：我们的原创玩法，终点可见",
			"turn-by-turn": "经典：完整的玩法，占领半张地图获胜",
			"free-neighbor": "自由：夺取相邻的格，一秒一回合",
			"free-full": "全图自由：夺取任何地方的格，一秒一回合",
		},
	},
	board: {
		label: "棋盘",
		help: "列数乘行数。格越多，对局越长。",
		sizes: {
			"7x7": "迷你，7 × 7：短暂的单挑",
			"9x7": "很小，9 × 7：单挑",
			"11x9": "小，11 × 9",
			"17x9": "中，17 × 9",
			"25x20": "大，25 × 20",
			"40x30": "巨大，40 × 30",
		},
		own: "自定大小",
	},
	cols: { label: "列数" },
	rows: { label: "行数" },
	range: (least, most) => `${whole(least)}至${whole(most)}。`,
	map: {
		label: "地图",
		help: "每局重新生成，对每个人都尽可能公平。",
		choices: mapChoices,
	},
	bots: {
		label: "机器人",
		help: "有几个与你对局。",
	},
	strength: {
		label: "机器人强度",
		help: "“混合”会依次配上各种强度。",
		ladder: "按强弱",
		characters: "按性格",
		choices: strengths,
	},
	botAccounts: {
		label: "有账号的机器人",
		help: "其他玩家编写的程序，会标明是机器人。",
		choices: { no: "不能加入", yes: "可以加入" },
	},
	end: {
		label: "对局结束",
		help: "行军到设定的回合数结束，得分最多者胜。",
		all: "任何模式",
		others: "经典和自由模式",
		choices: {
			ruleset: "按上面选定的模式",
			"turn-limit": "到设定的回合数后",
			"half-map": "有人占领半张地图时",
			"full-map": "有人占领整张地图时",
			endless: "永不结束",
		},
	},
	turns: {
		label: "回合数",
		help: "仅当对局到设定的回合数结束时有效。",
	},
	tempo: {
		label: "速度",
		help: "比速度时，第一道命令最强，最后一道只有一半。",
		choices: {
			ruleset: "按上面选定的模式",
			even: "不比速度",
			speed: "比速度",
		},
	},
	plans: {
		label: "计划",
		help: "保密的命令在回合结束前看不到。",
		choices: {
			ruleset: "按模式而定",
			sealed: "保密",
			open: "所有人可见",
		},
	},
	events: {
		label: "闪电、地震和掉落的分",
		help: "对局进行一段时间后，不时发生。",
		choices: { on: "开", off: "关" },
	},
	clock: {
		label: "计时",
		help: "不计时的话，你结束回合，回合才结束。",
		none: "不计时",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "天");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "小时");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole
			? perTurn(seconds / MINUTE_S, "分钟")
			: perTurn(seconds, "秒");
	},

	access: {
		label: "谁能加入",
		help: "无论哪种，你都会得到可分享的链接。",
		choices: {
			public: "任何人，通过对局列表或链接",
			link: "只有得到链接的人",
		},
	},
	seats: {
		label: "玩家数",
		range: (most, mostFree) =>
			`包括你自己。2至${whole(most)}人，自由模式最多${whole(mostFree)}人。小棋盘容纳得更少。`,
	},
	fill: {
		label: "空座位",
		help: "没人坐的座位怎么办。",
		choices: fillChoices,
	},
	start: {
		label: "开局时间",
		help: "你随时可以提前开局。",
		choices: {
			full: "人满时，或由我决定",
			"10": "10秒后自动开局",
			"60": "1分钟后自动开局",
			"300": "5分钟后自动开局",
		},
	},
	watch: {
		label: "谁能观战",
		help: "命令对观众和对玩家一样保密。",
		choices: { anyone: "任何人", players: "只有玩家" },
	},
	pace: {
		label: "节奏",
		help: "所有人都结束回合则提前。自由模式一秒一回合。",
		live: "实时，大家同时在场",
		correspondence: "通信，有空再下",
	},

	problems: {
		unknown_choice: "没有这个选项。请从列表中选择。",
		not_a_number: "这里需要整数，例如5。",
		bad_board: "请按“列数x行数”填写棋盘，例如17x9。",
		cols_range: (least, most) => `棋盘有${whole(least)}至${whole(most)}列。`,
		rows_range: (least, most) => `棋盘有${whole(least)}至${whole(most)}行。`,
		bots_range: (most) => `这种对局可有1至${whole(most)}个机器人。`,
		bots_board: (most) =>
			most < 1
				? "这个棋盘容不下机器人。请选大一些的。"
				: `这个棋盘最多容纳${whole(most)}个机器人。请减少，或选大一些的棋盘。`,
		seats_range: (most) => `这种对局可有2至${whole(most)}位玩家。`,
		seats_board: (most) =>
			`这个棋盘最多容纳${whole(most)}位玩家。请减少，或选大一些的棋盘。`,
		turns_range: (least, most) =>
			`这种对局持续${whole(least)}至${whole(most)}回合。`,
		end_points: "行军到设定的回合数结束。请选这个，或换别的模式。",
		pace_range: "一回合为5秒至3分钟，或1小时至3天。请从列表中选择。",
	},
};
