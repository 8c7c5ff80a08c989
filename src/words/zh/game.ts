/** The words of the game page, in Simplified Chinese. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { number, orders } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}。`,

	status: {
		chooseStart: "选择起点",
		othersStart: "其他人正在选择起点",
		giveOrders: "计划你的命令",
		allGiven: "命令已全部下达",
		allPlanned: "命令已全部计划好",
		youAreReady: "回合已结束",
		watching: "你正在观战",
		dead: "你已出局",
		over: "对局已结束",
		resolving: "回合进行中",
		held: "机器人托管中",
		lobby: "等待玩家",
	},
	title: (moment, turn) => `${moment} · 第${turnNumber(turn)}回合 · Hexmarch`,
	titleYourTurn: (turn) => `轮到你：第${turnNumber(turn)}回合 · Hexmarch`,
	titleOver: "对局已结束 · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)}天${Math.floor((seconds % 86400) / 3600)}小时`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)}小时${Math.floor((seconds % 3600) / 60)}分`
				: seconds >= 60
					? `${Math.floor(seconds / 60)}分${Math.floor(seconds % 60)}秒`
					: `${Math.ceil(seconds)}秒`,
	timeLeftCalmly: (time) => `还剩${time}`,

	connection: {
		connecting: "正在连接…",
		reconnecting: "连接中断，正在重连…",
		refusedVersion: "页面版本已过期，请刷新后继续。",
		refusedGame: "这局已不存在。",
		refusedWatcher: "只有参与的玩家才能看这局。",
		refusedCrowd: "这局在太多标签页中打开，此页已停止。",
	},
	ordersKept: "你的命令已保留，只要在回合结束前送达就有效。",
	reload: "刷新",

	bar: {
		name: "你的命令",
		ordersLeft: (left) => `还剩${left}道命令`,
		pips: (level, banked) =>
			`实心：等级带来的每回合${orders(level)}。空心：来自你储存的${number(banked)}分，每满1分多一道命令。`,
		pipsByTowns: (base, perTown, most) =>
			`你每回合有${orders(base)}，每占一座城镇再加${number(perTown)}道，最多${number(most)}道。`,
		planned: (count, all) => `已计划${count}/${all}`,
		given: (count, all) => `已下达${count}/${all}`,
		bank: "储存",
		more: "再加一道",
		undo: "撤回",
		reopen: "继续计划",
		confirm: "下达",
		confirmMany: (count) => `下达${count}道`,
		start: "从这里起步",
		end: "结束回合",
		readyByLot: "随机起点",
		waitingFor: (players) =>
			players === 0 ? "回合已结束" : `等待${number(players)}位玩家`,
		cannotBank,
		bankHint: "存下0.8道命令留到以后的回合，每回合一次",
		moreHint: "在同一格再计划一道命令（也可按住Shift）",
		undoHint: "撤回最后计划的命令",
		reopenHint: "收回命令，继续计划",
		confirmHint: "立即下达已计划的命令",
		startHint: "从选定的格起步",
		endHint: "下达所有已计划的命令，结束你的回合",
		readyByLotHint: "从随机一个无主格起步",
		endAnyway: (left) => `还剩${orders(left)}，仍要结束回合吗？`,
		sending: "正在发送…",
	},

	watchers: (count) => `${number(count)}人观战`,
	held: {
		text: "机器人正在替你托管。",
		back: "我回来了",
	},
	talkButton: "发言",
};
