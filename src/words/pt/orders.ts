/** The words of each kind of order in a game, in Portuguese. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, number } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Expandir ${number(strength)}`,
	conquered: ({ strength }) => `Tomá-la, com ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Atacar −${number(damage)}${strength > 0 ? `, ficam ${number(strength)}` : ": rompe a casa"}`,
	defended: ({ gain, strength }) =>
		`Defender +${number(gain)}, até ${number(strength)}`,
	banked: ({ amount }) => `Guardar ${number(amount)} para depois`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "você já estava fora",
	bad_first: "alguém já a tem",
	bank_too_many: "só dá para guardar uma vez por turno",
	attack_protected: "o dono ainda está protegido",
	attack_too_far: "seu território não chegava até ela",
	attack_too_many: "você não tinha mais ataques",
	grow_self: "já era sua",
	grow_no_neighbor: "seu território não a tocava",
	grow_protected: "o dono ainda está protegido",
};

const cameToNothing = (tile: string, why: string) =>
	`Sua ordem em ${tile} não deu em nada: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "começa")} em ${t.tile(tile)}`
			: `${does(t.who(seat), "toma")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) => {
		const owner = t.who(from);
		const of = owner.isYou ? "que era sua" : `que era de ${owner.name}`;
		return `${does(t.who(seat), "toma")} ${t.tile(tile)}, ${of}`;
	},
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `ficam ${number(strength)}` : "rompe-se, livre de novo";
		const whose = t.who(owner);
		const of = whose.isYou ? "sua" : `de ${whose.name}`;
		return `${does(t.who(seat), "ataca")} ${t.tile(tile)}, ${of}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "defende")} ${t.tile(tile)}: agora ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "guarda")} ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Nada foi guardado: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name} chegou antes`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Só se guarda uma vez por turno",
	no_action_left: "Não há mais ordens",
	bank_first: "Tenha antes uma casa, aí pode guardar",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
