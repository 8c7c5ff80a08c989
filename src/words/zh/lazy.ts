/** The words of those parts of the game page that are loaded on first use, in Simplified Chinese. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, list, nameOf } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("你好！"),
	goodLuck: said("祝好运！"),
	wellPlayed: said("打得好！"),
	thanks: said("谢谢！"),
	sorry: said("抱歉！"),
	peace: said("讲和？"),
	leader: said("小心领先者！"),
	goOn: said("继续吗？"),
	goodGame: said("打得精彩！"),
	again: said("再来一局？"),
	wave: done("挥手", "挥了挥手"),
	bow: done("鞠躬", "鞠了一躬"),
	laugh: done("大笑", "大笑起来"),
	gasp: done("吃惊", "大吃一惊"),
	cheer: done("喝彩", "喝了声彩"),
	sigh: done("叹气", "叹了口气"),
};

const overReasons: Record<OverReason, string> = {
	won: "其他人都已出局。",
	"turn-cap": "最后一回合已结束。",
	unattended: "已经没有人在，对局停止。",
	resigned: "有玩家认输，对局结束。",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "你认输了。",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave: "其他人还在继续。你可以离开：这局照样算数。",
		toResult: "查看结果",
		allAsk: "所有已出局且仍在观看的玩家都要求后，会立即显示结果。",
	},
	watching: "你正在观战。",
	takeOver: {
		offer: "加入对局",
		text: "在最初几回合，你可以接手领先机器人的座位。它的一切归你，你从那里继续下。",
		yes: "接手机器人的座位",
	},
	leave: "新对局",
	otherGames: (count) => `另有${count}局在等你`,

	talk: {
		name: "说句话",
		phrases,
		line: (who, text) => `${nameOf(who)}：“${text}”`,
		mute: "屏蔽",
		muteHint: (name) => `屏蔽${name}`,
	},

	hints: {
		close: "关闭提示",
		lesson: "第一次玩？试试引导局，只要一分半钟。",
		lessonLink: "边玩边学",
		attacked: (gain) =>
			`你的领地遭到进攻。在自己的格下命令就能防守：${signed(gain)}。`,
		cutOff: "从领地上被切断的格会失去。连上两处才保险。",
		town: (tile, points, orders) =>
			`城镇${tile}就在眼前。一座城镇每回合带来${points}分和${orders}道额外命令。`,
		townPays: (tile, points, taken) =>
			`城镇${tile}就在眼前。一座城镇每回合带来${points}分；从别的玩家手中夺取，立刻再得${taken}分。`,
		level: (level) =>
			`等级${level}：你现在每回合有${level}道命令，进攻可达${level}格远。`,
	},

	result: {
		wonByPoints: (points, turns) => `${turns}回合后得${points}分。`,
		wonByLand: (tiles, turn) =>
			`第${turnNumber(turn)}回合，${tiles}格即可获胜。`,
		title: "对局已结束",
		winner: (who) => (who.isYou ? "你赢了！" : `${who.name}获胜`),
		yourPlace: (place, of) => `你是第${place}名（共${of}名）`,
		ranking: "排名",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""}（${signed(change)}）`,
		yourRating: (rated) => `你的等级分：${rated}`,
		start: "开局",
		after: (turns) => `第${turns}回合后`,
		chart: "各回合领地",
		table: "各回合领地（表格）",
		pointChart: "各回合得分",
		pointTable: "各回合得分（表格）",
		again: "再玩一局",
		rematch: "再战",
		joinRematch: "加入再战",
		watchRematch: "查看再战",
		wantRematch: (names) => `${list(names)}想再战。`,
		youWantRematch: "你已提议再战。",
		newGame: "新对局",
		replay: "看回放",
		back: "看棋盘",
	},

	keys: {
		title: "快捷键",
		close: "关闭",
		together: [
			["← ↑ → ↓", "在各格间移动"],
			["Home、End", "本行第一格和最后一格"],
			["Enter", "计划一道命令；再按撤回"],
			["A、Shift + Enter", "在同一格再计划一道"],
			...Object.values(orderKeys),
			["U、Backspace", "撤回最后计划的命令，或撤回结束回合"],
			["E", "结束回合：下达所有已计划的命令"],
			["N", "按住时显示数字"],
			["+ − 0", "放大、缩小、整个棋盘"],
			["空格、Esc", "跳过回合演示；关闭卡片"],
			["S", "回合演示速度"],
			["M", "开关声音"],
			["?", "这些快捷键"],
		],
		list: [
			["← ↑ → ↓", "在各格间移动"],
			["Home、End", "本行第一格和最后一格"],
			["Enter", "计划一道命令；再按下达"],
			["C", "下达所有已计划的命令"],
			...Object.values(orderKeys),
			["U、Backspace", "撤回最后计划的命令"],
			["E", "结束回合"],
			["N", "按住时显示数字"],
			["+ − 0", "放大、缩小、整个棋盘"],
			["空格、Esc", "跳过回合演示；关闭卡片"],
			["S", "回合演示速度"],
			["M", "开关声音"],
			["?", "这些快捷键"],
		],
	},
};
