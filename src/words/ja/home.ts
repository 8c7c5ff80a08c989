/** The words of the home page, in Japanese. */
import type { HomeWords } from "../en/home.ts";
import { whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch：六角形の領地獲得ゲーム",
	heading: "1マスずつ、行軍しよう",
	lead: "Hexmarchは、六角形のマップで戦う領地獲得ゲーム。全員が秘密に計画し、すべてのターンが同時に進みます。",
	gameWaits: "ゲームがあなたを待っています",
	gamesWait: (count) => `${whole(count)}ゲームがあなたを待っています`,
	playNow: "今すぐプレイ",
	playNowHint: (minutes) =>
		`10秒以内に、世界中の人と、最長${whole(minutes)}分。空席にはボットが入ります。`,
	play: "ボットと対戦",
	oneClick: (bots, cols, rows) =>
		`ボット${whole(bots)}体と、${whole(cols)} × ${whole(rows)}マスで。時間制限もアカウントも不要です。`,
	lesson: "遊んで覚える",
	lessonHint: "はじめてですか？1分半のガイド付きゲームをどうぞ。",
	noLesson: "今はいいです",
	ways: "ほかの遊び方",
	openGames: "募集中のゲームを見る",
	howTitle: "5つの図でわかる遊び方",
	allRules: "すべてのルールを読む",
	demo: "ボットどうしのゲーム",
};
