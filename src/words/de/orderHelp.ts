/** The help on each kind of order outside of a game, in German: for the list of keys, and of the classic game for "How to play". */
import type { OrderHelp, OrderKeys } from "../en/orderHelp.ts";
import type { Numbers } from "../numbers.ts";

export const orderKeys: OrderKeys = {
	bank: ["B", "Einen Punkt sparen"],
};

type Formats = Pick<Numbers, "exact" | "percent" | "whole">;

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp = ({ exact, percent, whole }: Formats): OrderHelp => ({
	grow: {
		title: "Ein freies Feld: wachsen",
		text: ({ newStrength }) => [
			`Es muss dein Land berühren. Es wird deins, mit einer Stärke von ${exact(newStrength)} und mit den Punkten, die darauf liegen.`,
		],
	},
	defend: {
		title: "Ein eigenes Feld: verteidigen",
		text: ({ defendGain, maxStrength }) => [
			`Es gewinnt ${exact(defendGain)}, bis zu ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Ein fremdes Feld: angreifen",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`Von einem Feld daneben nimmst du ihm ${exact(attackDamage)} Stärke. Bei 0 bricht es auf und ist frei: Um es zu haben, muss jemand darauf wachsen.`,
			`Du reichst so viele Felder weit wie deine Stufe und richtest am weitesten Ende ${percent(farthestAttackShare)} des Schadens an. Du darfst je Runde ${whole(attacksPerLevel)}-mal für jede Stufe angreifen.`,
		],
	},
	bank: {
		title: "Gerade nichts: sparen",
		text: ({ bankGain }) => [
			`Einmal je Runde kannst du stattdessen sparen. Das legt ${exact(bankGain)} Punkte für später zurück; ein ganzer Punkt ist ein Befehl mehr.`,
		],
	},
});
