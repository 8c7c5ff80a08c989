/** The words of the pages, in Ukrainian. */
import type { SiteWords } from "../en/site.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { form, phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { stillGameWords } from "./stillGame.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Гра про завоювання на карті з шестикутників. Усі планують таємно, кожен хід відбувається водночас. Безкоштовно, у браузері, з друзями, незнайомцями чи ботами.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "До вмісту",
	notLoaded: "Частина сторінки не завантажилася. Пробуємо ще раз…",
	home: "Hexmarch, головна сторінка",
	howToPlay: "Як грати",
	api: "API для програм",
	licence: "Вільне програмне забезпечення за ліцензією MIT.",
	nav: {
		label: "Сторінки",
		games: "Партії",
		yourGames: "Ваші партії",
		yourGamesWait: (count) =>
			`Ваші партії: на вас ${form(count, { one: "чекає", few: "чекають", other: "чекає" })} ${whole(count)}`,
		createGame: "Створити партію",
		rules: "Правила",
	},
	display: "Вигляд",
	language: "Мова",
	theme: "Тема",
	themes: { auto: "Автоматична", light: "Світла", dark: "Темна" },
	contrast: "Контраст",
	contrasts: { normal: "Звичайний", high: "Високий, з візерунками" },
	playingAs: (name) => `Ви ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Надсилаємо…",
	otherReader:
		"Ви ввійшли або вийшли в іншій вкладці, тож ця сторінка вже не ваша.",

	newGame: {
		title: "Створити партію",
		lead: "Ви займаєте перше місце й отримуєте посилання для друзів. Змінюйте, що хочете: для доброї партії все вже налаштовано.",
		who: "Хто грає",
		game: "У що граєте",
		finer: "Докладні правила",
		finerHint: "Кінець, плани, швидкість і події",
		create: "Створити партію",
	},

	join: {
		title: "Приєднатися до партії",
		label: "Приєднатися до партії друга",
		help: "Вставте посилання або лише код у його кінці.",
		join: "Приєднатися",
		wrong:
			"Це не посилання на партію й не її код. Можливо, його обрізано: попросіть повне посилання й вставте тут.",
	},

	embed: { onSite: "на Hexmarch", live: "Наживо" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
};
