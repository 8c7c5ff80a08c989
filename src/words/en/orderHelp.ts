/** The help on each kind of order outside of a game, in English: for the list of keys, and of the classic game for "How to play". */
import type { ORDER_KINDS, Order } from "../../rules/order.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import type { Numbers } from "../numbers.ts";

/** For each type of order with a key of its own: the key, and what it does. */
export type OrderKeys = Readonly<
	Record<Exclude<Order["type"], "tile">, readonly [key: string, does: string]>
>;

/** For each kind of order, its paragraphs about the classic game on the page "How to play". */
export type OrderHelp = Readonly<
	Record<
		(typeof ORDER_KINDS)[number],
		{
			readonly title: string;
			readonly text: (ruleset: Ruleset) => readonly string[];
		}
	>
>;

export const orderKeys: OrderKeys = {
	bank: ["B", "Bank a point"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "A free tile: grow",
		text: ({ newStrength }) => [
			`It must touch your land. It becomes yours with a strength of ${exact(newStrength)}, along with any points that lie on it.`,
		],
	},
	defend: {
		title: "Your own tile: defend",
		text: ({ defendGain, maxStrength }) => [
			`It gains ${exact(defendGain)}, up to ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Somebody else’s tile: attack",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`From a tile next to it, you take ${exact(attackDamage)} off its strength. At 0 it breaks and is free: to have it, somebody must grow onto it.`,
			`You reach as many tiles as your level, and at the farthest do ${percent(farthestAttackShare)} of the damage. You may attack ${whole(attacksPerLevel)} times a turn for each level.`,
		],
	},
	bank: {
		title: "Nothing now: bank",
		text: ({ bankGain }) => [
			`Once a turn you can bank instead. It saves ${exact(bankGain)} points for later; a whole point is one more order.`,
		],
	},
});
