/** Why a tile is not actionable, in a few words, in Simplified Chinese. */
import type { NoteWords } from "../en/notes.ts";
import { cannotOrder } from "./orders.ts";

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "你已在棋盘上：请等其他人",
	closed: "直接夺取一格即可",
	wrong_phase: "这个阶段已经来不及了",
	watching: "你正在观战",
	full: "兵力已满",
	over: "对局已结束",
	too_late: "时间到了",
};
