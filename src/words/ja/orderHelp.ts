/** The help on each kind of order outside of a game, in Japanese: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "点を貯める"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "空きマス：広げる",
		text: ({ newStrength }) => [
			`あなたの領地に接していれば、兵力${exact(newStrength)}のあなたのマスになります。そこに点があれば、それも手に入ります。`,
		],
	},
	defend: {
		title: "自分のマス：守る",
		text: ({ defendGain, maxStrength }) => [
			`兵力が${exact(defendGain)}増えます（最大${exact(maxStrength)}）。`,
		],
	},
	attack: {
		title: "ほかの人のマス：攻撃する",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`隣のマスから攻撃すると、兵力を${exact(attackDamage)}減らします。0になるとマスは崩れて空きます。手に入れるには、誰かがそこへ領地を広げなければなりません。`,
			`攻撃はレベルと同じ数のマスまで届き、いちばん遠いところでは威力が${percent(farthestAttackShare)}になります。攻撃できるのは、1ターンにレベル1つにつき${whole(attacksPerLevel)}回です。`,
		],
	},
	bank: {
		title: "何もしない：貯める",
		text: ({ bankGain }) => [
			`1ターンに1回、命令の代わりに貯められます。${exact(bankGain)}点が後に残り、1点たまるごとに命令が1回増えます。`,
		],
	},
});
