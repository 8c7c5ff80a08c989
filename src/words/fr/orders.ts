/** The words of each kind of order in a game, in French. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, NB, number, of } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Prendre, force ${number(strength)}`,
	conquered: ({ strength }) => `Prendre, force ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Attaquer −${number(damage)}${strength > 0 ? `, reste ${number(strength)}` : `${NB}: la brise`}`,
	defended: ({ gain, strength }) =>
		`Défendre +${number(gain)}, jusqu’à ${number(strength)}`,
	banked: ({ amount }) => `Mettre ${number(amount)} de côté`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "vous étiez déjà hors jeu",
	bad_first: "quelqu’un la tient",
	bank_too_many: "on ne met de côté qu’une fois par tour",
	attack_protected: "qui la tient est encore sous protection",
	attack_too_far: "votre terre ne l’atteignait pas",
	attack_too_many: "il ne vous restait plus d’attaque",
	grow_self: "elle était déjà à vous",
	grow_no_neighbor: "votre terre ne la touchait pas",
	grow_protected: "qui la tient est encore sous protection",
};

const gaveNothing = (tile: string, why: string) =>
	`Votre ordre sur ${tile} n’a rien donné${NB}: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "part", "partez")} de ${t.tile(tile)}`
			: `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		t.who(from).isYou
			? `${t.who(seat).name} vous prend ${t.tile(tile)}`
			: `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)} à ${t.who(from).name}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `reste ${number(strength)}` : "brisée, de nouveau libre";
		return `${does(t.who(seat), "attaque", "attaquez")} ${t.tile(tile)} (${of(t.who(owner))})${NB}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "défend", "défendez")} ${t.tile(tile)}${NB}: ${number(strength)} désormais`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "met", "mettez")} ${number(amount)} de côté`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Rien n’a été mis de côté${NB}: ${failures[reason]}`
			: gaveNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		gaveNothing(t.tile(tile), `${t.who(by).name} a été plus rapide`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Un seul point par tour",
	no_action_left: "Plus d’ordre",
	bank_first: "Tenez d’abord une case, puis mettez de côté",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
