/** What the script of a day's march says, in Simplified Chinese: how a try goes, and a result for others. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "正在准备行军…",
	failed: "没有网络连接。什么都还没开始：请再试。",
	lost: "没有网络连接。你的回合保存在这里：刷新页面即可继续。",
	refused: {
		no_player:
			"你的浏览器没有发送Cookie，无法保存你的挑战。请允许本站使用Cookie，再刷新页面。",
		updated: "游戏刚刚更新。请刷新页面，再继续。",
		no_day: "这一天没有行军。",
		no_try: "你还没有开始这局行军。",
		too_late: "你的对局来得太晚：挑战时间已过，没有成绩。",
		already_scored: "你这一天已有成绩，所以这局不算。",
		not_continued: "你的挑战已在另一个窗口继续。刷新页面即可从那里接着玩。",
		too_many: "一分钟内次数太多。请等一分钟再试。",
		other: "服务器无法核对这局，因此没有成绩。",
	},
	left: (minutes) => `${whole(minutes)}分钟内完成才算成绩`,
	over: "挑战时间已过：这局没有成绩",
	unscored: "不计成绩",
	sending: "正在发送你的对局…",
	notSent: "你的对局尚未送达。请保持页面打开：一有连接就会发送。",
	scored: (lead) => `你的成绩：${lead}`,
	notScored: (lead) => `${lead}，不计成绩`,
	toResult: "查看你的名次",
	toDay: "回到当天",

	result: {
		copy: "复制为文字",
		copied: "已复制，可以粘贴到任何地方。",
		notCopied: "浏览器不允许复制。文字如下：",
		picture: "保存为图片",
	},

	share: {
		title: (date) => `Hexmarch ${date}行军`,
		score: (lead, points, rival) =>
			`${lead}（${whole(points)}比${whole(rival)}）`,
		caption: "各回合对最强机器人的领先",
	},
};
