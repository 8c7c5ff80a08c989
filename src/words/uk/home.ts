/** The words of the home page, in Ukrainian. */
import type { HomeWords } from "../en/home.ts";
import { form } from "./grammar.ts";
import { GAMES } from "./nouns.ts";
import { counted, whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch: гра про завоювання на шестикутниках",
	heading: "Марш, клітинка за клітинкою",
	lead: "Hexmarch — це гра про завоювання на карті з шестикутників, де всі планують таємно, а кожен хід відбувається водночас.",
	gameWaits: "На вас чекає партія",
	gamesWait: (count) =>
		`На вас ${form(count, { one: "чекає", few: "чекають", other: "чекає" })} ${counted(count, ...GAMES)}`,
	playNow: "Грати зараз",
	playNowHint: (minutes) =>
		`З людьми звідусіль, за десять секунд, щонайбільше ${counted(minutes, "хвилина", "хвилини", "хвилин")}. Порожні місця займуть боти.`,
	play: "Грати з ботами",
	oneClick: (bots, cols, rows) =>
		`Проти ${counted(bots, "бота", "ботів", "ботів")}, поле ${whole(cols)} × ${whole(rows)}. Без годинника й акаунта.`,
	lesson: "Вчитися граючи",
	lessonHint: "Ще не грали? Навчальна партія на півтори хвилини.",
	noLesson: "Ні, дякую",
	ways: "Інші способи грати",
	openGames: "Відкриті партії",
	howTitle: "Як грати, у п’яти малюнках",
	allRules: "Прочитати всі правила",
	demo: "Партія між ботами",
};
