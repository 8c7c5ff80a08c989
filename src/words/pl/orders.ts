/** The words of each kind of order in a game, in Polish. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, number, owned } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Zajmij, siła ${number(strength)}`,
	conquered: ({ strength }) => `Zdobądź, siła ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Atak −${number(damage)}${strength > 0 ? `, zostanie ${number(strength)}` : ": rozbija"}`,
	defended: ({ gain, strength }) =>
		`Obrona +${number(gain)}, do ${number(strength)}`,
	banked: ({ amount }) => `Odłóż ${number(amount)} na później`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "nie było cię już w grze",
	bad_first: "ktoś je ma",
	bank_too_many: "odłożyć można tylko raz na turę",
	attack_protected: "właściciel jest jeszcze pod ochroną",
	attack_too_far: "twoje ziemie tam nie sięgały",
	attack_too_many: "limit ataków był wyczerpany",
	grow_self: "było już twoje",
	grow_no_neighbor: "twoje ziemie się z nim nie stykały",
	grow_protected: "właściciel jest jeszcze pod ochroną",
};

const cameToNothing = (tile: string, why: string) =>
	`Twój rozkaz na ${tile} przepadł: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "wybiera", "Wybierasz")} start: ${t.tile(tile)}`
			: `${does(t.who(seat), "zajmuje", "Zajmujesz")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		`${does(t.who(seat), "zdobywa", "Zdobywasz")} ${owned(t.who(from), t.tile(tile))}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `zostaje ${number(strength)}` : "rozbite, znów wolne";
		return `${does(t.who(seat), "atakuje", "Atakujesz")} ${owned(t.who(owner), t.tile(tile))}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "broni", "Bronisz")}: ${t.tile(tile)}, teraz ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "odkłada", "Odkładasz")} ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Nic nie odłożono: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `uprzedza cię ${t.who(by).name}`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Odłożyć można raz na turę",
	no_action_left: "Brak rozkazów",
	bank_first: "Najpierw zajmij pole, potem odkładaj",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
