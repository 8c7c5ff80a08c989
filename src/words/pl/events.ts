/** The log's sentences about events, in Polish. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import {
	does,
	form,
	list,
	number,
	of,
	owned,
	plural,
	points,
	tiles as tilesOf,
} from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "zużycie",
	lightning: "piorun",
	earthquake: "trzęsienie ziemi",
	"cut-off": "odcięcie",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "dołącza", "Dołączasz")} do gry`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "traci", "Tracisz")} ${t.tile(tile)} (${causes[cause]})`;
	},
	captured: ({ seat, tile, from, points: paid }, t) => {
		const taken = `${does(t.who(seat), "zdobywa", "Zdobywasz")} ${owned(t.who(from), t.tile(tile))}`;
		return paid > 0 ? `${taken}: +${points(paid)}` : taken;
	},
	scored: ({ points: all }, t) => {
		const own = all.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0 ? null : `Dostajesz ${points(own)}`;
	},
	died: ({ seat, killedBy }, t) => {
		const out = t.who(seat);
		return killedBy === null
			? does(out, "odpada", "Odpadasz")
			: `${does(t.who(killedBy), "eliminuje", "Eliminujesz")} ${out.isYou ? "cię" : of(out.name)}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Piorun uderza w ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`Trzęsienie ziemi, ${t.tile(tile)} i okolica: do −${number(damage)} na ${plural(tiles.length, "polu", "polach", "polach")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${points(amount)} ${form(amount, { one: "spada", few: "spadają", many: "spada", other: "spada" })} na ${t.tile(tile)}, dla tego, kto je zdobędzie`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "zbiera", "Zbierasz")} ${points(amount)}: ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Granice nieco się zużywają (${tilesOf(tiles.length)})`,
	levelChanged: ({ seat, from, to }, t) =>
		to > from
			? `${does(t.who(seat), "awansuje", "Awansujesz")} na poziom ${to}`
			: `${does(t.who(seat), "spada", "Spadasz")} na poziom ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "poddaje się", "Poddajesz się")}`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "zajmuje", "Zajmujesz")} ${list(tiles.map(t.tile))}`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "broni", "Bronisz")}: ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "traci", "Tracisz")} ${t.tile(tiles[0])}, odcięte od reszty`
			: `${does(t.who(seat), "traci", "Tracisz")} ${plural(tiles.length, "odcięte pole", "odcięte pola", "odciętych pól")}`,
	begunAgain: () => begunAgain,
};
