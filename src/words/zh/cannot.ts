/** Why a tile is not actionable, in a few words, in Simplified Chinese. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "你已出局",
	bad_first: "这一格有主了",
	attack_protected: "目前受保护",
	attack_too_far: "离你的领地太远",
	attack_too_many: "本回合进攻次数已用完",
	grow_self: "已经是你的",
	grow_no_neighbor: "不与你的领地相邻",
	grow_protected: "目前受保护",
	still_dead: "你已出局",
	not_in_game: "你还不在棋盘上",
	no_tile: "无人能占领",
	no_bank: "这种对局不能储存",
	game_full: "目前没有空位",
};

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
