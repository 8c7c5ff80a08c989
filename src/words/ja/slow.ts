/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Japanese. */
import type { SlowWords } from "../en/slow.ts";
import { turnNumber } from "../turnNumber.ts";
import { orders } from "./grammar.ts";

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name}は${until}まで休暇中です。`,
	youAreOnHoliday: (until) =>
		`あなたは${until}まで休暇中です。プレイするには復帰してください。`,
	back: "復帰する",

	ordersIn: (by) =>
		`命令を受け付けました。もう離れてもかまいません。ターンは遅くとも${by}に、全員が終えればその時点で進みます。`,
	kept: (count, by) =>
		`${orders(count)}分を預かりました。ターンを終えなくても、最後に（遅くとも${by}に）出しておきます。離れてもかまいません。`,
	playedAhead: (count) =>
		`このターンには先行命令が${count}回あります。ほかの人が終えしだい進むことがあります。考え直すなら、何か変更してください。`,
	possibleNow: (possible, kept) =>
		possible === 0
			? `今のままでは、先行命令${kept}回はどれも出せません。`
			: `今のままでは、先行命令${kept}回のうち${possible}回を出せます。`,
	gave: (turn, given, kept) =>
		given === kept
			? `ターン${turnNumber(turn)}は先行命令${kept}回で進みました。`
			: given === 0
				? `ターン${turnNumber(turn)}：先行命令${kept}回は、どれも出せなくなっていました。`
				: `ターン${turnNumber(turn)}：先行命令${kept}回のうち${given}回を出せました。`,

	open: "次のターン",
	openPlanned: (turns) => `次のターン（${turns}ターン計画済み）`,
	name: "次のターンへの先行命令",
	turn: (turn) => `ターン${turnNumber(turn)}の先行命令`,
	earlier: "前のターン",
	later: "次のターン",
	done: "完了",
	doneHint: "今のターンに戻ります。計画は残ります",
	status: "先行命令を計画中",
	explain:
		"ほかに誰も動かない場合の盤面です。計画は誰にも見られずに保存され、あなたが来なければ、そのとき可能な分だけ実行されます。",
	tellMe: "自分の番になったら知らせる",
};
