/** Why a tile is not actionable, in a few words, in Ukrainian. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Ви вибули",
	bad_first: "Клітинку зайнято",
	attack_protected: "Поки що під захистом",
	attack_too_far: "Задалеко від ваших земель",
	attack_too_many: "На цей хід атак не лишилося",
	grow_self: "Уже ваша",
	grow_no_neighbor: "Не поруч із вашими землями",
	grow_protected: "Поки що під захистом",
	still_dead: "Ви вибули",
	not_in_game: "Вас немає на полі",
	no_tile: "Зайняти не можна",
	no_bank: "У цій партії не відкладають",
	game_full: "Поки що всі місця зайнято",
};

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
