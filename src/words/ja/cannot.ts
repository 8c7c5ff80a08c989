/** Why a tile is not actionable, in a few words, in Japanese. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "脱落しています",
	bad_first: "このマスは空いていません",
	attack_protected: "今は保護中です",
	attack_too_far: "あなたの領地から遠すぎます",
	attack_too_many: "このターンはもう攻撃できません",
	grow_self: "すでにあなたのマスです",
	grow_no_neighbor: "あなたの領地に接していません",
	grow_protected: "今は保護中です",
	still_dead: "脱落しています",
	not_in_game: "まだ盤にいません",
	no_tile: "誰も領地にできません",
	no_bank: "このゲームでは貯められません",
	game_full: "今は席がすべて埋まっています",
};

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
