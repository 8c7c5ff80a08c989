/** The words of each kind of order in a game, in Spanish. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, number } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Expandir ${number(strength)}`,
	conquered: ({ strength }) => `Tomarla, con ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Atacar −${number(damage)}${strength > 0 ? `, le quedan ${number(strength)}` : ": se rompe"}`,
	defended: ({ gain, strength }) =>
		`Defender +${number(gain)}, hasta ${number(strength)}`,
	banked: ({ amount }) => `Guardar ${number(amount)} para después`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "ya estabas fuera",
	bad_first: "alguien la tiene",
	bank_too_many: "solo puedes guardar una vez por turno",
	attack_protected: "su dueño aún está protegido",
	attack_too_far: "tu territorio no llegaba hasta ella",
	attack_too_many: "no te quedaban ataques",
	grow_self: "ya era tuya",
	grow_no_neighbor: "tu territorio no la tocaba",
	grow_protected: "su dueño aún está protegido",
};

const cameToNothing = (tile: string, why: string) =>
	`Tu orden en ${tile} no ha servido: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "empieza", "Empiezas")} en ${t.tile(tile)}`
			: `${does(t.who(seat), "toma", "Tomas")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) => {
		const owner = t.who(from);
		const of = owner.isYou ? "que era tuya" : `que era de ${owner.name}`;
		return `${does(t.who(seat), "toma", "Tomas")} ${t.tile(tile)}, ${of}`;
	},
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0
				? `quedan ${number(strength)}`
				: "se rompe y vuelve a estar libre";
		const whose = t.who(owner);
		const of = whose.isYou ? "tuya" : `de ${whose.name}`;
		return `${does(t.who(seat), "ataca", "Atacas")} ${t.tile(tile)}, ${of}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "defiende", "Defiendes")} ${t.tile(tile)}: ahora ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "guarda", "Guardas")} ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `No se ha guardado nada: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name} fue antes`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Solo se guarda una vez por turno",
	no_action_left: "No te quedan órdenes",
	bank_first: "Ten primero una casilla, y podrás guardar",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
