/** The words of a game as the server writes it: its board and its page, in Japanese. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { percent, whole } from "./numbers.ts";

const tiles = (count: number) => `${whole(count)}マス`;

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`${whole(cols)} × ${whole(rows)}マスのマップ、${
				turnsPlayed === 0 ? "最初のターンの前" : `${whole(turnsPlayed)}ターン後`
			}`,
		seat: (name, count, share) =>
			`${name}は${tiles(count)}、マップの${percent(share)}。`,
		free: (count) =>
			count === 0 ? "空きマスはありません。" : `空き：${tiles(count)}。`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`ターン${whole(turnNumber(turn))}${inAll === null ? "" : `/${whole(inAll)}`}`,
		lobbyTitle: "開始を待っています",
		phases: {
			waiting: "新しいプレイヤーが開始地点を選んでいます。",
			collecting: "全員が命令を出しています。",
		},
		lobby: (taken, all) =>
			`ゲームはまだ始まっていません。${whole(all)}席中${whole(taken)}席が埋まっています。`,
		leads: (name, count, share) =>
			`${name}が${tiles(count)}、マップの${percent(share)}でリードしています。`,
		nobodyLeads: "まだ誰も領地を持っていません。",
		leadsByPoints: (name, points) =>
			`${name}が${whole(points)}点でリードしています。`,
		toWin: (count) => `勝つには${tiles(count)}必要です。`,
		turnsLeft: (turns) =>
			turns === 1
				? "最終ターン：点がいちばん多い人の勝ちです。"
				: `残り${whole(turns)}ターン：点がいちばん多い人の勝ちです。`,
		needsScript:
			"プレイするにはJavaScriptが必要ですが、オフになっているか、読み込まれていません。下のマップは、ページを開いた時点のものです。",
		reload: "ページを再読み込み",
		playedOn: (turn, names) =>
			`${names.length === 0 ? "別のゲーム" : `${list(names)}のゲーム`}のターン${whole(turnNumber(turn))}から続けたゲームです`,
		unrated: "レーティング対象外です。",
		seats: "プレイヤー",
		columns: {
			rank: "順位",
			player: "プレイヤー",
			points: "点",
			level: "レベル",
			land: "領地",
			share: "割合",
		},
		emptySeat: "空席",
		you: "あなた",
		bots: botKinds,
		absent: "まだ参加していません",
		dead: "脱落",
		resigned: "投了、ボットが続行",
		gaveUp: "投了",
	},
};
