/** The help on each kind of order outside of a game, in Ukrainian: for the list of keys, and of the classic game for "How to play". */
import type * as English from "../en/orderHelp.ts";

export const orderKeys: English.OrderKeys = {
	bank: ["B", "Відкласти очко"],
};

/** A function, so that the browser, which needs only the keys, loads no number formats. */
export const orderHelp: typeof English.orderHelp = ({
	exact,
	percent,
	whole,
}) => ({
	grow: {
		title: "Вільна клітинка: зайняти",
		text: ({ newStrength }) => [
			`Вона має торкатися ваших земель. Вона стає вашою із силою ${exact(newStrength)}, разом з очками, якщо вони на ній лежать.`,
		],
	},
	defend: {
		title: "Своя клітинка: захищати",
		text: ({ defendGain, maxStrength }) => [
			`Її сила зростає на ${exact(defendGain)}, щонайбільше до ${exact(maxStrength)}.`,
		],
	},
	attack: {
		title: "Чужа клітинка: атакувати",
		text: ({ attackDamage, attacksPerLevel, farthestAttackShare }) => [
			`Із сусідньої клітинки ви віднімаєте ${exact(attackDamage)} її сили. На 0 її розбито й вона вільна: щоб її мати, треба її зайняти.`,
			`Ви дістаєте на стільки клітинок, який ваш рівень, а на найбільшій відстані завдаєте ${percent(farthestAttackShare)} шкоди. За хід на кожен рівень можна атакувати стільки разів: ${whole(attacksPerLevel)}.`,
		],
	},
	bank: {
		title: "Поки нічого: відкласти",
		text: ({ bankGain }) => [
			`Раз за хід можна натомість відкласти. Так ви зберігаєте на потім ${exact(bankGain)} очка; ціле очко — це ще один наказ.`,
		],
	},
});
