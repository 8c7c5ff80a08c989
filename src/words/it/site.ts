/** The words of the pages, in Italian. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences, the } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { counted, exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => counted(count, "casella", "caselle");

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

	homePage: {
		title: "Hexmarch: un gioco di conquista su esagoni",
		heading: "In marcia, una casella alla volta",
		lead: "Hexmarch è un gioco di conquista su una mappa di esagoni, dove tutti pianificano in segreto e ogni turno si svolge per tutti insieme.",
		gameWaits: "La tua partita ti aspetta",
		gamesWait: (count) => `${whole(count)} partite ti aspettano`,
		playNow: "Gioca subito",
		playNowHint: (minutes) =>
			`Con gente da ogni dove, entro dieci secondi, per ${whole(minutes)} minuti al massimo. I bot prendono i posti che restano vuoti.`,
		play: "Gioca contro i bot",
		oneClick: (bots, cols, rows) =>
			`Contro ${counted(bots, "bot", "bot")} su ${whole(cols)} × ${whole(rows)} caselle. Senza orologio, senza account.`,
		lesson: "Impara giocando",
		lessonHint: "Mai giocato? Una prima partita guidata, in un minuto e mezzo.",
		noLesson: "No, grazie",
		ways: "Altri modi di giocare",
		openGames: "Vedi le partite aperte",
		howTitle: "Come si gioca, in cinque immagini",
		allRules: "Leggi tutte le regole",
		demo: "Una partita tra bot",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mappa di ${whole(cols)} per ${whole(rows)} caselle, ${
				turnsPlayed === 0
					? "prima del primo turno"
					: `dopo ${counted(turnsPlayed, "turno", "turni")}`
			}`,
		seat: (name, count, share) =>
			`${name} ha ${tiles(count)}, ${the(percent(share))} della mappa.`,
		free: (count) =>
			count === 0
				? "Nessuna casella è libera."
				: `${count === 1 ? "Libera" : "Libere"}: ${tiles(count)}.`,
	},

	challenge: {
		title: "Un momento",
		heading: "Sei una persona?",
		text: "Qui i programmi aprono partite a migliaia. Aspetta che il riquadro qui sotto confermi che non sei uno di loro, poi continua. Non te lo chiederemo più per un giorno.",
		script:
			"Senza JavaScript non possiamo saperlo. Puoi comunque entrare nelle partite dell’elenco, o accedere al tuo account.",
		goOn: "Continua",
	},
	noCookie: {
		title: "Nessun cookie",
		heading: "Il tuo browser non ha inviato nessun cookie",
		text: "Da un cookie sappiamo di chi è ogni posto. Senza, a ogni clic per noi cambieresti identità, e non ritroveresti la tua partita.",
		how: "Se il tuo browser conserva i cookie, basta continuare. Se rivedi questa pagina, prima consenti i cookie per questo sito.",
		again: "Continua",
		back: "Pagina iniziale",
	},
	sending: "Invio…",
	otherReader:
		"In un’altra scheda hai effettuato l’accesso o l’uscita, quindi questa pagina non è più tua.",

	gamePage: {
		title: (turn, inAll) =>
			`Turno ${whole(turnNumber(turn))}${inAll === null ? "" : ` di ${whole(inAll)}`}`,
		lobbyTitle: "In attesa di cominciare",
		phases: {
			waiting: "Chi è appena arrivato sceglie da dove cominciare.",
			collecting: "Tutti stanno dando gli ordini.",
		},
		lobby: (taken, all) =>
			`La partita non è cominciata: ${whole(taken)} di ${counted(all, "posto", "posti")} occupati.`,
		leads: (name, count, share) =>
			`${name} è in testa con ${tiles(count)}, ${the(percent(share))} della mappa.`,
		nobodyLeads: "Nessuno ha ancora territorio.",
		leadsByPoints: (name, points) =>
			`${name} è in testa con ${counted(points, "punto", "punti")}.`,
		toWin: (count) =>
			`Per vincere ${count === 1 ? "serve" : "servono"} ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "L’ultimo turno: vince chi ha più punti."
				: `Mancano ${whole(turns)} turni: vince chi ha più punti.`,
		needsScript:
			"Per giocare, questa pagina ha bisogno di JavaScript, che è disattivato o non è stato caricato. La mappa qui sotto mostra la partita com’era quando hai aperto la pagina.",
		reload: "Ricarica la pagina",
		playedOn: (turn, names) =>
			`Continua dal turno ${whole(turnNumber(turn))} di ${names.length === 0 ? "un’altra partita" : `una partita tra ${list(names)}`}`,
		unrated: "Non conta per il punteggio.",
		seats: "Giocatori",
		columns: {
			rank: "Pos.",
			player: "Giocatore",
			points: "Punti",
			level: "Livello",
			land: "Territorio",
			share: "Quota",
		},
		emptySeat: "Posto vuoto",
		you: "tu",
		bots: botKinds,
		absent: "non ancora in partita",
		dead: "fuori dalla partita",
		resigned: "ha abbandonato, continua un bot",
		gaveUp: "ha abbandonato",
	},

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

	refused: {
		title: "Niente da fare",
		heading: "Non ha funzionato",
		toRematch: "Vedi la rivincita",
		back: "Torna alla partita",
		notOver: "Per la rivincita bisogna aspettare che questa partita finisca.",
		playOn: {
			not_over:
				"Questa partita è ancora in corso. Quando è finita, puoi continuarla da uno qualsiasi dei suoi turni.",
			no_turn:
				"Questa partita non ha un turno così da cui continuare. Scegline un altro.",
			no_land:
				"Quel giocatore non ha territorio in quel turno. Scegli un altro giocatore.",
			too_long:
				"Una partita lunga non si può continuare da un turno così avanti. Scegline uno precedente.",
		},
	},

	notWatchable: {
		title: "Una partita chiusa",
		heading: "Solo i giocatori possono guardare",
		text: "Questa partita è stata creata solo per i suoi giocatori.",
		canJoin: "Un posto è libero: prendilo e giochi anche tu.",
		join: "Prendi un posto",
		otherGames: "Vedi altre partite",
	},

	notFound: {
		title: "Fuori dalla mappa",
		heading: "Fuori dalla mappa",
		text: "A questo indirizzo non c’è niente. L’indirizzo di una partita può essere stato tagliato quando è stato copiato: prova di nuovo il link intero.",
		back: "Torna alla pagina iniziale",
	},

	errors: {
		internal: {
			title: "Qualcosa si è rotto",
			heading: "Qualcosa si è rotto da parte nostra",
			text: "Non è colpa tua, e niente di ciò che avevi confermato è perso. Riprova tra un momento.",
		},
		forbidden: {
			title: "Non da qui",
			heading: "È arrivato da un altro sito",
			text: "Per la tua sicurezza, i moduli valgono solo se inviati dalle nostre pagine. Apri la pagina qui e riprova.",
		},
		too_large: {
			title: "Troppo in una volta",
			heading: "Era troppo in una volta",
			text: "Ciò che è stato inviato è più grande di qualsiasi nostro modulo. Torna indietro e riprova.",
		},
		too_many: {
			title: "Troppo in fretta",
			heading: "Sono state molte richieste in un minuto",
			text: "Da qui sono arrivate così tante richieste in così poco tempo che dobbiamo rallentarle. Aspetta un minuto, poi riprova: le tue partite continuano.",
		},
		too_many_today: {
			title: "Molte partite",
			heading: "Sono state molte partite per un solo giorno",
			text: "Oggi dalla tua rete sono cominciate così tante partite che non puoi cominciarne un’altra prima di domani. Puoi ancora entrare in altre partite, e le tue continuano.",
		},
		too_many_here: {
			title: "Molte partite",
			heading: "Molte partite da qui non sono ancora finite",
			text: "Dalla tua rete ci sono così tante partite aperte o in corso che ora non puoi cominciarne un’altra. Entra in una di quelle dell’elenco, o riprova tra qualche minuto.",
		},
		too_many_open: {
			title: "Già in attesa",
			heading: "Le tue partite aspettano ancora giocatori",
			text: "Sei in diverse partite non ancora cominciate. Comincia o lascia una di quelle, poi creane un’altra.",
		},
		too_many_games: {
			title: "Molte partite",
			heading: "Sei in molte partite",
			text: "Sei in così tante partite che non puoi cominciarne un’altra. Prima finiscine qualcuna.",
		},
		bad_request: {
			title: "Non capito",
			heading: "Non abbiamo capito",
			text: "Questa pagina non può inviare ciò che è arrivato. Torna indietro, ricarica la pagina e riprova.",
		},
		away: {
			title: "Non ora",
			heading: "Ora non possiamo controllare",
			text: "Il nostro database non risponde. Le partite continuano, e niente è perso. Riprova tra un minuto.",
		},
		archive_away: {
			title: "Non ora",
			heading: "Ora non possiamo controllare",
			text: "L’archivio delle partite finite non risponde. Le partite in corso continuano, e niente è perso. Riprova tra un minuto.",
		},
		updating: {
			title: "Aggiornamento in corso",
			heading: "Questa partita si sta aggiornando",
			text: "Sta arrivando in questa partita una nuova versione del sito. Niente è perso: torna tra un minuto.",
		},
		unreadable: {
			title: "Non si può aprire",
			heading: "Questa partita non si può aprire",
			text: "I dati salvati di questa partita non si possono leggere. Niente è stato cancellato. Il problema è nel nostro registro, e lo esamineremo. Le tue altre partite non ne risentono.",
		},
		not_a_form: {
			title: "Non è un modulo",
			heading: "Questo non è uno dei nostri moduli",
			text: "Questo indirizzo accetta solo ciò che invia il modulo di una pagina. Usa il modulo nella pagina.",
		},
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
