/** The words of each kind of order in a game, in German. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, number } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Wachsen ${number(strength)}`,
	conquered: ({ strength }) => `Einnehmen, mit ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Angriff −${number(damage)}${strength > 0 ? `, es bleiben ${number(strength)}` : ": bricht es auf"}`,
	defended: ({ gain, strength }) =>
		`Verteidigen +${number(gain)}, auf ${number(strength)}`,
	banked: ({ amount }) => `${number(amount)} für später sparen`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "du warst schon ausgeschieden",
	bad_first: "jemand hat es",
	bank_too_many: "sparen geht nur einmal je Runde",
	attack_protected: "sein Besitzer ist noch geschützt",
	attack_too_far: "dein Land reichte nicht hin",
	attack_too_many: "du hattest keine Angriffe mehr",
	grow_self: "es war schon deins",
	grow_no_neighbor: "dein Land berührte es nicht",
	grow_protected: "sein Besitzer ist noch geschützt",
};

const cameToNothing = (tile: string, why: string) =>
	`Dein Befehl auf ${tile} blieb ohne Wirkung: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "beginnt", "beginnst")} auf ${t.tile(tile)}`
			: `${does(t.who(seat), "nimmt", "nimmst")} ${t.tile(tile)} ein`,
	conquered: ({ seat, tile, from }, t) => {
		const owner = t.who(from);
		return `${does(t.who(seat), "nimmt", "nimmst")} ${t.tile(tile)} von ${owner.isYou ? "dir" : owner.name} ein`;
	},
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0
				? `es bleiben ${number(strength)}`
				: "aufgebrochen, wieder frei";
		const whose = t.who(owner);
		return `${does(t.who(seat), "greift", "greifst")} ${t.tile(tile)} von ${whose.isYou ? "dir" : whose.name} an: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "verteidigt", "verteidigst")} ${t.tile(tile)}: nun ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "spart", "sparst")} ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Nichts wurde gespart: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name} war schneller`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Sparen geht einmal je Runde",
	no_action_left: "Keine Befehle mehr",
	bank_first: "Halte erst ein Feld, dann kannst du sparen",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
