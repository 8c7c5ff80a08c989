/** The help on each kind of order outside of a game, in French: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Mettre un point de côté"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "Une case libre : s’étendre",
		text: ({ newStrength }) => [
			`Elle doit toucher votre terre. Elle devient vôtre avec une force de ${exact(newStrength)}, et avec les points qui s’y trouvent.`,
		],
	},
	defend: {
		title: "Votre propre case : défendre",
		text: ({ defendGain, maxStrength }) => [
			`Elle gagne ${exact(defendGain)}, jusqu’à ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "La case d’un autre : attaquer",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`Depuis la case voisine, vous lui ôtez ${exact(attackDamage)} de force. À 0 elle se brise et devient libre : pour l’avoir, il faut encore s’y étendre.`,
			`Vous atteignez autant de cases de distance que votre niveau, et au plus loin vous faites ${percent(farthestAttackShare)} des dégâts. Vous pouvez attaquer ${whole(attacksPerLevel)} fois par tour et par niveau.`,
		],
	},
	bank: {
		title: "Rien pour l’instant : mettre de côté",
		text: ({ bankGain }) => [
			`Une fois par tour, vous pouvez mettre de côté à la place. Vous gardez ${exact(bankGain)} point pour plus tard ; un point entier vaut un ordre de plus.`,
		],
	},
});
