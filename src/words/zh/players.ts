/** The words of players' pages, of finished games and of ratings, in Simplified Chinese. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const ago = /* @__PURE__ */ agoIn("zh");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "刚刚" : ago(ms)),

	botAccount: "机器人账号",

	rating: {
		families: { march: "行军", classic: "经典", free: "自由" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}，误差${give}`,
		range: (least, most) => `${least}至${most}`,
		firstGuess: "初步估计",
		doubt: "?",
		games: (count) => `${whole(count)}局计分对局`,
		byBots: "目前只有与机器人的对局",
		graph: ({ first, last, most, least }, from, to) =>
			`从${from}的${first}到${to}的${last}，介于${least}和${most}之间`,
		table: "最近的变化（表格）",
		columns: { date: "日期", rating: "等级分", change: "变化" },
	},

	past: {
		won: (name) => `${name}获胜`,
		first: (name) => `${name}第一`,
		over: {
			won: "已结束",
			"turn-cap": "提前结束",
			unattended: "无人在玩，提前结束",
			resigned: "所有人都认输了",
		},
		place: (place, of) =>
			place === 1
				? `获胜，第1名（共${whole(of)}名）`
				: `第${whole(place)}名（共${whole(of)}名）`,
		more: (persons) => `另外${whole(persons)}人`,
		bots: (count) => `${whole(count)}个机器人`,
		turns: (count) => `${whole(count)}回合`,
		points: (count) => `${whole(count)}分`,
		older: "更早的对局",
		latest: "回到最新",
		rating: "等级分",
		onlyYou: "只有你看得到",
		onlyPlayers: "只有参与的玩家看得到",
		playedOn: (turn) => `从第${turnNumber(turn)}回合接着玩`,
	},

	ownPast: {
		title: "已结束的对局",
		empty: "你还没有打完一局。打完后可以在这里看回放。",
		all: "你的主页，含你的全部对局",
		everybodys: "所有人已结束的对局",
	},

	filters: {
		all: "全部",
		ruleset: { label: "模式" },
		company: { label: "对手", people: "真人", bots: "只有机器人" },
		outcome: { label: "结果", won: "获胜", lost: "未胜" },
	},

	history: {
		title: "已结束的对局",
		lead: "已结束的公开对局，最新的在前。每局都可以看回放。",
		leadOwn:
			"已结束的公开对局和你自己的全部对局，最新的在前。每局都可以看回放。",
		empty: "还没有公开对局结束。打一局，它就会在这里。",
		emptyFiltered: "没有符合条件的对局。",
	},

	leaderboard: {
		title: "排行榜",
		lead: "玩家按几乎肯定达到的最低等级分排名。玩得少时，它低于等级分，所以多玩有好处。只计与其他账号的对局，与同一玩家每周最多计三局。",
		botsLead:
			"有账号的机器人，与真人一样按与所有对手（其他机器人和真人）的对局排名。真人与它们的胜负几乎不影响自己的等级分。",
		kinds: "谁在玩",
		people: "真人",
		bots: "机器人",
		families: "模式",
		columns: {
			rank: "名次",
			player: "玩家",
			sure: "至少",
			rating: "等级分",
			range: "范围",
			games: "局数",
		},
		you: "你",
		empty: "这里还没有人上榜。和其他账号打一局，你就是第一。",
		more: "后续名次",
		top: "回到榜首",
		own: {
			rank: (rank, points, give) =>
				`你排第${whole(rank)}，等级分${points} ± ${give}。`,
			far: (points, give) => `你的等级分是${points} ± ${give}。`,
			guest: (points, give) =>
				`你的等级分是${points} ± ${give}。有了账号，你就能上榜，并保留对局和等级分。`,
			byBots: (points, give) =>
				`你与机器人对局的等级分是${points} ± ${give}。和其他账号打一局，你就能上榜。`,
			register: "注册账号",
		},
	},

	profile: {
		since: (month) => `${month}加入`,
		account: "你的账号",
		own: "你的主页和对局",
		ratings: "等级分",
		unrated: "还没有计分对局。",
		unratedOwn: "还没有计分对局。打完一局，你的等级分就会在这里。",
		games: "对局",
		onlyPublic: "别人只能看到公开对局。",
		empty: "还没有已结束的对局。",
		emptyPublic: "还没有公开对局。",
		record: "战绩",
		publicRecord: "公开对局战绩",
		withPeople: "有真人",
		withBots: "只对机器人",
		tally: (games, won) => `${whole(games)}局，胜${whole(won)}局`,
		you: "与你对阵",
		meetings: (games, ahead) =>
			`共${whole(games)}局，其中${whole(ahead)}局你名次在前`,
		opponents: "最常见的对手",
		columns: { name: "玩家", games: "局数", ahead: "在前" },
		aheadHint: (name) => `在前：${name}名次更好的局数。`,
		leaderboard: "排行榜",
		notFound: {
			title: "没有这位玩家",
			heading: "没有人用这个名字",
			text: "名字可能拼错了，或账号已注销。游客没有自己的主页。",
			back: "查看排行榜",
		},
	},
};
