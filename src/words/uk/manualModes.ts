/** The words of "How to play" about the classic and the single-step modes, in Ukrainian. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { ORDERS } from "./nouns.ts";
import { counted, exact, percent, whole } from "./numbers.ts";

const turnsOn = (count: number) => counted(count, "хід", "ходи", "ходів");

export const classicManual: ClassicManual = {
	title: "Класична гра",
	lead: "Повільніша, без міст і очок: землі — це все, і вони зношуються.",
	aim: (share) =>
		`Для перемоги треба ${percent(share)} карти, хоч би скільки це тривало.`,
	start: (strength) =>
		`На початку ви вибираєте вільну клітинку. Її сила ${exact(strength)}, а вибір коштує одного наказу першого ходу.`,
	turn: "Щоходу спершу діє випадок, потім накази, потім знос.",
	ordersTitle: "Накази",
	orders:
		"У вас по одному наказу за кожен рівень і ще по одному за кожне ціле відкладене очко.",
	reachTable: "Скільки віднімає атака, за вашим рівнем і відстанню в клітинках",
	level: "Рівень",
	outOfReach: "не дістає",
	levelsTitle: "Рівні",
	levels: (steps) =>
		`Ваш рівень залежить від ваших земель: зростає й падає разом із ними. Скільки клітинок треба, на всіх полях однаково: ${steps}.`,
	levelStep: (level, tiles) =>
		`рівень ${whole(level)} — від ${counted(tiles, "клітинки", "клітинок", "клітинок")}`,
	protectionTitle: "Спокійний початок",
	protection: (turns, tiles) =>
		`Перші ${turnsOn(turns)} вас ніхто не може атакувати, доки у вас не більше ніж ${counted(tiles, "клітинка", "клітинки", "клітинок")}. Випадок і знос — можуть.`,
	back: (turns) =>
		`Гравець, який вибув, може повернутися новачком, коли мине більше ніж ${turnsOn(turns)}.`,
	wearTitle: "Знос",
	wear: (active) =>
		`У кінці ходу клітинка втрачає ${exact(active)} за кожен із шести боків, що не торкається вашої клітинки; край карти теж такий бік. Округлі землі тримаються, тонкі відростки кришаться.`,
	idle: (turns, inactive) =>
		`Якщо ви не віддавали наказів більше ніж ${turnsOn(turns)}, то втрачаєте натомість ${exact(inactive)} за бік.`,
	chanceTitle: "Випадок",
	chance: (turn) =>
		`Від ходу ${whole(turnNumber(turn))} на початку ходу на будь-якій клітинці карти може статися одне з такого:`,
	lightning: (chance, least, most) =>
		`Блискавка (${percent(chance)} за хід) віднімає в однієї клітинки від ${whole(least)} до ${whole(most)}.`,
	earthquake: (chance, least, most, rim) =>
		`Землетрус (${percent(chance)}) віднімає від ${whole(least)} до ${whole(most)} у центрі й дедалі менше до краю, де віднімає ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Падають очки (${percent(chance)}): від ${whole(least)} до ${whole(most)} на одну клітинку. Вони дістаються власникові або чекають на вільній клітинці, доки її хтось займе.`,
	speedTitle: "Швидкість і відкриті плани",
	speed: (share) =>
		`Швидкість важить: перший наказ ходу має повну силу, останній — ${percent(share)} її, а виконують їх у тому порядку, у якому вони надійшли. Тому друге натискання на клітинку одразу віддає наказ, а не скасовує його.`,
	plans: "Плани відкриті: усі бачать накази всіх, щойно їх віддано.",
};

export const freeManual: FreeManual = {
	title: "Вільна гра й вільна для всіх",
	orders: (count) =>
		`Хід триває секунду, і на кожен у вас ${counted(count, ...ORDERS)}.`,
	taking:
		"Ні атак, ні захисту, ні відкладання, ні зносу, ні випадку: наказ захоплює клітинку, хоч би чия вона була.",
	place:
		"У вільній грі клітинка має торкатися ваших земель; у вільній для всіх вона може бути будь-де.",
	protection: (turns, tiles, seconds) =>
		`Землі новачка не можна захопити перші ${turnsOn(turns)} і ${counted(seconds, "секунду", "секунди", "секунд")}, доки там не більше ${counted(tiles, "клітинки", "клітинок", "клітинок")}.`,
	end: "Партія триває, доки вам не набридне, якщо ви не виберете інший кінець.",
};
