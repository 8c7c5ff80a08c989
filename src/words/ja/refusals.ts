/** Why something can’t be done in a game, in Japanese. */
import type { LazyWords } from "../en/lazy.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: LazyWords["refusals"] = {
	...lobbyRefusals,
	no_bots: "人間どうしのゲームです。アカウントを持つボットは参加できません。",
	not_playing: "このゲームは進行中ではありません。",
	not_json: "サーバーが読み取れませんでした。ページを再読み込みしてください。",
	unknown_message:
		"サーバーの知らない内容です。ページを再読み込みしてください。",
	no_tile: "そのようなマスはありません。盤の上のマスを選んでください。",
	not_in_game: "まだ盤にいません。",
	no_bank: "このゲームでは貯められません。",
	game_full: "今は席がすべて埋まっています。",
	still_dead: "まだ復帰できません。",
	no_action_left: "このターンの命令は残っていません。",
	bank_first: "貯めるには、まずマスが必要です。",
	already_in: "すでに盤にいます。",
	closed: "このゲームでは、開始地点を選べません。",
	bad_first: "そのマスは空いていません。空きマスを選んでください。",
	wrong_phase: "この段階ではもう遅すぎました。",
	wrong_turn: "届いたときには、ターンが終わっていました。",
	not_kept: "先行命令を出せるのは通信戦だけです。",
	on_holiday: "休暇中です。プレイする前に復帰してください。",
	resigned: "この席は投了しました。観戦は続けられます。",
	orders_late:
		"接続が戻る前にターンが終わりました。間に合わなかった命令は実行されていません。",
	unseated:
		"このブラウザーでは別のプレイヤーになっているか、ログアウトしているため、ここではあなたの席ではありません。元のアカウントでログインし、ページを再読み込みしてください。",
};
