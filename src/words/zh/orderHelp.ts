/** The help on each kind of order outside of a game, in Simplified Chinese: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "储存"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "对无主格：扩张",
		text: ({ newStrength }) => [
			`它必须与你的领地相邻。它归你所有，兵力${exact(newStrength)}，格上的分也归你。`,
		],
	},
	defend: {
		title: "对自己的格：防守",
		text: ({ defendGain, maxStrength }) => [
			`兵力加${exact(defendGain)}，最多到${exact(maxStrength)}。`,
		],
	},
	attack: {
		title: "对别人的格：进攻",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`从相邻的格进攻，使它的兵力减${exact(attackDamage)}。减到0时它被击破，成为无主格：想要它，还得扩张过去。`,
			`你的等级是几，就能打到几格远；最远处只有${percent(farthestAttackShare)}的伤害。每一等级每回合可进攻${whole(attacksPerLevel)}次。`,
		],
	},
	bank: {
		title: "暂不行动：储存",
		text: ({ bankGain }) => [
			`每回合可以储存一次，存下${exact(bankGain)}分留到以后；每满1分就多一道命令。`,
		],
	},
});
