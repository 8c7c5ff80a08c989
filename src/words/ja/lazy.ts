/** The words of those parts of the game page that are loaded on first use, in Japanese. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, list, nameOf, number } from "./grammar.ts";
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

const done = (text: string, told: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, told),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("こんにちは！"),
	goodLuck: said("よろしくお願いします！"),
	wellPlayed: said("お見事！"),
	thanks: said("ありがとう！"),
	sorry: said("ごめんなさい！"),
	peace: said("休戦しませんか？"),
	leader: said("首位に気をつけて！"),
	goOn: said("続けましょうか？"),
	goodGame: said("いいゲームでした！"),
	again: said("もう1回どうですか？"),
	wave: done("手を振る", "手を振りました"),
	bow: done("おじぎする", "おじぎしました"),
	laugh: done("笑う", "笑いました"),
	gasp: done("驚く", "驚きました"),
	cheer: done("歓声を上げる", "歓声を上げました"),
	sigh: done("ため息をつく", "ため息をつきました"),
};

const overReasons: Record<OverReason, string> = {
	won: "ほかの全員が脱落しました。",
	"turn-cap": "最終ターンが終わりました。",
	unattended: "誰もいなくなったため、ゲームは中断されました。",
	resigned: "投了があったため、ゲームは終了しました。",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "あなたは投了しました。",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave:
			"ほかの人はまだ続けています。退出しても、このゲームの結果は有効です。",
		toResult: "結果を見る",
		allAsk: "脱落してまだ観戦している全員が希望すると、すぐに結果が出ます。",
	},
	watching: "このゲームを観戦しています。",
	takeOver: {
		offer: "途中参加",
		text: "最初の数ターンなら、首位のボットの席を引き継げます。ボットの持つものはすべてあなたのものになり、そこから続けられます。",
		yes: "ボットの席を引き継ぐ",
	},
	leave: "新しいゲーム",
	otherGames: (count) =>
		count === 1
			? "別のゲームがあなたを待っています"
			: `ほかの${count}ゲームがあなたを待っています`,

	talk: {
		name: "ひとこと言う",
		phrases,
		line: (who, text) => `${nameOf(who)}：「${text}」`,
		mute: "ミュート",
		muteHint: (name) => `${name}をミュート`,
	},

	hints: {
		close: "ヒントを閉じる",
		lesson: "はじめてですか？1分半のガイド付きゲームをどうぞ。",
		lessonLink: "遊んで覚える",
		attacked: (gain) =>
			`領地が攻撃されました。自分のマスに命令を出すと守れます：${signed(gain)}。`,
		cutOff:
			"領地の残りから切り離されたマスは失われます。2か所でつないでおけば安心です。",
		town: (tile, points, orders) =>
			`町${tile}に手が届きます。町は1ターンごとに${number(points)}点をもたらし、命令を${number(orders)}回増やします。`,
		townPays: (tile, points, taken) =>
			`町${tile}に手が届きます。町は1ターンごとに${number(points)}点をもたらし、ほかのプレイヤーから奪うとその場でさらに${number(taken)}点入ります。`,
		level: (level) =>
			`レベル${level}：1ターンの命令が${level}回になり、攻撃が${level}マス先まで届きます。`,
	},

	result: {
		wonByPoints: (points, turns) => `${turns}ターンで${points}点。`,
		wonByLand: (tiles, turn) =>
			`ターン${turnNumber(turn)}、${tiles}マスで勝利に届きました。`,
		title: "ゲーム終了",
		winner: (who) => (who.isYou ? "あなたの勝ち！" : `${who.name}の勝ち`),
		yourPlace: (place, of) => `あなたは${of}人中${place}位`,
		ranking: "順位",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""}（${signed(change)}）`,
		yourRating: (rated) => `あなたのレーティング：${rated}`,
		start: "開始時",
		after: (turns) => `ターン${turns}後`,
		chart: "ターンごとの領地",
		table: "ターンごとの領地（表）",
		pointChart: "ターンごとの点",
		pointTable: "ターンごとの点（表）",
		again: "もう一度遊ぶ",
		rematch: "再戦",
		joinRematch: "再戦に参加",
		watchRematch: "再戦を見る",
		wantRematch: (names) => `${list(names)}が再戦を希望しています。`,
		youWantRematch: "再戦を申し込みました。",
		newGame: "新しいゲーム",
		replay: "リプレイを見る",
		back: "盤面を見る",
	},

	keys: {
		title: "キー操作",
		close: "閉じる",
		together: [
			["← ↑ → ↓", "マスを移動"],
			["Home、End", "その行の最初、最後のマス"],
			["Enter", "命令を計画、もう一度で取り消し"],
			["A、Shift + Enter", "同じマスへの命令をもう1回計画"],
			...Object.values(orderKeys),
			["U、Backspace", "最後に計画した命令、またはターン終了を取り消す"],
			["E", "ターン終了：計画した命令をすべて出す"],
			["N", "押している間、数字を表示"],
			["+ − 0", "拡大、縮小、全体を表示"],
			["スペース、Esc", "ターンの再生をスキップ、カードを閉じる"],
			["S", "ターンの再生速度"],
			["M", "音のオン、オフ"],
			["?", "このキー一覧"],
		],
		list: [
			["← ↑ → ↓", "マスを移動"],
			["Home、End", "その行の最初、最後のマス"],
			["Enter", "命令を計画、もう一度で命令"],
			["C", "計画した命令をすべて出す"],
			...Object.values(orderKeys),
			["U、Backspace", "最後に計画した命令を取り消す"],
			["E", "ターン終了"],
			["N", "押している間、数字を表示"],
			["+ − 0", "拡大、縮小、全体を表示"],
			["スペース、Esc", "ターンの再生をスキップ、カードを閉じる"],
			["S", "ターンの再生速度"],
			["M", "音のオン、オフ"],
			["?", "このキー一覧"],
		],
	},
};
