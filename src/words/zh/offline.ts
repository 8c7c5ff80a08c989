/** The words of what works without a network, in Simplified Chinese. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "离线",
	heading: "你已离线",
	lead: "你可以和机器人对局、玩引导局、看这台设备保存的内容。与真人的对局、列表和你的账号要等网络恢复。",
	playHint: "对3个机器人，不计时。保存在这台设备，不计等级分。",
	needsNetwork: {
		heading: "这个页面需要网络",
		text: "你已离线。网络恢复后页面会自动打开。",
		again: "重试",
		whatWorks: "离线能做什么",
	},
	back: "网络已恢复。",
	goOn: "继续",
	games: {
		title: "这台设备上的对局",
		note: "只保存在这里，不计等级分。",
		none: "还没有。你离线开始的对局会出现在这里。",
		against: (names) => `对手：${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `第${whole(turnNumber(turn))}回合`
				: `第${whole(turnNumber(turn))}/${whole(turns)}回合`,
		over: "已结束",
		playOn: "接着玩",
		watch: "观看",
		remove: "删除",
		reallyRemove: "确定删除？",
	},
	day: {
		title: "每日行军",
		goOn: "继续",
		goOnNote: "这次挑战仍算成绩，联网后会自动提交。",
		again: "再玩一次，不计成绩",
	},
	replays: "你看过的回放",
	kept: "保存在这台设备，不计等级分",
	notKept: "这台设备空间不足，无法保存这局。离开页面，对局就结束。",
	opening: "正在打开对局。",
	needsScript: "这局需要JavaScript，而它已被关闭。",
	missing: {
		title: "没有对局",
		heading: "这局不在这台设备上",
		text: "离线开始的对局留在开局的那台设备上，直到你删除它。",
	},
	newer: {
		heading: "这局需要另一个版本",
		text: "本页无法读取这局的保存格式。联网后请再打开。",
	},
	home: "首页",
	you: "你",
};
