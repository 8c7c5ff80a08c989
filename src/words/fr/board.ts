/** The words of the board and its orders, in French. */
import type { GameWords } from "../en/game.ts";
import { isVowel, NB, number, plural } from "./grammar.ts";
import { outcomes } from "./orders.ts";

export const boardWords: GameWords["board"] = {
	name: "Plateau",
	roleDescription: "plateau hexagonal",
	free: "Case libre",
	yours: "Votre terre",
	landOf: (name) => (isVowel(name) ? `Terre d’${name}` : `Terre de ${name}`),
	drop: (amount) => `${plural(amount, "point")} à ramasser`,
	nextToYours: "à côté de votre terre",
	describe: (parts) => parts.join(", "),
	strengthOf: (strength) => `force ${number(strength)}`,
	planned: (count) =>
		count === 1 ? "un ordre dessus" : `${count} ordres dessus`,
	drafted: "ordre prévu, non confirmé",
};

export const previewWords: GameWords["preview"] = {
	start: (strength) => `Commencer ici avec ${number(strength)}`,
	outcomes,
	withDrop: (text, amount) => `${text}, ramasse ${plural(amount, "point")}`,
	upTo: (text) => `${text} (au plus${NB}: les premiers ordres sont plus forts)`,
	again: "Encore une fois pour confirmer",
	againStart: "Encore une fois pour commencer ici",
};
