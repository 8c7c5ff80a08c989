/** The log's sentences about events, in Portuguese. */
import type { Seat } from "../../rules/position.ts";
import type { EventWords } from "../eventText.ts";
import { begunAgain } from "./begunAgain.ts";
import { does, list, number, plural } from "./grammar.ts";
import { orderEvents } from "./orders.ts";

const causes = {
	erosion: "pelo desgaste",
	lightning: "por um raio",
	earthquake: "pelo terremoto",
	"cut-off": "por ficar isolada",
};

export const events: EventWords = {
	...orderEvents,
	entered: ({ seat }, { who }) => `${does(who(seat), "entra")} na partida`,
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or conquest already has a line.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "perde")} ${t.tile(tile)} ${causes[cause]}`;
	},
	captured: ({ seat, tile, from, points }, t) => {
		const owner = t.who(from);
		const of = owner.isYou ? "que era sua" : `que era de ${owner.name}`;
		const taken = `${does(t.who(seat), "toma")} ${t.tile(tile)}, ${of}`;
		return points > 0 ? `${taken}: +${plural(points, "ponto")}` : taken;
	},
	scored: ({ points }, t) => {
		const own = points.find((_, seat) => t.who(seat as Seat).isYou);
		// Seats that are out would read it every turn.
		return own === undefined || own === 0
			? null
			: `Você soma ${plural(own, "ponto")}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "está fora");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return `${end}, por obra ${by.isYou ? "sua" : `de ${by.name}`}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Um raio cai em ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`A terra treme em volta de ${t.tile(tile)}: até −${number(damage)} em ${plural(tiles.length, "casa")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${plural(amount, "ponto")} ${amount === 1 ? "cai" : "caem"} em ${t.tile(tile)}, para quem a tomar`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "recolhe")} ${plural(amount, "ponto")} em ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`As bordas se desgastam um pouco (${plural(tiles.length, "casa")})`,
	levelChanged: ({ seat, from, to }, t) =>
		`${does(t.who(seat), to > from ? "sobe" : "cai")} para o nível ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) => `${does(who(seat), "abandona")}`,
	grewTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "toma")} ${list(tiles.map(t.tile))}`,
	defendedTiles: ({ seat, tiles }, t) =>
		`${does(t.who(seat), "defende")} ${list(tiles.map(t.tile))}`,
	cutOff: ({ seat, tiles }, t) =>
		tiles.length === 1
			? `${does(t.who(seat), "perde")} ${t.tile(tiles[0])}, isolada do resto`
			: `${does(t.who(seat), "perde")} ${tiles.length} casas isoladas`,
	begunAgain: () => begunAgain,
};
