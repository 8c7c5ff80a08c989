/** The words of the pages, in Italian. */
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
		"Un gioco di conquista su una mappa di esagoni. Tutti pianificano in segreto, ogni turno si svolge per tutti insieme. Gratis, nel tuo browser, con amici, sconosciuti o bot.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "Vai al contenuto",
	notLoaded:
		"Una parte di questa pagina non è stata caricata. Nuovo tentativo…",
	home: "Hexmarch, la pagina iniziale",
	howToPlay: "Come si gioca",
	api: "API per programmi",
	licence: "Software libero con licenza MIT.",
	nav: {
		label: "Pagine",
		games: "Partite",
		yourGames: "Le tue partite",
		yourGamesWait: (count) =>
			`Le tue partite: ${count === 1 ? "1 ti aspetta" : `${whole(count)} ti aspettano`}`,
		createGame: "Crea una partita",
		rules: "Regole",
	},
	display: "Aspetto",
	language: "Lingua",
	theme: "Tema",
	themes: { auto: "Automatico", light: "Chiaro", dark: "Scuro" },
	contrast: "Contrasto",
	contrasts: { normal: "Normale", high: "Alto, con motivi" },
	playingAs: (name) => `Giochi come ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Invio…",
	otherReader:
		"In un’altra scheda hai effettuato l’accesso o l’uscita, quindi questa pagina non è più tua.",

	newGame: {
		title: "Crea una partita",
		lead: "Prendi il primo posto e ricevi un link da condividere. Cambia ciò che vuoi: tutto è già pronto per una bella partita.",
		who: "Chi gioca",
		game: "A che cosa si gioca",
		finer: "Regole in dettaglio",
		finerHint: "La fine, i piani, la rapidità e gli eventi",
		create: "Crea la partita",
	},

	join: {
		title: "Entra in una partita",
		label: "Entra nella partita di un amico",
		help: "Incolla il link, o solo il codice alla fine.",
		join: "Entra",
		wrong:
			"Questo non è il link o il codice di una partita. Forse è stato tagliato: chiedi il link intero e incollalo qui.",
	},

	embed: { onSite: "su Hexmarch", live: "In diretta" },

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
