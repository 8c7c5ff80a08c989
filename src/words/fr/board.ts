/** The words of the board and its orders, in French. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { isVowel, NB, number, plural } from "./grammar.ts";
import { outcomes } from "./orders.ts";

export const boardWords: ShownWords["board"] = {
	name: "Plateau",
	roleDescription: "plateau hexagonal",
	cutOff: "coupé",
};

/** What a tile is. */
export const tileWords: NoteWords["tile"] = {
	free: "Case libre",
	freeTown: "Ville libre",
	town: "Ville",
	water: "Eau\u00a0: personne ne peut la tenir",
	mountain: "Montagne\u00a0: personne ne peut la tenir",
	theTown: (tile) => `la ville ${tile}`,
	yours: "Votre terre",
	landOf: (name) => (isVowel(name) ? `Terre d’${name}` : `Terre de ${name}`),
	drop: (amount) => `${plural(amount, "point")} à ramasser`,
	nextToYours: "à côté de votre terre",
	strengthOf: (strength) => `force ${number(strength)}`,
	planned: (count) =>
		count === 1 ? "un ordre dessus" : `${count} ordres dessus`,
	drafted: "ordre prévu",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `Commencer ici avec ${number(strength)}`,
	outcomes,
	/** An attack that takes the tile; `strength`: what the tile then has. */
	captures: (damage, strength, points) =>
		`Attaquer −${number(damage)}${NB}: à vous, force ${number(strength)}${points > 0 ? `, +${plural(points, "point")}` : ""}`,
	/** A defence of a tile at full strength; `gain`: what it adds once an attack has come. */
	fullNow: (gain) =>
		`Pleine${NB}: +${number(gain)} seulement si on l’attaque avant`,
	/** What the planned orders on a tile lead to. */
	planned: (count, strength, isYours) =>
		`${plural(count, "ordre")}${NB}: ${isYours ? "à vous, force " : "reste "}${number(strength)}`,
	/** How many tiles of others fall with a tile. */
	cutsOff: (tiles) =>
		`Sans elle, ${plural(tiles, "case coupée", "cases coupées")} du reste`,
	inDanger: (name, orders, isAlone) =>
		`${name}${isAlone ? " peut" : " et d’autres peuvent"} la prendre avec ${plural(orders, "ordre")}`,
	inReach: (orders) => `Vous pouvez la prendre avec ${plural(orders, "ordre")}`,
	withDrop: (text, amount) => `${text}, ramasse ${plural(amount, "point")}`,
	upTo: (text) => `${text} (au plus${NB}: les premiers ordres sont plus forts)`,
	allPlanned: (count) =>
		count === 1
			? `Votre ordre est prévu${NB}: reprenez-le d’abord`
			: `Les ${count} ordres sont prévus${NB}: reprenez-en un d’abord`,
	takeBack: "Appuyez encore pour le reprendre",
	again: "Appuyez encore pour donner l’ordre",
	againStart: "Appuyez encore pour commencer ici",
};
