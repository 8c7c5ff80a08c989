/** The log's sentences about events, in Spanish. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, number, plural } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "por el desgaste",
	lightning: "por un rayo",
	earthquake: "por el terremoto",
	"cut-off": "por quedar aislada",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "entra", "Entras")} en la partida`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "pierde", "Pierdes")} ${t.tile(tile)} ${causes[cause]}`;
	},
	captured: ({ seat, tile, from, points }, t) => {
		const owner = t.who(from);
		const of = owner.isYou ? "que era tuya" : `que era de ${owner.name}`;
		const taken = `${does(t.who(seat), "toma", "Tomas")} ${t.tile(tile)}, ${of}`;
		return points > 0 ? `${taken}: +${plural(points, "punto")}` : taken;
	},
	scored: ({ points }, t) => {
		const own = points.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0
			? null
			: `Sumas ${plural(own, "punto")}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "está fuera", "Estás fuera");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return by.isYou ? `${end}: ganas tú` : `${end}: gana ${by.name}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Un rayo cae en ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`La tierra tiembla en torno a ${t.tile(tile)}: hasta −${number(damage)} en ${plural(tiles.length, "casilla")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${plural(amount, "punto")} ${amount === 1 ? "cae" : "caen"} en ${t.tile(tile)}, para quien la tome`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "recoge", "Recoges")} ${plural(amount, "punto")} en ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Los bordes se desgastan un poco (${plural(tiles.length, "casilla")})`,
	levelChanged: ({ seat, from, to }, t) =>
		`${to > from ? does(t.who(seat), "sube", "Subes") : does(t.who(seat), "baja", "Bajas")} al nivel ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "abandona", "Abandonas")}`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "toma", "Tomas")} ${list(tiles.map(t.tile))}`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "defiende", "Defiendes")} ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "pierde", "Pierdes")} ${t.tile(tiles[0])}, aislada del resto`
			: `${does(t.who(seat), "pierde", "Pierdes")} ${tiles.length} casillas aisladas`,
	begunAgain: () => begunAgain,
};
