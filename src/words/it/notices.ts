/** The words of pages that say why something was not done, in Italian. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
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
};
