/** The help on each kind of order outside of a game, in Portuguese: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Guardar um ponto"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "Uma casa livre: expandir",
		text: ({ newStrength }) => [
			`Ela tem de tocar seu território. Passa a ser sua com força ${exact(newStrength)}, junto com os pontos que houver nela.`,
		],
	},
	defend: {
		title: "Uma casa sua: defender",
		text: ({ defendGain, maxStrength }) => [
			`Ela ganha ${exact(defendGain)}, até ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Uma casa de outro: atacar",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`De uma casa ao lado, você tira ${exact(attackDamage)} da força dela. Em 0 ela se rompe e fica livre: para tê-la, alguém tem de se expandir para lá.`,
			`Você alcança tantas casas quanto seu nível, e na maior distância causa ${percent(farthestAttackShare)} do dano. Pode atacar ${whole(attacksPerLevel)} vezes por turno por nível.`,
		],
	},
	bank: {
		title: "Nada por ora: guardar",
		text: ({ bankGain }) => [
			`Uma vez por turno você pode guardar em vez de agir. Isso guarda ${exact(bankGain)} pontos para depois; um ponto inteiro é mais uma ordem.`,
		],
	},
});
