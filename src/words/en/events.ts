/** What happens in a game, as its log says it in English. */
import type { FailureReason } from "../../rules/order.ts";
import type { EventWords } from "../eventText.ts";
import { does, number, object, plural, possessive } from "./grammar.ts";

const failures: Record<FailureReason, string> = {
	dead: "its seat was gone by then",
	bad_first: "that tile was taken",
	bank_too_many: "one point a turn can be banked",
	attack_protected: "that player is still protected",
	attack_too_far: "too far away by then",
	attack_too_many: "no attacks left this turn",
	grow_self: "the tile is already held",
	grow_no_neighbor: "no land next to it any more",
	grow_protected: "that player is still protected",
};

const causes = {
	erosion: "erosion",
	lightning: "lightning",
	earthquake: "the earthquake",
};

export const begunAgain = "Nobody gave an order: the turn begins again";

export const events: EventWords = {
	entered: ({ seat }, { who }) => `${does(who(seat), "join")} the game`,
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "start")} on ${t.tile(tile)}`
			: `${does(t.who(seat), "take")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		`${does(t.who(seat), "take")} ${t.tile(tile)} from ${object(t.who(from))}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `${number(strength)} left` : "destroyed, free again";
		return `${does(t.who(seat), "attack")} ${possessive(t.who(owner))} ${t.tile(tile)}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "defend")} ${t.tile(tile)}: now ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "bank")} ${number(amount)}`,
	failed: ({ seat, tile, reason }, t) => {
		const target = tile === null ? "banking" : t.tile(tile);
		const whose = possessive(t.who(seat));
		return `${whose[0].toUpperCase()}${whose.slice(1)} order on ${target} came to nothing: ${failures[reason]}`;
	},
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or the conquest has been told.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "lose")} ${t.tile(tile)} to ${causes[cause]}`;
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
		`${plural(amount, "point")} fall on ${t.tile(tile)}: take the tile to have them`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "pick", "picks")} up ${plural(amount, "point")} on ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Borders wear away a little (${plural(tiles.length, "tile")})`,
	levelChanged: ({ seat, from, to }, t) =>
		`${does(t.who(seat), to > from ? "rise" : "fall")} to level ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "give")} up: a bot plays on`,
	begunAgain: () => begunAgain,
};
