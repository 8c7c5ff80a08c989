/** The help on each kind of order outside of a game, in English: for the list of keys and for "How to play". */
import type { ORDER_KINDS, Order } from "../../rules/order.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import type { Numbers } from "../numbers.ts";

/** For each type of order with a key of its own: the key, and what it does. */
export type OrderKeys = Readonly<
	Record<Exclude<Order["type"], "tile">, readonly [key: string, does: string]>
>;

/** For each kind of order, its paragraphs on the page "How to play", with the numbers of a ruleset. */
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
export const orderHelp = (formats: Formats): OrderHelp => ({
	grow: {
		title: "A free tile: grow",
		text: ({ newStrength, events }) => [
			`It must touch your land. It becomes yours with a strength of ${formats.exact(newStrength)}${events === null ? "" : ", along with any find that lies on it"}.`,
		],
	},
	defend: {
		title: "Your own tile: defend",
		text: ({ defendGain, maxStrength }) => [
			`It gains ${formats.exact(defendGain)}, up to ${formats.exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Somebody else’s tile: attack",
		text: (ruleset) => [
			`${damage(ruleset, formats)} ${fate(ruleset, formats)}`,
			...reach(ruleset, formats),
		],
	},
	bank: {
		title: "Nothing now: bank",
		text: ({ bankGain }) => [
			`Once a turn you can bank instead. It saves ${formats.exact(bankGain)} points for later; a whole point is one more order.`,
		],
	},
});

const damage = ({ attackDamage, support }: Ruleset, { exact }: Formats) =>
	support
		? `It must touch your land. It loses ${exact(attackDamage)} for each of your tiles that touches it.`
		: `From a tile next to it, you take ${exact(attackDamage)} off its strength.`;

const fate = ({ captureStrength }: Ruleset, { exact }: Formats) =>
	captureStrength === null
		? "At 0 it breaks and is free: to have it, somebody must grow onto it."
		: `At 0 it is yours, with a strength of ${exact(captureStrength)}.`;

const reach = (
	{ support, attacksPerLevel, farthestAttackShare }: Ruleset,
	{ percent, whole }: Formats,
) =>
	support
		? []
		: [
				`You reach as many tiles as your level, and at the farthest do ${percent(farthestAttackShare)} of the damage. You may attack ${whole(attacksPerLevel)} times a turn for each level.`,
			];
