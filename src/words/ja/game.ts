/** The words of the game page, in Japanese. */
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
		chooseStart: "開始地点を選んでください",
		othersStart: "ほかの人が開始地点を選んでいます",
		giveOrders: "命令を計画してください",
		allGiven: "命令はすべて出しました",
		allPlanned: "命令はすべて計画済みです",
		youAreReady: "ターン終了",
		watching: "観戦中です",
		dead: "脱落しました",
		over: "ゲーム終了",
		resolving: "ターンの進行中です",
		held: "ボットが代わりにプレイ中です",
		lobby: "プレイヤーを待っています",
	},
	title: (moment, turn) => `${moment} · ターン${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `あなたの番（ターン${turnNumber(turn)}） · Hexmarch`,
	titleOver: "ゲーム終了 · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)}日${Math.floor((seconds % 86400) / 3600)}時間`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)}時間${Math.floor((seconds % 3600) / 60)}分`
				: seconds >= 60
					? `${Math.floor(seconds / 60)}分${Math.floor(seconds % 60)}秒`
					: `${Math.ceil(seconds)}秒`,
	timeLeftCalmly: (time) => `残り${time}`,

	connection: {
		connecting: "接続中…",
		reconnecting: "接続が切れました。再接続中…",
		refusedVersion:
			"このページは古くなっています。続けるには再読み込みしてください。",
		refusedGame: "このゲームはもう存在しません。",
		refusedWatcher: "このゲームを見られるのはプレイヤーだけです。",
		refusedCrowd:
			"このゲームを開いているタブが多すぎます。このタブは停止しました。",
	},
	ordersKept: "命令は保存されています。ターンが終わる前に届けば有効です。",
	reload: "再読み込み",

	bar: {
		name: "あなたの命令",
		ordersLeft: (left) => `残り${left}回`,
		pips: (level, banked) =>
			`塗りつぶし：レベルによる1ターンの${orders(level)}。輪：貯めた${number(banked)}点によるもの。1点ごとに命令が1回増えます。`,
		pipsByTowns: (base, perTown, most) =>
			`1ターンの命令は${number(base)}回で、領地の町1か所につき${number(perTown)}回増えます。最大${number(most)}回です。`,
		planned: (count, all) => `計画 ${count}/${all}`,
		given: (count, all) => `命令 ${count}/${all}`,
		bank: "貯める",
		more: "もう1回",
		undo: "取り消す",
		reopen: "計画に戻る",
		confirm: "命令する",
		confirmMany: (count) => `${count}回命令`,
		start: "ここから開始",
		end: "ターン終了",
		readyByLot: "おまかせ開始",
		waitingFor: (players) =>
			players === 0 ? "ターン終了" : `あと${number(players)}人を待っています`,
		cannotBank,
		bankHint: "命令0.8回分を後のターンのために貯める（1ターンに1回）",
		moreHint: "同じマスへの命令をもう1回計画する（Shiftキーでも可）",
		undoHint: "最後に計画した命令を取り消す",
		reopenHint: "命令を取り消して計画を続ける",
		confirmHint: "計画した命令を今すぐ出す",
		startHint: "選んだマスから始める",
		endHint: "計画した命令をすべて出し、ターンを終える",
		readyByLotHint: "無作為に選ばれた空きマスから始める",
		endAnyway: (left) => `${orders(left)}が残っています。ターンを終えますか？`,
		sending: "送信中…",
	},

	watchers: (count) => `観戦${number(count)}人`,
	held: {
		text: "ボットが代わりにプレイしています。",
		back: "戻りました",
	},
	talkButton: "チャット",
};
