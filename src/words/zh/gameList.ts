/** The words of the lists of games, in Simplified Chinese; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("zh");

export const gameListWords: GameListWords = {
	title: "对局",
	heading: "找一局玩",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "现在没有别人在线。"
			: `${whole(online)}人在线，${playing === 0 ? "无人" : `${whole(playing)}人`}在对局中。`,
	playNow: "马上玩",
	playNowHint: "十秒内开局。",
	create: "创建对局",
	regions: {
		label: "地区",
		americas: "美洲",
		europe: "欧洲和非洲",
		asia: "亚洲和大洋洲",
	},
	games: (count) => `${whole(count)}局`,
	unavailable:
		"这个地区的列表暂时无法显示。你仍然可以玩：按“马上玩”，或稍后再试。",
	open: {
		title: "招募中",
		empty: "现在没有对局在等玩家。按“马上玩”开一局，在有人来之前由机器人陪你。",
	},
	running: {
		title: "进行中",
		empty: "这个地区现在没有人在玩。",
	},
	live: {
		on: "实时",
		lost: "连接中断，正在重试…",
		stale: "此列表不会自动更新。刷新页面可查看最新列表。",
	},

	line: {
		phrases,
		rulesets: {
			march: "行军",
			"turn-by-turn": "经典",
			"free-neighbor": "自由",
			"free-full": "全图自由",
		},
		hosted: (name) => `${name}的对局`,
		hostless: "没有房主的对局",
		led: (name) => `${name}领先`,
		ledByNobody: "只有机器人",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}格`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `每回合${span(ms)}`,
		noClock: "不计时",
		speed: "比速度",
		openPlans: "计划公开",
		openToBots: "机器人可加入",
		taken: (persons, seats) => `座位${whole(persons)}/${whole(seats)}`,
		botsFill: "机器人补位",
		players: (persons, bots) =>
			phrases([
				`${whole(persons)}人`,
				...(bots > 0 ? [`${whole(bots)}个机器人`] : []),
			]),
		watching: (count) => `${whole(count)}人观战`,
		turn: (turn) => `第${whole(turnNumber(turn))}回合`,
		beginsIn: (ms) => `${span(ms)}后开局`,
		beginning: "即将开局…",
		beginsWhenFull: "人满开局",
		join: "加入",
		watch: "观战",
		gone: "已结束",
	},

	own: {
		title: "你的对局",
		heading: "你的对局",
		waiting: (count) =>
			count === 0 ? "没有对局在等你。" : `${whole(count)}局在等你。`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join("、")}和另外${whole(more)}人`,
		all: (count) => `显示全部${whole(count)}局`,
		alone: "还没有别人",
		yourTurn: "轮到你",
		others: "等待其他人",
		notBegun: "尚未开局",
		left: (ms) => `还剩${span(ms)}`,
		play: "去玩",
		look: "查看",
		empty: "你没有参加任何对局。点一下就能开始。",
		more: "查看对局列表",
		lost: "列表未能更新，稍后会再试。",
	},
};
