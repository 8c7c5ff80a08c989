/** Why a tile is not actionable, in a few words, in Japanese. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "配置済みです。ほかの人を待っています",
	closed: "そのままマスを取ってください",
	wrong_phase: "この段階ではもう遅すぎます",
	watching: "観戦中です",
	full: "兵力はすでに最大です",
	over: "ゲームは終了しました",
	too_late: "時間切れです",
};
