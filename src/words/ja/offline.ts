/** The words of what works without a network, in Japanese. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "オフライン",
	heading: "オフラインです",
	lead: "ボットとの対戦、ガイド付きの最初のゲーム、この端末に保存されたリプレイを楽しめます。人とのゲーム、一覧、アカウントは、接続が戻ると使えます。",
	playHint: "ボット3体と、時間制限なし。この端末に保存、レーティング対象外。",
	needsNetwork: {
		heading: "このページには接続が必要です",
		text: "オフラインです。接続が戻ると、このページは自動で開きます。",
		again: "もう一度試す",
		whatWorks: "オフラインでできること",
	},
	back: "オンラインに戻りました。",
	goOn: "続ける",
	games: {
		title: "この端末のゲーム",
		note: "この端末だけに保存され、レーティング対象外です。",
		none: "まだありません。オフラインで始めたゲームがここに並びます。",
		against: (names) => `相手：${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `ターン${whole(turnNumber(turn))}`
				: `ターン${whole(turnNumber(turn))}/${whole(turns)}`,
		over: "終了",
		playOn: "続ける",
		watch: "見る",
		remove: "削除",
		reallyRemove: "本当に削除？",
	},
	day: {
		title: "日替わり行軍",
		goOn: "続ける",
		goOnNote: "挑戦はまだ記録になります。オンラインに戻ると結果を送ります。",
		again: "もう一度遊ぶ（記録なし）",
	},
	replays: "見たことのあるリプレイ",
	kept: "この端末に保存、レーティング対象外",
	notKept:
		"この端末には、ゲームを保存する空きがありません。ページを離れるとゲームは終わります。",
	opening: "ゲームを開いています。",
	needsScript: "このゲームにはJavaScriptが必要ですが、オフになっています。",
	missing: {
		title: "ゲームがありません",
		heading: "このゲームはこの端末にありません",
		text: "オフラインで始めたゲームは、削除するまで、始めた端末に残ります。",
	},
	newer: {
		heading: "このゲームには別のバージョンが必要です",
		text: "このページでは、保存されたゲームを読み取れません。オンラインのときに、もう一度開いてください。",
	},
	home: "ホーム",
	you: "あなた",
};
