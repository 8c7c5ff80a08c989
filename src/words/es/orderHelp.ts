/** The help on each kind of order outside of a game, in Spanish: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Guardar un punto"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "Una casilla libre: expandirse",
		text: ({ newStrength }) => [
			`Tiene que tocar tu territorio. Pasa a ser tuya con una fuerza de ${exact(newStrength)}, junto con los puntos que haya en ella.`,
		],
	},
	defend: {
		title: "Una casilla tuya: defender",
		text: ({ defendGain, maxStrength }) => [
			`Gana ${exact(defendGain)}, hasta ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Una casilla de otro: atacar",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`Desde una casilla contigua le quitas ${exact(attackDamage)} de fuerza. A 0 se rompe y queda libre: para tenerla, alguien debe expandirse a ella.`,
			`Llegas a tantas casillas como tu nivel, y a la máxima distancia haces el ${percent(farthestAttackShare)} del daño. Puedes atacar ${whole(attacksPerLevel)} veces por turno por cada nivel.`,
		],
	},
	bank: {
		title: "Nada por ahora: guardar",
		text: ({ bankGain }) => [
			`Una vez por turno puedes guardar en lugar de actuar. Guarda ${exact(bankGain)} puntos para más tarde; un punto entero es una orden más.`,
		],
	},
});
