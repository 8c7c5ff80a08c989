/** The words of the home page, in Simplified Chinese. */
import type { HomeWords } from "../en/home.ts";
import { whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch：六边形上的征服游戏",
	heading: "行军，一次一格",
	lead: "Hexmarch是六边形地图上的征服游戏：人人秘密计划，每回合同时执行。",
	gameWaits: "你的对局在等你",
	gamesWait: (count) => `${whole(count)}局在等你`,
	playNow: "马上玩",
	playNowHint: (minutes) =>
		`与各地的玩家，十秒内开局，最多${whole(minutes)}分钟。空座位由机器人补上。`,
	play: "和机器人玩",
	oneClick: (bots, cols, rows) =>
		`对${whole(bots)}个机器人，${whole(cols)} × ${whole(rows)}格。不计时，无需账号。`,
	lesson: "边玩边学",
	lessonHint: "从没玩过？先来引导局，只要一分半钟。",
	noLesson: "不用了",
	ways: "更多玩法",
	openGames: "查看招募中的对局",
	howTitle: "五幅图看懂玩法",
	allRules: "阅读全部规则",
	demo: "机器人之间的一局",
};
