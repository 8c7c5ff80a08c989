/** The words of the ways into an account besides the password, in Italian. */
import type { WaysInWords } from "../en/waysIn.ts";
import { whole } from "./numbers.ts";

export const waysInWords: WaysInWords = {
	codes: {
		title: "Codici di recupero",
		text: "Se perdi la tua password o la tua passkey, un codice di recupero ti fa rientrare. Ognuno vale una volta.",
		none: "Non hai ancora codici di recupero.",
		left: (count) =>
			count === 0
				? "Hai usato tutti i tuoi codici di recupero: creane di nuovi."
				: count === 1
					? "Resta 1 codice di recupero."
					: `Restano ${whole(count)} codici di recupero.`,
		made: (day) => `Creati: ${day}.`,
		make: "Crea dieci codici",
		remake: "Crea dieci nuovi codici",
		remakeHelp: "I nuovi codici sostituiscono i vecchi, che non valgono più.",
	},

	newCodes: {
		title: "I tuoi codici di recupero",
		text: "Conserva questi dieci codici dove nessun altro guarda, e non solo su questo dispositivo. Li mostriamo soltanto ora: noi non li conserviamo.",
		list: "Dieci codici di recupero",
		copy: "Copia",
		copied: "Copiati",
		notCopied: "Copia questi codici:",
		print: "Stampa",
		download: "Scarica",
		file: (name, address) =>
			`Codici di recupero di ${name} su ${address}. Ognuno vale una volta, su ${address}/recover`,
		done: "Li ho conservati",
	},

	recover: {
		title: "Usa un codice di recupero",
		lead: "Ognuno dei tuoi codici di recupero ti fa accedere una volta. Poi puoi impostare una nuova password.",
		submit: "Accedi",
		link: "Password dimenticata?",
		remembered: "Ricordi la tua password?",
		noCodes:
			"Senza password, passkey né codice di recupero non possiamo sapere che un account è tuo. Puoi ancora giocare come ospite, o registrare un nuovo account.",
	},

	newPassword: {
		title: "Imposta una nuova password",
		recovered: "Hai fatto l’accesso. Il tuo codice di recupero non vale più.",
		endOthers: "Disconnetti tutti gli altri browser",
		endOthersHelp:
			"Lascia la spunta se qualcun altro può conoscere la tua password o avere il tuo dispositivo.",
		submit: "Imposta la password",
		done: "La tua nuova password è impostata. Gli altri browser restano connessi.",
		skip: "Lascia tutto com’è",
		none: "Questo account non ha una password. Puoi impostarne una come ulteriore modo di accedere.",
		forgot: "Non ricordi la password attuale?",
		proveOtherwise: "Dimostra in un altro modo che sei tu",
		remove: "Rimuovi la password",
		removed: "La password è rimossa. D’ora in poi accedi senza.",
	},

	confirm: {
		title: "Sei tu?",
		text: "Questo cambiamento potrebbe far entrare qualcuno, o chiudere fuori te. Dimostra ancora una volta che l’account è tuo, poi ripetilo.",
		submit: "Conferma",
		withCode: "Usa invece un codice di recupero",
		codeHelp: "Dopo, il codice non vale più.",
		back: "Torna al tuo account",
	},

	passkeys: {
		title: "Passkey",
		text: "Con una passkey accedi con il dito, il volto o il blocco dello schermo. Nessuno può indovinarla, e nessun altro sito può chiederla.",
		none: "Non hai ancora passkey.",
		add: "Aggiungi una passkey",
		needsScript: "Le passkey hanno bisogno di JavaScript.",
		unsupported:
			"Questo browser non può usare le passkey. Una versione attuale di Chrome, Edge, Firefox o Safari può.",
		keyOnly:
			"In questo browser una passkey richiede una chiave di sicurezza, via USB o NFC.",
		name: "Nome di questa passkey",
		rename: "Rinomina",
		remove: "Rimuovi",
		renameNamed: (name) => `Rinomina ${name}`,
		removeNamed: (name) => `Rimuovi ${name}`,
		made: (day) => `Aggiunta: ${day}`,
		used: (day) => `ultimo uso: ${day}`,
		neverUsed: "non ancora usata",
		refused: (day) =>
			`È stata rifiutata (${day}), perché sembrava una copia. Rimuovila e aggiungine una nuova.`,
		onlyWayIn:
			"È il tuo unico modo di accedere, quindi non si può rimuovere. Prima imposta una password o aggiungi un’altra passkey.",
		signIn: "Accedi con una passkey",
		register: "Registrati con una passkey",
		registerHelp:
			"O senza password: scegli un nome qui sopra e lascia che questo dispositivo conservi una passkey.",
		confirm: "Conferma con una passkey",
		removed: "La passkey è rimossa. Eliminala anche dal tuo dispositivo.",
		added: "La passkey è aggiunta.",

		problems: {
			cancelled: "Nessuna passkey è stata usata. Riprova quando vuoi.",
			exists: "Questo dispositivo ha già una passkey del tuo account.",
			unreachable:
				"Non è stato possibile raggiungerci. Controlla la connessione, poi riprova.",
			expired: "È passato troppo tempo. Riprova.",
			unknown:
				"Questa passkey non è di nessun account qui: forse è stata rimossa. Accedi in un altro modo.",
			refused:
				"Non è stato possibile verificare questa passkey. Riprova, o accedi in un altro modo.",
			copied:
				"Questa passkey sembra una copia, quindi è stata rifiutata. Accedi in un altro modo, poi rimuovila nella pagina del tuo account.",
			too_many_passkeys: "Hai venti passkey. Prima rimuovine una.",
		},
	},

	providers: {
		title: "Account altrove",
		text: "Qui puoi accedere con un account che hai altrove. Sappiamo solo quale account è: non la sua password, il suo nome o il suo indirizzo.",
		link: (site) => `Collega il tuo account ${site}`,
		unlink: (site) => `Scollega ${site}`,
		made: (day) => `Collegato: ${day}`,
		signIn: (site) => `Accedi con ${site}`,
		confirm: (site) => `Conferma con ${site}`,
		linked: (site) => `Ora puoi accedere con ${site}.`,
		unlinked: (site) => `Non puoi più accedere con ${site}.`,
		register: {
			title: "Scegli un nome",
			lead: (site) =>
				`Il tuo account ${site} è nuovo qui. Scegli un nome, e hai un account.`,
			hasAccount: (site) =>
				`Se hai già un account qui, accedi e collega ${site} nella sua pagina.`,
		},
		problems: {
			denied: (site) =>
				`${site} non ti ha dato l’accesso, perché hai rifiutato. Riprova, o accedi in un altro modo.`,
			failed: (site) =>
				`${site} non ha risposto come doveva. Riprova tra un minuto, o accedi in un altro modo.`,
			expired: (site) =>
				`L’accesso con ${site} ha richiesto troppo tempo, o è cominciato in un altro browser. Riprova.`,
			taken: (site) =>
				`Questo account ${site} è collegato a un altro account qui. Prima scollegalo lì.`,
			other: (site) =>
				`Questo non è l’account ${site} collegato al tuo account.`,
		},
	},

	news: {
		banner: "Qualcuno ha fatto l’accesso al tuo account con un nuovo browser.",
		look: "Controlla se eri tu",
		title: "Eri tu?",
		began: (agent, day) => `${agent}, accesso: ${day}`,
		proofs: {
			password: "con la tua password",
			passkey: "con una passkey",
			code: "con un codice di recupero",
			github: "con il tuo account GitHub",
			google: "con il tuo account Google",
		},
		yes: "Sì, ero io",
		no: "No: disconnettilo",
		yesNamed: (agent) => `Sì, ${agent} ero io`,
		noNamed: (agent) => `No: disconnetti ${agent}`,
		ended:
			"Quel browser è disconnesso. Ora cambia la tua password, rimuovi le passkey che non conosci e crea nuovi codici di recupero.",
	},
};
