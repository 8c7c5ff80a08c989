/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Ukrainian. */
import type { SlowWords } from "../en/slow.ts";
import { turnNumber } from "../turnNumber.ts";
import { form, plural } from "./grammar.ts";
import { ORDERS } from "./nouns.ts";

const orders = (count: number) => plural(count, ...ORDERS);

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} у відпустці, повернення: ${until}.`,
	youAreOnHoliday: (until) =>
		`Ви у відпустці, повернення: ${until}. Щоб грати, поверніться раніше.`,
	back: "Я знову тут",

	ordersIn: (by) =>
		`Ваші накази прийнято. Можна йти: хід буде виконано, щойно всі його завершать, а найпізніше: ${by}.`,
	kept: (count, by) =>
		`Збережено для вас: ${orders(count)}. Якщо ви не завершите ходу, ми ${form(count, { one: "виконаємо його", other: "виконаємо їх" })} в кінці, найпізніше: ${by}. Можна йти.`,
	playedAhead: (count) =>
		`На цей хід ви запланували наперед ${orders(count)}. Його може бути виконано, щойно інші завершать; щоб не поспішати, змініть щось.`,
	possibleNow: (possible, kept) =>
		possible === 0
			? `Наразі ваші накази наперед (${kept}) неможливі.`
			: `Наразі з ваших наказів наперед можливі ${possible} з ${kept}.`,
	gave: (turn, given, kept) =>
		given === kept
			? `Хід ${turnNumber(turn)} зіграно за вашими наказами наперед: ${kept}.`
			: given === 0
				? `Хід ${turnNumber(turn)}: ваші накази наперед (${kept}) уже були неможливі.`
				: `Хід ${turnNumber(turn)}: з ваших наказів наперед можливими були ${given} з ${kept}.`,

	open: "Наступні ходи",
	openPlanned: (turns) => `Наступні ходи (заплановано ${turns})`,
	name: "Наступні ходи, наперед",
	turn: (turn) => `Хід ${turnNumber(turn)}, наперед`,
	earlier: "Попередній хід",
	later: "Наступний хід",
	done: "Готово",
	doneHint: "До поточного ходу; заплановане збережено",
	status: "Заплановано наперед",
	explain:
		"Поле, ніби ніхто інший не ходить. Заплановане зберігається, його ніхто не бачить, і його буде зіграно, якщо ви не прийдете, наскільки воно ще можливе.",
	tellMe: "Сповістити, коли мій хід",
};
