/** The words of the day's march, its ranking and its past days, in Simplified Chinese. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { whole } from "./numbers.ts";

export const dayWords: DayWords = {
	title: "每日行军",
	short: "每日",
	lead: (turns) =>
		`每天一小局，人人相同。看看${whole(turns)}回合后你能领先机器人多少。`,
	about: (date) => `${date}的行军：一小局，人人相同。你能领先机器人多少？`,
	yourSeat: "你",

	facts: {
		label: "这局行军",
		map: "地图",
		maps: mapNames,
		players: "玩家",
		length: "时长",
		turns: (turns, minutes) => `${whole(turns)}回合，约${whole(minutes)}分钟`,
	},

	now: {
		play: "开始挑战",
		playHint: (minutes) =>
			`只有一次挑战算成绩。按下即开始，须在${whole(minutes)}分钟内打完。之后想玩多少次都行。`,
		goOn: "继续",
		goOnHint: (minutes) =>
			`你的挑战正在进行。在${whole(minutes)}分钟内打完才算成绩。`,
		again: "再玩一次，不计成绩",
		missed: "你的挑战没有按时打完，没有成绩。明天的行军又是一次机会。",
		past: "这一天已过：仍可以玩，但不计成绩。",
		playPast: "玩这局行军",
		needsScript: "要玩，本页需要JavaScript，而它已被关闭或未能载入。",
		next: (hours, minutes) =>
			hours === 0
				? `下一局行军在${whole(minutes)}分钟后。`
				: `下一局行军在${whole(hours)}小时${whole(minutes)}分钟后。`,
	},

	result: {
		label: "你的成绩",
		ahead: () => "分，领先最强机器人",
		behind: () => "分，落后最强机器人",
		level: "与最强机器人打平",
		details: (points, tiles) => `最终${whole(points)}分，${whole(tiles)}格`,
		rank: (rank, of) => `${whole(of)}个账号中第${whole(rank)}名`,
		guestRank: (rank, of) => `${whole(of)}位游客中第${whole(rank)}名`,
		register: "有了账号，你就能参加账号排名，并保留连续天数。",
		streak: (days) => `连续${whole(days)}天`,
		watch: "观看你的对局",
	},

	ranking: {
		title: "排名",
		kinds: { accounts: "账号", guests: "游客" },
		columns: {
			rank: "名次",
			player: "玩家",
			lead: "领先",
			turns: "回合",
			land: "领地",
			streak: "连续天数",
		},
		you: "你",
		emptyToday: "这里还没有人有成绩。玩今天的行军，你就是第一。",
		empty: "这一天这里没有人有成绩。",
		own: "你的名次",
		more: "后续名次",
		top: "回到榜首",
		order: "领先越多越靠前；相同时回合少的在前，再看领地多少。",
	},

	best: {
		title: "最佳对局",
		yesterday: "昨天的最佳对局",
		text: (name, lead) => `${name}，领先${lead}`,
		watch: "观看",
		none: "那天没有人打完。",
		nobody: "已离开的玩家",
	},

	proof: {
		title: "地图由抽签决定，无人挑选",
		text: "每天都有一个密钥，它决定地图、机器人和所有运气。某天密钥的SHA-256就是前一天的密钥，所以第一个公布之后，再也没有人能挑选密钥。每局行军的前一天，会公布它全部内容的SHA-256。",
		commitment: "前一天公布的本局行军",
		tomorrow: "已公布的明天行军",
		key: "它的密钥",
		noKey: "当天结束后显示",
		before: "前一天的密钥",
		first: "第一天之前公布",
		isNext: "它的密钥的SHA-256就是前一天的密钥。",
	},

	past: {
		title: "往日",
		lead: "每天的行军、排名和最佳对局。都还可以玩，不计成绩。",
		empty: "这是第一天。明天，今天的行军就会在这里。",
		columns: { day: "日期", map: "地图", best: "最大领先", own: "你的" },
		notPlayed: "没玩",
		older: "更早",
		latest: "回到最新",
		today: "今天的行军",
		before: "前一天",
		after: "后一天",
	},

	home: {
		title: "每日行军",
		text: "一小局，今天人人相同。只有一次机会算成绩。",
		done: (lead) => `你今天的成绩：${lead}`,
		underWay: "你的挑战正在进行。",
		streak: (days) => `已连续${whole(days)}天`,
		open: "今天的行军",
	},
};
