/** The log's sentences about events, in German. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, number, plural } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "durch Abnutzung",
	lightning: "durch einen Blitz",
	earthquake: "durch das Erdbeben",
	"cut-off": "da es abgeschnitten ist",
};

const points = (count: number) => plural(count, "Punkt", "Punkte");
const tilesOf = (count: number) => plural(count, "Feld", "Feldern");

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "kommt", "kommst")} ins Spiel`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "verliert", "verlierst")} ${t.tile(tile)} ${causes[cause]}`;
	},
	captured: ({ seat, tile, from, points: paid }, t) => {
		const owner = t.who(from);
		const taken = `${does(t.who(seat), "nimmt", "nimmst")} ${t.tile(tile)} von ${owner.isYou ? "dir" : owner.name} ein`;
		return paid > 0 ? `${taken}: +${points(paid)}` : taken;
	},
	scored: ({ points: all }, t) => {
		const own = all.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0 ? null : `Du bekommst ${points(own)}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "ist ausgeschieden", "bist ausgeschieden");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return `${end}, besiegt von ${by.isYou ? "dir" : by.name}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Ein Blitz trifft ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`Die Erde bebt um ${t.tile(tile)}: bis zu −${number(damage)} auf ${tilesOf(tiles.length)}`,
	dropLanded: ({ tile, amount }, t) =>
		`${points(amount)} ${amount === 1 ? "fällt" : "fallen"} auf ${t.tile(tile)}, für alle, die es einnehmen`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "hebt", "hebst")} ${points(amount)} auf ${t.tile(tile)} auf`,
	eroded: ({ tiles }) =>
		`Ränder nutzen sich etwas ab (${plural(tiles.length, "Feld", "Felder")})`,
	levelChanged: ({ seat, from, to }, t) =>
		`${to > from ? does(t.who(seat), "steigt", "steigst") : does(t.who(seat), "fällt", "fällst")} auf Stufe ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) => `${does(who(seat), "gibt", "gibst")} auf`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "nimmt", "nimmst")} ${list(tiles.map(t.tile))} ein`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "verteidigt", "verteidigst")} ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "verliert", "verlierst")} ${t.tile(tiles[0])}, vom Rest abgeschnitten`
			: `${does(t.who(seat), "verliert", "verlierst")} ${tiles.length} abgeschnittene Felder`,
	begunAgain: () => begunAgain,
};
