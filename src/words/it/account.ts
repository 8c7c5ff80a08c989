/** The words of accounts, in Italian. */
import type { AccountWords } from "../en/account.ts";
import { counted, whole } from "./numbers.ts";

export const accountWords: AccountWords = {
	deletedPlayer: "giocatore eliminato",

	name: {
		label: "Nome",
		help: (least, most) =>
			`Da ${whole(least)} a ${whole(most)} lettere, cifre, - e _. Lo vedono tutti, e dopo non si può cambiare.`,
	},
	password: {
		label: "Password",
		help: (least) =>
			`Almeno ${whole(least)} caratteri qualsiasi. Tre o quattro parole vanno bene.`,
	},
	current: { label: "Password attuale" },
	new: { label: "Nuova password" },
	code: { label: "Codice di recupero" },
	hasProblems: "Qui sotto c’è qualcosa da rivedere:",

	problems: {
		name_missing: "Inserisci un nome.",
		name_length: (least, most) =>
			`Un nome ha da ${whole(least)} a ${whole(most)} caratteri.`,
		name_characters:
			"Un nome può avere solo lettere dalla A alla Z, cifre, - e _: le lettere accentate e quelle di altri alfabeti possono somigliare a queste.",
		name_empty: "Un nome deve avere almeno una lettera o una cifra.",
		name_reserved:
			"Questo nome sembrerebbe quello del sito. Scegline un altro.",
		name_refused: "Questo nome potrebbe ferire qualcuno. Scegline un altro.",
		name_taken:
			"Qualcuno ha già questo nome, o uno che gli somiglia. Scegline un altro.",
		password_missing: "Inserisci una password.",
		password_short: (least) =>
			`Una password ha almeno ${whole(least)} caratteri.`,
		password_long: "Questa password è troppo lunga. Scegline una più corta.",
		password_common:
			"È una delle prime password che chiunque proverebbe. Scegline un’altra.",
		password_name:
			"È poco più del tuo nome o del nostro, e chiunque la proverebbe. Scegline un’altra.",
		no_match: "Questo nome e questa password non vanno insieme. Controllali.",
		wrong_password: "Questa non è la tua password. Riprova.",
		code_missing: "Inserisci uno dei tuoi codici di recupero.",
		no_code:
			"Questo nome non ha un codice di recupero così, oppure è già stato usato. Controlla entrambi, o prova il prossimo codice.",
		wrong_code:
			"Questo non è uno dei tuoi codici di recupero, oppure è già stato usato. Prova il prossimo.",
	},
	tooMany: {
		title: "Non così in fretta",
		text: "Sono stati molti tentativi in un minuto. Aspetta un minuto, poi riprova.",
	},

	away: "In questo momento il nostro database non risponde. Aspetta un minuto, poi riprova: inviare due volte non fa danni.",
	unsure:
		"Il nostro database non risponde, quindi ora non possiamo sapere chi sei. Il tuo accesso resta valido: ricarica questa pagina tra un minuto.",
	signedOut: {
		title: "Fuori dall’account",
		heading: "Sei fuori dal tuo account in questo browser",
		text: "Il browser non sa più chi sei. Il nostro database non ha risposto, quindi la pagina del tuo account potrebbe elencare ancora questa sessione: puoi chiuderla lì dopo un nuovo accesso.",
	},

	signIn: {
		title: "Accedi",
		submit: "Accedi",
		noAccount: "Non hai ancora un account?",
		register: "Registrati",
		guestGames: (name) =>
			`Hai delle partite come ${name}. Se accedi qui, restano a quell’ospite e tu non ne fai più parte.`,
		keepGames: "Per tenerle, registra invece un nuovo account.",
	},

	register: {
		title: "Registrati",
		heading: "Un nome tutto tuo",
		lead: "Con un account conservi le tue partite, la tua storia e il tuo punteggio su ogni dispositivo. Bastano un nome e una password.",
		guest: (name) => `Le tue partite come ${name} vengono con te.`,
		noRecovery:
			"Non abbiamo modo di inviarti una nuova password. Falla ricordare al tuo browser, e crea dei codici di recupero nella pagina del tuo account.",
		submit: "Registrati",
		hasAccount: "Hai già un account?",
		signIn: "Accedi",
	},

	welcome: (name, games) =>
		games === 0
			? `Ciao, ${name}.`
			: `Ciao, ${name}. ${counted(games, "partita è venuta", "partite sono venute")} con te.`,

	page: {
		title: "Il tuo account",
		named: (name) => `${name}, il tuo account`,
		since: (day) => `Registrazione: ${day}.`,
		signOut: "Esci",
	},

	daysOff: {
		title: "Vacanze",
		text: "Mentre non ci sei, le tue partite per corrispondenza ti aspettano, e chi le gioca vede fino a quando. Al ritorno hai un giorno per ogni turno. Puoi tornare prima in qualsiasi momento.",
		days: "Quanti giorni, a partire da adesso?",
		left: (days) =>
			days === 0
				? "Hai preso tutti i tuoi giorni di vacanza degli ultimi dodici mesi."
				: `Ti ${days === 1 ? "resta 1 giorno" : `restano ${whole(days)} giorni`} dei 28 in dodici mesi.`,
		take: "Prendi questi giorni",
		refused: (most) => `Inserisci un numero da 1 a ${whole(most)}.`,
		away: (day) =>
			`Sei in vacanza fino a questo giorno: ${day}. Le tue partite per corrispondenza ti aspettano.`,
		back: "Eccomi di nuovo",
	},

	sessions: {
		title: "Dove hai fatto l’accesso",
		agent: (browser, system) =>
			system === null
				? (browser ?? "Un browser")
				: `${browser ?? "Un browser"} su ${system}`,
		isThis: "questo browser",
		began: (day) => `Accesso: ${day}`,
		used: (days) =>
			days < 1
				? "usato nell’ultimo giorno"
				: days < 2
					? "usato un giorno fa"
					: `usato ${whole(days)} giorni fa`,
		end: "Disconnetti",
		endNamed: (agent) => `Disconnetti ${agent}`,
		endAll: "Disconnetti tutti",
		help: "Se ne vedi uno che non conosci, disconnettilo e cambia la tua password.",
	},

	change: {
		title: "Cambia la password",
		help: "Così disconnetti tutti gli altri browser.",
		submit: "Cambia la password",
		done: "La tua password è cambiata, e tutti gli altri browser sono disconnessi.",
	},

	data: {
		title: "I tuoi dati",
		text: "Tutto ciò che sappiamo di te: il tuo account, dove e come hai fatto l’accesso, le tue partite e i tuoi punteggi, in un unico file.",
		download: "Scarica i tuoi dati",
	},

	remove: {
		title: "Elimina il tuo account",
		text: "Il tuo nome, i tuoi punteggi e le tue sessioni vengono cancellati, e abbandoni le partite in corso. Le partite finite restano a chi le ha giocate con te, con «giocatore eliminato» al tuo posto. Non si può annullare.",
		submit: "Elimina l’account per sempre",
		done: {
			title: "Eliminato",
			heading: "Il tuo account è eliminato",
			text: "Il tuo nome è sparito dalle tue partite, e per tre mesi nessun altro può prenderlo. Puoi ancora giocare come ospite in qualsiasi momento.",
		},
	},
};
