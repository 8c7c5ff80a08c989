/** The help on each kind of order outside of a game, in Italian: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";
import { the } from "./grammar.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Metti da parte un punto"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "Una casella libera: espandersi",
		text: ({ newStrength }) => [
			`Deve toccare il tuo territorio. Diventa tua con forza ${exact(newStrength)}, insieme ai punti che ci sono sopra.`,
		],
	},
	defend: {
		title: "Una casella tua: difendere",
		text: ({ defendGain, maxStrength }) => [
			`Guadagna ${exact(defendGain)}, fino a ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Una casella altrui: attaccare",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`Da una casella vicina le togli ${exact(attackDamage)} di forza. A 0 si spezza ed è libera: per averla, qualcuno deve espandersi lì.`,
			`La tua portata in caselle è pari al tuo livello; alla distanza massima fai ${the(percent(farthestAttackShare))} del danno. Puoi attaccare ${whole(attacksPerLevel)} volte per turno per ogni livello.`,
		],
	},
	bank: {
		title: "Niente adesso: mettere da parte",
		text: ({ bankGain }) => [
			`Una volta per turno puoi invece mettere da parte. Così conservi ${exact(bankGain)} punti per dopo; un punto intero è un ordine in più.`,
		],
	},
});
