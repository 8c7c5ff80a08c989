/** The words of the board and its orders, in Italian. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { number, orders, plural, points } from "./grammar.ts";
import { outcomes } from "./orders.ts";

export const boardWords: ShownWords["board"] = {
	name: "Tabellone",
	roleDescription: "tabellone di esagoni",
	cutOff: "isolato",
};

export const tileWords: NoteWords["tile"] = {
	free: "Casella libera",
	freeTown: "Città libera",
	town: "Città",
	water: "Acqua: nessuno può occuparla",
	mountain: "Montagna: nessuno può occuparla",
	theTown: (tile) => `la città ${tile}`,
	yours: "Il tuo territorio",
	landOf: (name) => `Territorio di ${name}`,
	drop: (amount) => `${points(amount)} da raccogliere`,
	nextToYours: "accanto al tuo territorio",
	strengthOf: (strength) => `forza ${number(strength)}`,
	planned: (count) => `con ${orders(count)}`,
	drafted: "pianificata",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `Comincia qui con ${number(strength)}`,
	outcomes,
	captures: (damage, strength, paid) =>
		`Attacca −${number(damage)}: tua, con ${number(strength)}${paid > 0 ? `, +${points(paid)}` : ""}`,
	fullNow: (gain) => `Al massimo: +${number(gain)} solo se prima l’attaccano`,
	planned: (count, strength, isYours) =>
		`${orders(count)}: ${isYours ? "tua, con " : "resta a "}${number(strength)}`,
	cutsOff: (tiles) =>
		`Senza, ${plural(tiles, "casella isolata", "caselle isolate")}`,
	inDanger: (name, count, isAlone) =>
		`${name}${isAlone ? " può prenderla" : " e altri possono prenderla"} con ${orders(count)}`,
	inReach: (count) => `Puoi prenderla con ${orders(count)}`,
	withDrop: (text, amount) => `${text}, raccoglie ${points(amount)}`,
	upTo: (text) => `${text} (al massimo: i primi ordini sono più forti)`,
	allPlanned: (count) =>
		count === 1
			? "Il tuo ordine è già pianificato: prima annullalo"
			: `Tutti i ${count} ordini sono pianificati: prima annullane uno`,
	takeBack: "Premi ancora per annullarlo",
	again: "Premi ancora per dare l’ordine",
	againStart: "Premi ancora per cominciare qui",
};
