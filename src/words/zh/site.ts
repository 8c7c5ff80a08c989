/** The words of the pages, in Simplified Chinese. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => `${whole(count)}格`;

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

	homePage: {
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
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`${whole(cols)} × ${whole(rows)}格的地图，${
				turnsPlayed === 0 ? "第一回合之前" : `${whole(turnsPlayed)}回合后`
			}`,
		seat: (name, count, share) =>
			`${name}有${tiles(count)}，占地图${percent(share)}。`,
		free: (count) => (count === 0 ? "没有无主格。" : `无主：${tiles(count)}。`),
	},

	challenge: {
		title: "请稍候",
		heading: "你是真人吗？",
		text: "有程序成千上万地在这里开局。请等下面的方框确认你不是程序，再继续。一天之内不会再问。",
		script: "没有JavaScript，我们无法判断。你仍可以加入列表中的对局，或登录。",
		goOn: "继续",
	},
	noCookie: {
		title: "没有Cookie",
		heading: "你的浏览器没有发送Cookie",
		text: "我们靠Cookie知道哪个座位是谁的。没有它，你每点一下都成了新的人，再也找不到自己的对局。",
		how: "如果你的浏览器保留Cookie，直接继续即可。如果又看到本页，请先允许本站使用Cookie。",
		again: "继续",
		back: "首页",
	},
	sending: "正在发送…",
	otherReader: "你已在另一个标签页登录或退出，所以本页不再属于你。",

	gamePage: {
		title: (turn, inAll) =>
			`第${whole(turnNumber(turn))}${inAll === null ? "" : `/${whole(inAll)}`}回合`,
		lobbyTitle: "等待开局",
		phases: {
			waiting: "新人正在选择起点。",
			collecting: "所有人正在下命令。",
		},
		lobby: (taken, all) =>
			`对局尚未开始：${whole(all)}个座位，${whole(taken)}个有人。`,
		leads: (name, count, share) =>
			`${name}以${tiles(count)}领先，占地图${percent(share)}。`,
		nobodyLeads: "还没有人占有领地。",
		leadsByPoints: (name, points) => `${name}以${whole(points)}分领先。`,
		toWin: (count) => `满${tiles(count)}获胜。`,
		turnsLeft: (turns) =>
			turns === 1
				? "最后一回合：得分最多者胜。"
				: `还剩${whole(turns)}回合：得分最多者胜。`,
		needsScript:
			"要玩，本页需要JavaScript，而它已被关闭或未能载入。下面的地图是你打开页面时的对局。",
		reload: "刷新页面",
		playedOn: (turn, names) =>
			`从${names.length === 0 ? "另一局" : `${list(names)}的一局`}的第${whole(turnNumber(turn))}回合接着玩`,
		unrated: "不计等级分。",
		seats: "玩家",
		columns: {
			rank: "名次",
			player: "玩家",
			points: "得分",
			level: "等级",
			land: "领地",
			share: "占比",
		},
		emptySeat: "空座位",
		you: "你",
		bots: botKinds,
		absent: "尚未加入",
		dead: "出局",
		resigned: "已认输，由机器人接手",
		gaveUp: "已认输",
	},

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

	refused: {
		title: "未完成",
		heading: "没有成功",
		toRematch: "查看再战",
		back: "回到对局",
		notOver: "要等这局结束才能再战。",
		playOn: {
			not_over: "这局还在进行。结束后，你可以从任何一回合接着玩。",
			no_turn: "这局没有这一回合可以接着玩。请选另一回合。",
			no_land: "那位玩家在该回合没有领地。请选另一位玩家。",
			too_long: "长对局的这么后面无法接着玩。请选更早的回合。",
		},
	},

	notWatchable: {
		title: "不公开的对局",
		heading: "只有玩家可以观战",
		text: "这局只为参与的玩家而开。",
		canJoin: "还有空座位：入座就是其中一员。",
		join: "入座",
		otherGames: "查看其他对局",
	},

	notFound: {
		title: "地图之外",
		heading: "走出地图了",
		text: "这个网址什么都没有。对局的网址可能在复制时被截断：请用完整的链接再试。",
		back: "回到首页",
	},

	errors: {
		internal: {
			title: "出错了",
			heading: "我们这边出错了",
			text: "不是你的问题，你已确认的内容都没有丢失。请稍后再试。",
		},
		forbidden: {
			title: "来源不对",
			heading: "这个请求来自别的网站",
			text: "为了你的安全，只有从本站页面提交的表单才有效。请打开本站的页面再试。",
		},
		too_large: {
			title: "内容太多",
			heading: "一次发送的内容太多",
			text: "发送的内容比我们的任何表单都大。请返回再试。",
		},
		too_many: {
			title: "太快了",
			heading: "一分钟内请求太多",
			text: "短时间内来自这里的请求太多，我们只好放慢。请等一分钟再试：你的对局照常进行。",
		},
		too_many_today: {
			title: "对局太多",
			heading: "今天开的对局太多了",
			text: "今天从你的网络开的对局太多，明天之前不能再开。你仍可以加入对局，已有的也照常进行。",
		},
		too_many_here: {
			title: "对局太多",
			heading: "这里还有许多对局没有结束",
			text: "你的网络有太多对局在招募或进行中，暂时不能再开。请从对局列表加入其中一局，或几分钟后再试。",
		},
		too_many_open: {
			title: "已在等待",
			heading: "你的对局还在等玩家",
			text: "你参加了几局尚未开始的对局。请先开始或离开其中一局，再创建新的。",
		},
		too_many_games: {
			title: "对局太多",
			heading: "你参加的对局太多了",
			text: "你参加的对局太多，不能再开新的。请先打完几局。",
		},
		bad_request: {
			title: "无法理解",
			heading: "我们没看懂这个请求",
			text: "本页不会发出这样的内容。请返回，刷新页面再试。",
		},
		away: {
			title: "暂时不行",
			heading: "暂时无法查询",
			text: "我们的数据库没有响应。对局照常进行，什么都没有丢失。请一分钟后再试。",
		},
		archive_away: {
			title: "暂时不行",
			heading: "暂时无法查询",
			text: "已结束对局的存档没有响应。进行中的对局照常进行，什么都没有丢失。请一分钟后再试。",
		},
		updating: {
			title: "正在更新",
			heading: "这局正在更新",
			text: "网站的新版本正在应用到这局。什么都没有丢失：请一分钟后再来。",
		},
		unreadable: {
			title: "无法打开",
			heading: "这局无法打开",
			text: "这局保存的数据无法读取。什么都没有删除。问题已记入日志，我们会处理。你的其他对局不受影响。",
		},
		not_a_form: {
			title: "不是表单",
			heading: "这不是我们的表单",
			text: "这个网址只接受页面表单提交的内容。请使用页面上的表单。",
		},
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
