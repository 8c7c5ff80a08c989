/** The words of the dialog that plays on from a turn of a finished game, in Simplified Chinese. */
import type { PlayOnWords } from "../en/playOn.ts";
import { turnNumber } from "../turnNumber.ts";
import { strengths } from "./bots.ts";

export const playOnWords: PlayOnWords = {
	title: "从某一回合接着玩",
	text: "从这个局面原样开始新的一局，不计时，也不计等级分。",
	turn: "起始回合",
	turns: (turn) => `${turnNumber(turn)}`,
	seat: "你接手",
	strength: "机器人",
	strengths,
	begin: "接着玩",
	cancel: "取消",
};
