/** The words of the board and its orders, in German. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { number, plural, possessive } from "./grammar.ts";
import { outcomes } from "./orders.ts";

const points = (count: number) => plural(count, "Punkt", "Punkte");
const orders = (count: number) => plural(count, "Befehl", "Befehle");
const withOrders = (count: number) => plural(count, "Befehl", "Befehlen");

export const boardWords: ShownWords["board"] = {
	name: "Brett",
	roleDescription: "Brett aus Sechsecken",
	cutOff: "abgeschnitten",
};

export const tileWords: NoteWords["tile"] = {
	free: "Freies Feld",
	freeTown: "Freie Stadt",
	town: "Stadt",
	water: "Wasser: Niemand kann es besetzen",
	mountain: "Berge: Niemand kann sie besetzen",
	theTown: (tile) => `Stadt ${tile}`,
	yours: "Dein Land",
	landOf: (name) => `${possessive(name)} Land`,
	drop: (amount) => `${points(amount)} zum Aufheben`,
	nextToYours: "neben deinem Land",
	strengthOf: (strength) => `Stärke ${number(strength)}`,
	planned: (count) => `darauf ${orders(count)}`,
	drafted: "geplant",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `Hier mit ${number(strength)} beginnen`,
	outcomes,
	captures: (damage, strength, paid) =>
		`Angriff −${number(damage)}: deins, mit ${number(strength)}${paid > 0 ? `, +${points(paid)}` : ""}`,
	fullNow: (gain) =>
		`Volle Stärke: +${number(gain)} nur, wenn es zuvor angegriffen wird`,
	planned: (count, strength, isYours) =>
		`${orders(count)}: ${isYours ? "deins, mit " : "es bleiben "}${number(strength)}`,
	cutsOff: (tiles) =>
		`Ohne dieses ${plural(tiles, "Feld", "Felder")} abgeschnitten`,
	inDanger: (name, count, isAlone) =>
		isAlone
			? `${name} kann es mit ${withOrders(count)} einnehmen`
			: `${name} und andere können es mit ${withOrders(count)} einnehmen`,
	inReach: (count) => `Du kannst es mit ${withOrders(count)} einnehmen`,
	withDrop: (text, amount) => `${text}, hebt ${points(amount)} auf`,
	upTo: (text) => `${text} (höchstens: frühe Befehle sind stärker)`,
	allPlanned: (count) =>
		count === 1
			? "Dein Befehl ist geplant: Nimm ihn erst zurück"
			: `Alle ${count} Befehle sind geplant: Nimm erst einen zurück`,
	takeBack: "Noch einmal drücken nimmt ihn zurück",
	again: "Noch einmal drücken gibt den Befehl",
	againStart: "Noch einmal drücken, um hier zu beginnen",
};
