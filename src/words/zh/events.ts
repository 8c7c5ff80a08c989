/** The log's sentences about events, in Simplified Chinese. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, nameOf, number, points, tiles } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "损耗",
	lightning: "闪电",
	earthquake: "地震",
	"cut-off": "被切断",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) => does(who(seat), "加入对局"),
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), `失去${t.tile(tile)}`)}（${causes[cause]}）`;
	},
	captured: ({ seat, tile, from, points: gain }, t) => {
		const taken = does(
			t.who(seat),
			`夺取${nameOf(t.who(from))}的${t.tile(tile)}`,
		);
		return gain > 0 ? `${taken}：+${points(gain)}` : taken;
	},
	scored: ({ points: all }, t) => {
		const own = all.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0 ? null : `你得${points(own)}`;
	},
	died: ({ seat, killedBy }, t) =>
		killedBy === null
			? does(t.who(seat), "出局")
			: does(t.who(seat), `被${nameOf(t.who(killedBy))}击败，出局`),
	lightningStruck: ({ tile, damage }, t) =>
		`闪电击中${t.tile(tile)}：−${number(damage)}`,
	earthShook: ({ tile, damage, tiles: shaken }, t) =>
		`${t.tile(tile)}一带发生地震：${tiles(shaken.length)}受损，最多−${number(damage)}`,
	dropLanded: ({ tile, amount }, t) =>
		`${points(amount)}落在${t.tile(tile)}，谁夺取归谁`,
	dropTaken: ({ seat, tile, amount }, t) =>
		does(t.who(seat), `在${t.tile(tile)}拾取${points(amount)}`),
	eroded: ({ tiles: worn }) => `边界略有损耗（${tiles(worn.length)}）`,
	levelChanged: ({ seat, from, to }, t) =>
		does(t.who(seat), `${to > from ? "升" : "降"}至等级${to}`),
	turnBegan: () => null,
	resigned: ({ seat }, { who }) => does(who(seat), "认输"),
	grewTiles: ({ seat, tiles: taken }, t) =>
		does(t.who(seat), `夺取${list(taken.map(t.tile))}`),
	defendedTiles: ({ seat, tiles: held }, t) =>
		does(t.who(seat), `防守${list(held.map(t.tile))}`),
	cutOff: ({ seat, tiles: lost }, t) =>
		lost.length === 1
			? does(t.who(seat), `失去被切断的${t.tile(lost[0])}`)
			: does(t.who(seat), `失去被切断的${tiles(lost.length)}`),
	begunAgain: () => begunAgain,
};
