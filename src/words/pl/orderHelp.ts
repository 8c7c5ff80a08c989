/** The help on each kind of order outside of a game, in Polish: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";
import { form } from "./grammar.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Odłóż punkt"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "Wolne pole: zajmij",
		text: ({ newStrength }) => [
			`Musi stykać się z twoimi ziemiami. Staje się twoje, z siłą ${exact(newStrength)} i ze wszystkimi punktami, które na nim leżą.`,
		],
	},
	defend: {
		title: "Własne pole: broń",
		text: ({ defendGain, maxStrength }) => [
			`Zyskuje ${exact(defendGain)}, najwyżej do ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Cudze pole: atakuj",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`Z pola obok odbierasz mu ${exact(attackDamage)} siły. Przy 0 zostaje rozbite i jest wolne: kto chce je mieć, musi je zająć.`,
			`Sięgasz na tyle pól, ile wynosi twój poziom, a na największą odległość zadajesz ${percent(farthestAttackShare)} obrażeń. Na każdy poziom możesz atakować ${whole(attacksPerLevel)} ${form(attacksPerLevel, { one: "raz", few: "razy", many: "razy", other: "raza" })} na turę.`,
		],
	},
	bank: {
		title: "Nic teraz: odłóż",
		text: ({ bankGain }) => [
			`Raz na turę możesz zamiast tego odłożyć. Zostaje ci ${exact(bankGain)} ${form(bankGain, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })} na później; cały punkt to jeden rozkaz więcej.`,
		],
	},
});
