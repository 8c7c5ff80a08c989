/** Why a tile is not actionable, in a few words, in Ukrainian. */
import { cannotOrder } from "./orders.ts";

export const cannot = {
	...cannotOrder,
	already_in: "Ви вже на полі: зачекайте на інших",
	closed: "Просто займіть клітинку",
	wrong_phase: "Для цього вже пізно",
	watching: "Ви дивитеся партію",
	full: "Сила вже найбільша",
	over: "Партію завершено",
	too_late: "Час вийшов",
};
