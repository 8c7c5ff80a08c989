/** The words of the check of a finished game, in Ukrainian. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { form, plural } from "./grammar.ts";
import { ORDERS, TURNS, TURNS_OF } from "./nouns.ts";

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "Із запису не зрозуміло, за якими правилами зіграно партію.",
	map: "Поле не те, яке дає ключ, оприлюднений на початку.",
	key: "Ключ не наступний у ланцюгу, оприлюдненому на початку.",
	origin: "Партія продовжилася не з тієї позиції, яку вона називає.",
	order: "Є наказ або старт, якого правила не дозволяють.",
	late: "Партія вже була завершена.",
	hash: "За правилами накази ведуть до іншої позиції, ніж у записі.",
	final: "За правилами партія завершується іншою позицією, ніж у записі.",
	end: "За правилами партія завершилася не тут або не так.",
	standings: "За правилами місця інші.",
};

export const proofWords: ProofWords = {
	why: "Перед першим ходом ця партія оприлюднила кінець ланцюга ключів; те, що випадок робить щоходу, береться з наступного ключа ланцюга, тож ніхто, навіть ми, не міг ні вибрати його, ні змінити згодом. Зараз ваш браузер наново розігрує всі накази за тими самими правилами й порівнює результати із записаним після кожного ходу.",
	checking: (done, all) => `Перевірено ${done} з ${plural(all, ...TURNS_OF)}`,
	holds: "Усе правильно.",
	checks: {
		keys: (count) =>
			count === 1
				? "1 ключ: веде до оприлюдненого на початку"
				: `${plural(count, "ключ", "ключі", "ключів")}: кожен веде до попереднього, перший — до оприлюдненого на початку`,
		orders: (orders, starts) =>
			`${plural(orders, ...ORDERS)} і ${plural(starts, "старт", "старти", "стартів")}: правила дозволяють кожен`,
		origin: (turn, game) =>
			`${form(turn, { one: "Перший", few: "Перші", other: "Перші" })} ${plural(turn, ...TURNS)}: із партії ${game}, позиція якої після цього — та, з якої продовжилася ця партія`,
		positions: (count) =>
			`${plural(count, "позиція", "позиції", "позицій")}: кожна така сама, як у записі`,
		result: (name, turns) =>
			`Результат: партія завершилася після ${plural(turns, ...TURNS_OF)}, перше місце: ${name}`,
	},
	fails: (turn) => `Хід ${turnNumber(turn)} неправильний.`,
	failsAtEnd: "Кінець неправильний.",
	faults,
	heldUntil: (turns) =>
		turns === 0
			? "До нього перевірити не було чого."
			: `До нього правильно: ${plural(turns, ...TURNS)}.`,
	show: (turn) => `Показати хід ${turnNumber(turn)}`,
	published: "Оприлюднено перед першим ходом",
	finalHash: "Хеш останньої позиції",
	byHand: "Завантажте партію й перевірте її без нас:",
	close: "Закрити",
};
