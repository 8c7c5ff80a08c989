/** The log's sentences about events, in Italian. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import {
	around,
	does,
	from,
	list,
	number,
	on,
	plural,
	points,
	tiles,
} from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "per l’usura",
	lightning: "per un fulmine",
	earthquake: "per il terremoto",
	"cut-off": "perché isolata",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "entra", "Entri")} in partita`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "perde", "Perdi")} ${t.tile(tile)} ${causes[cause]}`;
	},
	captured: ({ seat, tile, from: owner, points: paid }, t) => {
		const taken = `${does(t.who(seat), "prende", "Prendi")} ${t.tile(tile)} ${from(t.who(owner))}`;
		return paid > 0 ? `${taken}: +${points(paid)}` : taken;
	},
	scored: ({ points: scores }, t) => {
		const own = scores.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0 ? null : `Fai ${points(own)}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "è fuori", "Sei fuori");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return `${end}, per mano ${by.isYou ? "tua" : `di ${by.name}`}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Un fulmine colpisce ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles: shaken }, t) =>
		`La terra trema ${around(t.tile(tile))}: fino a −${number(damage)} su ${tiles(shaken.length)}`,
	dropLanded: ({ tile, amount }, t) =>
		`${points(amount)} ${amount === 1 ? "cade" : "cadono"} ${on(t.tile(tile))}, per chi la prende`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "raccoglie", "Raccogli")} ${points(amount)} ${on(t.tile(tile))}`,
	eroded: ({ tiles: worn }) =>
		`I confini si usurano un po’ (${tiles(worn.length)})`,
	levelChanged: ({ seat, from: before, to }, t) =>
		`${to > before ? does(t.who(seat), "sale", "Sali") : does(t.who(seat), "scende", "Scendi")} al livello ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "abbandona", "Abbandoni")}`,
	grewTiles: ({ seat, tiles: taken }, t) =>
		`${does(t.who(seat), "prende", "Prendi")} ${list(taken.map(t.tile))}`,
	defendedTiles: ({ seat, tiles: held }, t) =>
		`${does(t.who(seat), "difende", "Difendi")} ${list(held.map(t.tile))}`,
	cutOff: ({ seat, tiles: lost }, t) =>
		lost.length === 1
			? `${does(t.who(seat), "perde", "Perdi")} ${t.tile(lost[0])}, isolata dal resto`
			: `${does(t.who(seat), "perde", "Perdi")} ${plural(lost.length, "casella isolata", "caselle isolate")}`,
	begunAgain: () => begunAgain,
};
