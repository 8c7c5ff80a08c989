/** The words of the pages, in German. */
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
		"Ein Eroberungsspiel auf einer Karte aus Sechsecken. Alle planen im Geheimen, jede Runde geschieht auf einmal. Kostenlos, im Browser, mit Freunden, Fremden oder Bots.",
	skip: "Zum Inhalt springen",
	notLoaded: "Ein Teil dieser Seite ist nicht geladen. Neuer Versuch…",
	home: "Hexmarch, die Startseite",
	howToPlay: "Spielregeln",
	api: "API für Programme",
	licence: "Freie Software unter der MIT-Lizenz.",
	nav: {
		label: "Seiten",
		games: "Partien",
		yourGames: "Deine Partien",
		yourGamesWait: (count) =>
			`Deine Partien: ${count === 1 ? "1 wartet" : `${whole(count)} warten`} auf dich`,
		createGame: "Partie anlegen",
		rules: "Regeln",
	},
	display: "Anzeige",
	language: "Sprache",
	theme: "Farben",
	themes: { auto: "Automatisch", light: "Hell", dark: "Dunkel" },
	contrast: "Kontrast",
	contrasts: { normal: "Normal", high: "Hoch, mit Mustern" },
	playingAs: (name) => `Du bist ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Senden…",
	otherReader:
		"Du hast dich in einem anderen Tab an- oder abgemeldet, darum ist diese Seite nicht mehr deine.",

	newGame: {
		title: "Partie anlegen",
		lead: "Du nimmst den ersten Platz und bekommst einen Link zum Teilen. Ändere, was du magst: Alles ist für eine gute Partie eingestellt.",
		who: "Wer spielt",
		game: "Was ihr spielt",
		finer: "Regeln im Einzelnen",
		finerHint: "Ende, Pläne, Tempo und Zufall",
		create: "Partie anlegen",
	},

	join: {
		title: "Bei einer Partie mitspielen",
		label: "Bei einer Partie von Freunden mitspielen",
		help: "Füge den Link ein oder nur den Code an seinem Ende.",
		join: "Mitspielen",
		wrong:
			"Das ist weder Link noch Code einer Partie. Vielleicht wurde er abgeschnitten: Lass dir den ganzen Link geben, und füge ihn hier ein.",
	},

	day: dayWords,
	dump: dumpWords,
	offline: offlineWords,
	embed: { onSite: "auf Hexmarch", live: "Live" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	push: pushWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,
	links: linkWords,
	manual: manualWords,
};
