/** The words of each kind of order in a game, in Ukrainian. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { OrderEventWords, OutcomeWords } from "../eventText.ts";
import { does, from, number } from "./grammar.ts";

/** What an order would do. */
export const outcomes: OutcomeWords = {
	grew: ({ strength }) => `Зайняти, сила ${number(strength)}`,
	conquered: ({ strength }) => `Захопити, сила ${number(strength)}`,
	attacked: ({ damage, strength }) =>
		`Атака −${number(damage)}${strength > 0 ? `, лишиться ${number(strength)}` : ": розбиває"}`,
	defended: ({ gain, strength }) =>
		`Захист +${number(gain)}, до ${number(strength)}`,
	banked: ({ amount }) => `Відкласти ${number(amount)} на потім`,
};

/** Why an order failed; a log lists only the reader's own that did. */
const failures: Record<FailureReason, string> = {
	dead: "ви вже вибули",
	bad_first: "клітинку зайнято",
	bank_too_many: "відкладати можна лише раз за хід",
	attack_protected: "власник ще під захистом",
	attack_too_far: "ваші землі задалеко",
	attack_too_many: "атак уже не лишилося",
	grow_self: "клітинка вже була вашою",
	grow_no_neighbor: "ваші землі її не торкалися",
	grow_protected: "власник ще під захистом",
};

const cameToNothing = (tile: string, why: string) =>
	`Ваш наказ на ${tile} нічого не дав: ${why}`;

/** The outcome of an order, as the log says it. */
export const orderEvents: OrderEventWords = {
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "починає", "починаєте")} з ${t.tile(tile)}`
			: `${does(t.who(seat), "займає", "займаєте")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from: owner }, t) =>
		`${does(t.who(seat), "захоплює", "захоплюєте")} ${t.tile(tile)} ${from(t.who(owner))}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `лишається ${number(strength)}` : "розбито, знову вільно";
		return `${does(t.who(seat), "атакує", "атакуєте")} ${t.tile(tile)} ${from(t.who(owner))}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "захищає", "захищаєте")} ${t.tile(tile)}: тепер ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "відкладає", "відкладаєте")} ${number(amount)}`,
	failed: ({ tile, reason }, t) =>
		tile === null
			? `Нічого не відкладено: ${failures[reason]}`
			: cameToNothing(t.tile(tile), failures[reason]),
	cameLate: ({ tile, by }, t) =>
		cameToNothing(t.tile(tile), `${t.who(by).name} випереджає`),
};

/** Why no banking is possible, in a few words. */
export const cannotBank = {
	bank_too_many: "Відкладати можна раз за хід",
	no_action_left: "Наказів не лишилося",
	bank_first: "Спершу займіть клітинку, тоді відкладайте",
} satisfies Partial<Record<OrderRefusal | FailureReason, string>>;
