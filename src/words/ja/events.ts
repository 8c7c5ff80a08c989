/** The log's sentences about events, in Japanese. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, nameOf, number } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "消耗で",
	lightning: "落雷で",
	earthquake: "地震で",
	"cut-off": "切り離されて",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) => does(who(seat), "ゲームに加わりました"),
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return does(t.who(seat), `${causes[cause]}${t.tile(tile)}を失いました`);
	},
	captured: ({ seat, tile, from, points }, t) => {
		const taken = does(
			t.who(seat),
			`${nameOf(t.who(from))}の${t.tile(tile)}を奪いました`,
		);
		return points > 0 ? `${taken}：+${number(points)}点` : taken;
	},
	scored: ({ points }, t) => {
		const own = points.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0
			? null
			: `あなたは${number(own)}点を得ました`;
	},
	died: ({ seat, killedBy }, t) =>
		does(
			t.who(seat),
			killedBy === null
				? "脱落しました"
				: `${nameOf(t.who(killedBy))}に敗れて脱落しました`,
		),
	lightningStruck: ({ tile, damage }, t) =>
		`${t.tile(tile)}に落雷：−${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`${t.tile(tile)}を中心に地震：${tiles.length}マスで最大−${number(damage)}`,
	dropLanded: ({ tile, amount }, t) =>
		`${t.tile(tile)}に${number(amount)}点が落ちました。取った人のものです`,
	dropTaken: ({ seat, tile, amount }, t) =>
		does(t.who(seat), `${t.tile(tile)}で${number(amount)}点を拾いました`),
	eroded: ({ tiles }) => `領地の端が少し消耗しました（${tiles.length}マス）`,
	levelChanged: ({ seat, from, to }, t) =>
		does(
			t.who(seat),
			`レベル${to}に${to > from ? "上がりました" : "下がりました"}`,
		),
	turnBegan: () => null,
	resigned: ({ seat }, { who }) => `${does(who(seat), "投了しました")}`,
	grewTiles: ({ seat, tiles }, t) =>
		does(t.who(seat), `${list(tiles.map(t.tile))}に領地を広げました`),
	defendedTiles: ({ seat, tiles }, t) =>
		does(t.who(seat), `${list(tiles.map(t.tile))}を守りました`),
	cutOff: ({ seat, tiles }, t) =>
		does(
			t.who(seat),
			tiles.length === 1
				? `切り離された${t.tile(tiles[0])}を失いました`
				: `切り離された${tiles.length}マスを失いました`,
		),
	begunAgain: () => begunAgain,
};
