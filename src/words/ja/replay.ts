/** The words of the replay of a finished game, in Japanese. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "ほかの全員が脱落しました。",
	"turn-cap": "ゲームは最後のターンに達しました。",
	unattended: "誰もいなくなったため、ゲームは中断されました。",
	resigned: "投了があったため、ゲームは終了しました。",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "リプレイ",
	titleAt: (turn) => `${turn} · リプレイ · Hexmarch`,
	turnOf: (turn, inAll) => `ターン${turnNumber(turn)}/${inAll}`,
	after: (turns) => `ターン${turns}後`,
	over: "ゲーム終了",
	wins: (name) => `${name}の勝ち`,
	youWin: "あなたの勝ち",
	nobodyWins: "誰も残らず、勝者なし",
	isAhead: (name) => `${name}がリード`,
	youAreAhead: "あなたがリード",
	ends,
	youGaveUp: "あなたは投了しました。",
	lastTurn: "最終ターンが終わりました。",
	wonByPoints: (points, turns) => `${turns}ターンで${points}点。`,
	wonByLand: (tiles, turn) =>
		`ターン${turnNumber(turn)}、${tiles}マスで勝利に届きました。`,
	summary: (turns, players) => `${turns}ターン、${players}人`,
	loading: "リプレイを読み込み中…",
	failed:
		"このゲームのターンを読み込めませんでした。下に結果を示します。もう一度試すには、ページを再読み込みしてください。",
	damaged: "このゲームの記録は再生できません。下に結果を示します。",
	otherVersion:
		"このゲームは、このページの知らないバージョンのルールでプレイされました。新しいバージョンを読み込むには、ページを再読み込みしてください。",

	chart: {
		slider: "ターン",
		leads: (name, tiles, percent) =>
			`${name}が${tiles}マスでリード、マップの${percent}`,
		follows: (name, tiles) => `${name} ${tiles}マス`,
		points: (name, points) => `${name} ${points}点`,
		nobody: "領地を持つ人はいません",
		needed: "勝利に必要な数",
	},

	controls: {
		name: "再生",
		play: "再生",
		pause: "一時停止",
		back: "1ターン戻る",
		forward: "1ターン進む",
		first: "最初へ",
		last: "最後へ",
		speed: "速さ",
		speeds: (factor) => `${factor}×`,
	},
	orders: "命令を表示",
	copy: "リンクをコピー",
	copied: "コピーしました",
	notCopied:
		"ブラウザーがリンクのコピーを許可しませんでした。ここからコピーしてください：",
	copyHint: "このターンへのリンク",
	embed: "埋め込みコードをコピー",
	analyse: "解析",
	playOn: "ここから続ける",

	keys: {
		title: "キー操作",
		close: "閉じる",
		list: [
			["スペース", "再生、一時停止"],
			["← →", "1ターン戻る、進む"],
			["Page ↑ ↓", "グラフ上で：10ターン進む、戻る"],
			["Home、End", "最初へ、最後へ"],
			["+ −", "速く、遅く"],
			["O", "命令を表示、隠す"],
			["N", "押している間、数字を表示"],
			["0", "全体を表示"],
			["← ↑ → ↓", "盤上で：マスを移動"],
			["?", "このキー一覧"],
		],
	},

	verify: "このゲームを検証",
};
