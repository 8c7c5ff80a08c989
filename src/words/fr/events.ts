/** The log's sentences about events, in French. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, NB, number, plural } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "par l’usure",
	lightning: "sous la foudre",
	earthquake: "dans le séisme",
	"cut-off": "faute de lien avec ses terres",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "entre", "entrez")} dans la partie`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "perd", "perdez")} ${t.tile(tile)} ${causes[cause]}`;
	},
	captured: ({ seat, tile, from, points }, t) => {
		const taken = `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)}`;
		const by = t.who(from);
		const whole = by.isYou
			? `${taken}, qui était à vous`
			: `${taken} à ${by.name}`;
		return points > 0 ? `${whole}${NB}: +${plural(points, "point")}` : whole;
	},
	scored: ({ points }, t) => {
		const own = points.find((_, seat) => t.who(seat as Seat).isYou);
		return own === undefined || own === 0
			? null
			: `Vous marquez ${plural(own, "point")}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "est hors jeu", "êtes hors jeu");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return by.isYou ? `${end}, par votre main` : `${end}, face à ${by.name}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`La foudre frappe ${t.tile(tile)}${NB}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`La terre tremble autour de ${t.tile(tile)}${NB}: jusqu’à −${number(damage)} sur ${plural(tiles.length, "case")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${plural(amount, "point")} à ramasser en ${t.tile(tile)}${NB}: pour qui prend la case`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "ramasse", "ramassez")} ${plural(amount, "point")} en ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Les frontières s’usent un peu (${plural(tiles.length, "case")})`,
	levelChanged: ({ seat, from, to }, t) =>
		to > from
			? `${does(t.who(seat), "monte", "montez")} au niveau ${to}`
			: `${does(t.who(seat), "descend", "descendez")} au niveau ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "abandonne", "abandonnez")}`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "prend", "prenez")} ${list(tiles.map(t.tile))}`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "défend", "défendez")} ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "perd", "perdez")} ${t.tile(tiles[0])}, coupée du reste`
			: `${does(t.who(seat), "perd", "perdez")} ${tiles.length}${NB}cases coupées du reste`,
	begunAgain: () => begunAgain,
};
