/** The log's sentences about events, in English. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, number, object, plural } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "wear",
	lightning: "lightning",
	earthquake: "the earthquake",
	"cut-off": "being cut off",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) => `${does(who(seat), "join")} the game`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "lose")} ${t.tile(tile)} to ${causes[cause]}`;
	},
	captured: ({ seat, tile, from, points }, t) => {
		const taken = `${does(t.who(seat), "take")} ${t.tile(tile)} from ${object(t.who(from))}`;
		return points > 0 ? `${taken}: +${plural(points, "point")}` : taken;
	},
	scored: ({ points }, t) => {
		const own = points.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0
			? null
			: `You score ${plural(own, "point")}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = `${does(t.who(seat), "are", "is")} out`;
		return killedBy === null
			? end
			: `${end}, defeated by ${object(t.who(killedBy))}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Lightning strikes ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`The earth shakes around ${t.tile(tile)}: up to −${number(damage)} on ${plural(tiles.length, "tile")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${plural(amount, "point")} ${amount === 1 ? "falls" : "fall"} on ${t.tile(tile)}, for whoever takes it`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "pick", "picks")} up ${plural(amount, "point")} on ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Borders wear away a little (${plural(tiles.length, "tile")})`,
	levelChanged: ({ seat, from, to }, t) =>
		`${does(t.who(seat), to > from ? "rise" : "fall")} to level ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) => `${does(who(seat), "give")} up`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "take")} ${list(tiles.map(t.tile))}`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "defend")} ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "lose")} ${t.tile(tiles[0])}, cut off from the rest`
			: `${does(t.who(seat), "lose")} ${tiles.length} tiles that were cut off`,
	begunAgain: () => begunAgain,
};
