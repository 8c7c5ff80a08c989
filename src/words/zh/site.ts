/** The words of the pages, in Simplified Chinese. */
import type { SiteWords } from "../en/site.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { stillGameWords } from "./stillGame.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"六边形地图上的征服游戏。人人秘密计划，每回合同时执行。免费，在浏览器里和朋友、陌生人或机器人一起玩。",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "跳到正文",
	notLoaded: "页面有一部分未能载入，正在重试…",
	home: "Hexmarch首页",
	howToPlay: "玩法",
	api: "面向程序的API",
	licence: "采用MIT许可证的自由软件。",
	nav: {
		label: "页面",
		games: "对局",
		yourGames: "你的对局",
		yourGamesWait: (count) => `你的对局：${whole(count)}局在等你`,
		createGame: "创建对局",
		rules: "规则",
	},
	display: "显示",
	language: "语言",
	theme: "主题",
	themes: { auto: "自动", light: "浅色", dark: "深色" },
	contrast: "对比度",
	contrasts: { normal: "普通", high: "高，带花纹" },
	playingAs: (name) => `你是${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "正在发送…",
	otherReader: "你已在另一个标签页登录或退出，所以本页不再属于你。",

	newGame: {
		title: "创建对局",
		lead: "你坐第一个座位，并得到可分享的链接。想改什么就改：默认设定已经很好玩。",
		who: "谁来玩",
		game: "玩什么",
		finer: "详细规则",
		finerHint: "结束条件、计划、速度和事件",
		create: "创建对局",
	},

	join: {
		title: "加入对局",
		label: "加入朋友的对局",
		help: "粘贴链接，或只粘贴末尾的代码。",
		join: "加入",
		wrong:
			"这不是对局的链接或代码。可能被截断了：请要来完整的链接，粘贴在这里。",
	},

	embed: { onSite: "在Hexmarch上观看", live: "直播" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
};
