/** What happens in a game, as its log says it in French. */
import type { FailureReason } from "../../rules/order.ts";
import type { EventWords } from "../eventText.ts";
import { does, NB, number, of, plural } from "./grammar.ts";

const failures: Record<FailureReason, string> = {
	dead: "la place n’était plus en jeu",
	bad_first: "la case était prise",
	bank_too_many: "un seul point par tour peut être mis de côté",
	attack_protected: "ce joueur est encore protégé",
	attack_too_far: "la case était devenue trop lointaine",
	attack_too_many: "plus d’attaque possible ce tour",
	grow_self: "la case est déjà tenue",
	grow_no_neighbor: "plus aucune terre à côté",
	grow_protected: "ce joueur est encore protégé",
};

const causes = {
	erosion: "à cause de l’érosion",
	lightning: "sous la foudre",
	earthquake: "dans le séisme",
};

export const begunAgain = `Personne n’a donné d’ordre${NB}: le tour recommence`;

export const events: EventWords = {
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "entre", "entrez")} dans la partie`,
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "commence", "commencez")} en ${t.tile(tile)}`
			: `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		t.who(from).isYou
			? `${t.who(seat).name} vous prend ${t.tile(tile)}`
			: `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)} à ${t.who(from).name}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `reste ${number(strength)}` : "détruite, de nouveau libre";
		return `${does(t.who(seat), "attaque", "attaquez")} ${t.tile(tile)} (${of(t.who(owner))})${NB}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "défend", "défendez")} ${t.tile(tile)}${NB}: ${number(strength)} désormais`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "met", "mettez")} ${number(amount)} de côté`,
	failed: ({ seat, tile, reason }, t) => {
		const who = t.who(seat);
		const whose = who.isYou ? "Votre ordre" : `L’ordre ${of(who)}`;
		const target = tile === null ? "de mise de côté" : `sur ${t.tile(tile)}`;
		return `${whose} ${target} n’a rien donné${NB}: ${failures[reason]}`;
	},
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or the conquest has been told.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "perd", "perdez")} ${t.tile(tile)} ${causes[cause]}`;
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
		`${plural(amount, "point")} à ramasser en ${t.tile(tile)}${NB}: il suffit de prendre la case`,
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
		`${does(who(seat), "abandonne", "abandonnez")}${NB}: un robot continue`,
	begunAgain: () => begunAgain,
};
