/** The words of the board and its orders, in Ukrainian. */
import type * as English from "../en/board.ts";
import { number, plural } from "./grammar.ts";
import { ORDERS, POINTS, TILES } from "./nouns.ts";
import { outcomes } from "./orders.ts";

export const boardWords: typeof English.boardWords = {
	name: "Поле",
	roleDescription: "поле з шестикутників",
	cutOff: "відрізано",
};

/** What a tile is. */
export const tileWords: typeof English.tileWords = {
	free: "Вільна клітинка",
	freeTown: "Вільне місто",
	town: "Місто",
	water: "Вода: зайняти не можна",
	mountain: "Гора: зайняти не можна",
	theTown: (tile) => `місто ${tile}`,
	yours: "Ваші землі",
	landOf: (name) => `Землі ${name}`,
	drop: (amount) => `можна забрати ${plural(amount, ...POINTS)}`,
	nextToYours: "поруч із вашими",
	strengthOf: (strength) => `сила ${number(strength)}`,
	planned: (count) =>
		count === 1 ? "на ній один наказ" : `на ній ${plural(count, ...ORDERS)}`,
	drafted: "заплановано",
};

/** What an order would do. */
export const previewWords: typeof English.previewWords = {
	start: (strength) => `Почати тут із силою ${number(strength)}`,
	outcomes,
	captures: (damage, strength, points) =>
		`Атака −${number(damage)}: буде вашою, сила ${number(strength)}${points > 0 ? `, +${plural(points, ...POINTS)}` : ""}`,
	fullNow: (gain) =>
		`Сила найбільша: +${number(gain)}, лише якщо спершу атакують`,
	planned: (count, strength, isYours) =>
		`${plural(count, ...ORDERS)}: ${isYours ? "буде вашою, сила " : "лишиться "}${number(strength)}`,
	cutsOff: (tiles) => `Без неї буде відрізано ${plural(tiles, ...TILES)}`,
	inDanger: (name, orders, isAlone) =>
		isAlone
			? `${name} може захопити за ${plural(orders, ...ORDERS)}`
			: `${name} та інші можуть захопити за ${plural(orders, ...ORDERS)}`,
	inReach: (orders) => `Можна захопити за ${plural(orders, ...ORDERS)}`,
	withDrop: (text, amount) => `${text}, забирає ${plural(amount, ...POINTS)}`,
	upTo: (text) => `${text} (щонайбільше: ранні накази сильніші)`,
	allPlanned: (count) =>
		count === 1
			? "Ваш наказ заплановано: спершу скасуйте його"
			: `Усі накази (${count}) заплановано: спершу скасуйте один`,
	takeBack: "Натисніть ще раз, щоб скасувати",
	again: "Натисніть ще раз, щоб віддати наказ",
	againStart: "Натисніть ще раз, щоб почати тут",
};
