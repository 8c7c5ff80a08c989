/** The words of the guided first game, in Ukrainian. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { form, number, plural, sentences } from "./grammar.ts";
import { ORDERS, POINTS, TILES, TURNS } from "./nouns.ts";

export const learnWords: LearnWords = {
	sentences,
	title: "Вчитися граючи",
	lead: "Ваша перша партія, проти Toby, бота, який радо програє. Вона триває півтори хвилини, і зіпсувати нічого не можна.",
	needsScript:
		"Щоб її зіграти, потрібен JavaScript, а його вимкнено або не завантажено. Натомість ось увесь урок у малюнках.",

	progress: (step, all) => `${step} з ${all}`,
	back: "Назад",
	skip: "Пропустити",
	restart: "Почати знову",
	steps: {
		take: {
			title: "Займіть трохи земель",
			text: () =>
				"Сині землі — ваші. Один наказ на вільну клітинку поруч — і вона теж ваша.",
		},
		read: {
			title: "Читайте числа",
			text: ({ newStrength }) =>
				`Вона ваша! Число на клітинці — це її сила: у щойно зайнятої ${number(newStrength)}. А ось і Toby, червоний.`,
		},
		attack: {
			title: "Атакуйте разом",
			text: ({ attackDamage, weak, support }) =>
				`Атака віднімає ${number(attackDamage)} за кожну вашу клітинку, що торкається цілі. Цієї ${form(support, { few: "торкаються", other: "торкається" })} ${plural(support, "ваша", "ваші", "ваших")}, а сила в неї ${number(weak)}: вона буде вашою.`,
		},
		hold: {
			title: "Тримайте своє",
			text: ({ threat, defendGain }) =>
				`Чудово! Червона позначка попереджає: вашої нової ${form(threat, { few: "торкаються", other: "торкається" })} ${plural(threat, ...TILES)} Toby, і одна атака її поверне. Наказ на свою клітинку додає ${number(defendGain)}.`,
		},
		cut: {
			title: "Відріжте шматок",
			text: ({ held, fortress }) =>
				`Toby атакує, але ваша клітинка тримається, лишилося ${number(held)}. В одного з міст Toby ${number(fortress)}, аж забагато. Але з рештою земель його з’єднує одна-єдина клітинка.`,
		},
		town: {
			title: "Міста платять",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`Чик! Відрізані землі пропадають: ${plural(cut, ...TILES)} одразу. Тепер місто вільне. Щоходу місто дає ${plural(pointsPerTown, ...POINTS)} і ще ${plural(levelPerTown, ...ORDERS)}.`,
		},
		goal: {
			title: "А тепер переможіть",
			text: ({ ownTurns, orders, theirTown, pointsPerTownTaken }) =>
				`Перемагає той, у кого в кінці найбільше очок. Попереду ${plural(ownTurns, ...TURNS)}, ${plural(orders, ...ORDERS)} на хід, і вирішуєте ви. Ідея: в останнього міста Toby ${number(theirTown)}. Натисніть на нього, потім «${gameWords.bar.more}» (+1): дві атаки захоплять його, і воно одразу дасть ${number(pointsPerTownTaken)}.`,
		},
	},
	asks: {
		take: "Натисніть на цю вільну клітинку.",
		read: "Яка з цих двох слабша? Натисніть на неї.",
		attack: "Натисніть на цю клітинку, щоб атакувати.",
		hold: "Toby хоче цю клітинку. Натисніть, щоб захистити.",
		cut: "Атакуйте перемичку, ось тут.",
		town: "Займіть місто.",
	},

	later: "Перемагає той, у кого в кінці найбільше очок, і вирішуєте ви.",
	endTurn: (button) => `Заплановано. Тепер натисніть «${button}».`,
	free: (left, turns, button) =>
		left > 0
			? `Заплануйте ${plural(left, ...ORDERS)}: натискайте на яскраві клітинки. ${turns === 1 ? "Останній хід." : `${form(turns, { one: "Лишився", other: "Лишилося" })} ${plural(turns, ...TURNS)}.`}`
			: `Усе заплановано. Натисніть «${button}».`,
	markedTile: "позначена клітинка",
	keys: "З клавіатури: стрілки рухають полем, Enter планує наказ, E завершує хід.",
	score: (yours, theirs) => `Ви ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "Ця вже ваша.",
		theirs: "Ця належить Toby. Вона зачекає.",
		free: "Вільні землі: добре, але згодом.",
		far: "Ця задалеко від ваших земель.",
		barren: "Цю зайняти не можна.",
		stronger: ({ strong, weak }) =>
			`У цієї сила ${number(strong)}. А в іншої лише ${number(weak)}.`,
		early: "Ще рано: спершу заплануйте наказ.",
		planned: "Ваш наказ уже заплановано.",
	},
	again: (tile) => `Натисніть на позначену клітинку, ${tile}.`,

	end: {
		won: (yours, theirs) =>
			`Ви перемогли, ${number(yours)} проти ${number(theirs)}`,
		skipped: "Оце й увесь урок",
		text: "Займати, атакувати разом, тримати, відрізати, рахувати міста: оце й уся гра. Справжні карти більші, і там ніхто вам не піддасться.",
		bots: "Грати з ботами",
		people: "Грати з людьми",
	},
};
