/** The words of notifications, and of the page where readers choose them, in Italian. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "Notifiche",
	lead: "Hexmarch può avvisarti quando una partita ha bisogno di te, anche mentre è chiuso.",
	needsScript:
		"Per attivare le notifiche, questa pagina ha bisogno di JavaScript, che è disattivato o non è stato caricato.",
	unsupported:
		"Questo browser non può mostrare notifiche da questo sito. Prova una versione attuale di Chrome, Edge, Firefox o Safari, e nessuna finestra privata.",
	install:
		"Su un iPhone o un iPad, solo i siti installati possono avvisarti. Premi Condividi, poi «Aggiungi alla schermata Home»; apri Hexmarch da lì e torna su questa pagina.",
	blocked:
		"Il tuo browser blocca le notifiche di questo sito. Per consentirle, premi l’icona accanto all’indirizzo, scegli le impostazioni del sito e ricarica questa pagina.",
	off: "Il tuo browser chiederà se questo sito può avvisarti. Poi scegli di che cosa, e per smettere basta un clic.",
	turnOn: "Attiva le notifiche",
	on: "Le notifiche sono attive in questo browser.",
	turnOff: "Disattiva",
	trial: "Mandamene una ora",
	choices: {
		label: "Avvisami quando",
		turns: "tocca a me in una partita per corrispondenza",
		begins: "comincia una mia partita",
		ends: "finisce una mia partita per corrispondenza",
		signIns: "qualcuno accede al mio account da un altro browser",
	},
	quiet: {
		label: "Ore di silenzio",
		use: "Non avvisarmi in queste ore",
		from: "Dalle",
		to: "Alle",
		help: "Se alla fine una partita ti aspetta ancora, o è finita, lo saprai allora. Un accesso al tuo account appare subito, senza suono.",
	},
	status: {
		saved: "Salvato.",
		off: "Le notifiche sono disattivate.",
		sent: "È partita: compare entro pochi secondi.",
		dismissed:
			"Il tuo browser ha chiesto, e non hai consentito niente. Premi di nuovo per ricevere ancora la domanda.",
		failed: "Non ha funzionato. Controlla la connessione e premi di nuovo.",
		tooMany:
			"Sono state molte richieste in un minuto. Aspetta un momento, poi premi di nuovo.",
	},
	offer: "Avvisami quando tocca a me",
	offerBegin: "Avvisami quando comincia questa partita",
	section:
		"Scegli di che cosa ti avvisa questo browser: il tuo turno, una partita che comincia o finisce, qualcuno che accede.",
	choose: "Scegli le notifiche",

	notice: {
		turn: "Tocca a te",
		begins: "La tua partita comincia",
		over: "La tua partita è finita",
		won: "Hai vinto",
		gaveUp: (name) => `${name} ha abbandonato`,
		signIn: "Qualcuno ha fatto l’accesso al tuo account",
		signInText: (agent) =>
			`${agent}. Se non eri tu, premi qui e disconnettilo.`,
		trial: "Le notifiche funzionano",
		trialText: "Così Hexmarch ti avvisa che una partita ha bisogno di te.",
	},
};
