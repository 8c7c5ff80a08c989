/** The words of the dialog that plays on from a turn of a finished game, in Japanese. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "途中のターンから続ける",
	text: "この局面そのままから、時間制限なしの新しいゲームを始めます。レーティングには影響しません。",
	turn: "始めるターン",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "あなたの席",
	strength: "ボット",
	strengths,
	begin: "続きから始める",
	cancel: "キャンセル",
};
