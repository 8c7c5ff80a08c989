/** The log's sentences about events, in Ukrainian. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, form, from, list, number, plural } from "./grammar.ts";
import { POINTS, TILES } from "./nouns.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "через знос",
	lightning: "через блискавку",
	earthquake: "через землетрус",
	"cut-off": "(відрізано)",
};

const points = (count: number) => plural(count, ...POINTS);

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "вступає", "вступаєте")} в гру`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "втрачає", "втрачаєте")} ${t.tile(tile)} ${causes[cause]}`;
	},
	captured: ({ seat, tile, from: owner, points: paid }, t) => {
		const taken = `${does(t.who(seat), "захоплює", "захоплюєте")} ${t.tile(tile)} ${from(t.who(owner))}`;
		return paid > 0 ? `${taken}: +${points(paid)}` : taken;
	},
	scored: ({ points: all }, t) => {
		const own = all.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0
			? null
			: `Ви отримуєте ${points(own)}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "вибуває", "вибуваєте");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return `${end} від ${by.isYou ? "ваших рук" : `рук ${by.name}`}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Блискавка б’є в ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`Землетрус, центр ${t.tile(tile)}: до −${number(damage)}, ${plural(tiles.length, ...TILES)}`,
	dropLanded: ({ tile, amount }, t) =>
		`На ${t.tile(tile)} ${form(amount, { few: "падають", other: "падає" })} ${points(amount)}: дістанеться тому, хто займе`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "забирає", "забираєте")} ${points(amount)} з ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Краї трохи зношуються (${plural(tiles.length, ...TILES)})`,
	levelChanged: ({ seat, from: before, to }, t) =>
		`${to > before ? does(t.who(seat), "піднімається", "піднімаєтеся") : does(t.who(seat), "опускається", "опускаєтеся")} на рівень ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) => `${does(who(seat), "здається", "здаєтеся")}`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "займає", "займаєте")} ${list(tiles.map(t.tile))}`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "захищає", "захищаєте")} ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "втрачає", "втрачаєте")} ${t.tile(tiles[0])}: відрізано від решти`
			: `${does(t.who(seat), "втрачає", "втрачаєте")} ${plural(tiles.length, "відрізану клітинку", "відрізані клітинки", "відрізаних клітинок")}`,
	begunAgain: () => begunAgain,
};
