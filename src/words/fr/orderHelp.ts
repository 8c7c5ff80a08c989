/** The help on each kind of order outside of a game, in French: for the list of keys and for "How to play". */
import type { Ruleset } from "../../rules/ruleset.ts";
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Mettre un point de côté"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = (formats: Formats): OrderHelp => ({
	grow: {
		title: "Une case libre : s’étendre",
		text: ({ newStrength, events }) => [
			`Elle doit toucher votre terre. Elle devient vôtre avec une force de ${formats.exact(newStrength)}${events === null ? "" : ", et avec la trouvaille qui s’y trouverait"}.`,
		],
	},
	defend: {
		title: "Votre propre case : défendre",
		text: ({ defendGain, maxStrength }) => [
			`Elle gagne ${formats.exact(defendGain)}, jusqu’à ${formats.exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "La case d’un autre : attaquer",
		text: (ruleset) => [
			`${damage(ruleset, formats)} ${fate(ruleset, formats)}`,
			...reach(ruleset, formats),
		],
	},
	bank: {
		title: "Rien pour l’instant : mettre de côté",
		text: ({ bankGain }) => [
			`Une fois par tour, vous pouvez mettre de côté à la place. Vous gardez ${formats.exact(bankGain)} point pour plus tard ; un point entier vaut un ordre de plus.`,
		],
	},
});

const damage = ({ attackDamage, support }: Ruleset, { exact }: Formats) =>
	support
		? `Elle doit toucher votre terre. Elle perd ${exact(attackDamage)} pour chacune de vos cases qui la touchent.`
		: `Depuis la case voisine, vous lui ôtez ${exact(attackDamage)} de force.`;

const fate = ({ captureStrength }: Ruleset, { exact }: Formats) =>
	captureStrength === null
		? "À 0 elle se brise et devient libre : pour l’avoir, il faut encore s’y étendre."
		: `À 0 elle est à vous, avec une force de ${exact(captureStrength)}.`;

const reach = (
	{ support, attacksPerLevel, farthestAttackShare }: Ruleset,
	{ percent, whole }: Formats,
) =>
	support
		? []
		: [
				`Vous atteignez autant de cases de distance que votre niveau, et au plus loin vous faites ${percent(farthestAttackShare)} des dégâts. Vous pouvez attaquer ${whole(attacksPerLevel)} fois par tour et par niveau.`,
			];
