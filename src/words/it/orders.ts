/** The words of each kind of order in a game, in Italian. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, from, number, on } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Espanditi: ${number(strength)}`,
	conquered: ({ strength }) => `Prendila, con ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Attacca −${number(damage)}${strength > 0 ? `, resta a ${number(strength)}` : ": si spezza"}`,
	defended: ({ gain, strength }) =>
		`Difendi +${number(gain)}, fino a ${number(strength)}`,
	banked: ({ amount }) => `Metti da parte ${number(amount)}`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "eri già fuori",
	bad_first: "ce l’ha qualcuno",
	bank_too_many: "puoi mettere da parte solo una volta per turno",
	attack_protected: "chi la possiede ha ancora la protezione",
	attack_too_far: "il tuo territorio non ci arrivava",
	attack_too_many: "non avevi più attacchi",
	grow_self: "era già tua",
	grow_no_neighbor: "il tuo territorio non la toccava",
	grow_protected: "chi la possiede ha ancora la protezione",
};

const cameToNothing = (tile: string, why: string) =>
	`Il tuo ordine ${on(tile)} è andato a vuoto: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "comincia", "Cominci")} ${on(t.tile(tile))}`
			: `${does(t.who(seat), "prende", "Prendi")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from: owner }, t) =>
		`${does(t.who(seat), "prende", "Prendi")} ${t.tile(tile)} ${from(t.who(owner))}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0
				? `resta a ${number(strength)}`
				: "si spezza, di nuovo libera";
		const whose = t.who(owner);
		const of = whose.isYou ? "tua" : `di ${whose.name}`;
		return `${does(t.who(seat), "attacca", "Attacchi")} ${t.tile(tile)}, ${of}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "difende", "Difendi")} ${t.tile(tile)}: ora ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "mette", "Metti")} da parte ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Niente messo da parte: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name} ha fatto prima`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Puoi mettere da parte solo una volta per turno",
	no_action_left: "Non hai più ordini",
	bank_first: "Prima prendi una casella, poi puoi mettere da parte",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
