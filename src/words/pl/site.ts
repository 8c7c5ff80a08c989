/** The words of the pages, in Polish. */
import type { SiteWords } from "../en/site.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { counted, exact, percent, signed, whole } from "./numbers.ts";
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
		"Gra o podboju na mapie z sześciokątów. Wszyscy planują w tajemnicy, a tury rozgrywają się jednocześnie. Za darmo, w przeglądarce, ze znajomymi, nieznajomymi albo botami.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "Przejdź do treści",
	notLoaded: "Część tej strony się nie wczytała. Próbujemy ponownie…",
	home: "Hexmarch, strona główna",
	howToPlay: "Jak grać",
	api: "API dla programów",
	licence: "Wolne oprogramowanie na licencji MIT.",
	nav: {
		label: "Strony",
		games: "Partie",
		yourGames: "Twoje partie",
		yourGamesWait: (count) =>
			`Twoje partie: ${counted(count, "czeka", "czekają", "czeka")} na ciebie`,
		createGame: "Utwórz partię",
		rules: "Zasady",
	},
	display: "Wygląd",
	language: "Język",
	theme: "Motyw",
	themes: { auto: "Automatyczny", light: "Jasny", dark: "Ciemny" },
	contrast: "Kontrast",
	contrasts: { normal: "Normalny", high: "Wysoki, ze wzorami" },
	playingAs: (name) => `Grasz jako ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Wysyłanie…",
	otherReader:
		"W innej karcie nastąpiło zalogowanie albo wylogowanie, więc ta strona nie jest już twoja.",

	newGame: {
		title: "Utwórz partię",
		lead: "Zajmujesz pierwsze miejsce i dostajesz link do wysłania. Zmień, co chcesz: wszystko jest ustawione na dobrą partię.",
		who: "Kto gra",
		game: "W co gracie",
		finer: "Szczegółowe zasady",
		finerHint: "Koniec, plany, szybkość i zdarzenia",
		create: "Utwórz partię",
	},

	join: {
		title: "Dołącz do partii",
		label: "Dołącz do partii znajomych",
		help: "Wklej link albo sam kod z jego końca.",
		join: "Dołącz",
		wrong:
			"To nie jest link ani kod partii. Może być ucięty: poproś o cały link i wklej go tutaj.",
	},

	embed: { onSite: "na Hexmarch", live: "Na żywo" },

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
