/** What the script of a day's march says, in Italian. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "La marcia si prepara…",
	failed: "Non c’è connessione. Non è cominciato niente: riprova.",
	lost: "Non c’è connessione. I tuoi turni restano qui: ricarica la pagina per continuare.",
	refused: {
		no_player:
			"Il tuo browser non ha inviato cookie, quindi non era possibile salvare il tuo tentativo. Consenti i cookie per questo sito, poi ricarica la pagina.",
		updated:
			"Il gioco è stato appena aggiornato. Ricarica la pagina, poi continua.",
		no_day: "In questo giorno non c’è nessuna marcia.",
		no_try: "Non hai ancora cominciato questa marcia.",
		too_late:
			"La tua partita è arrivata tardi: il tempo del tuo tentativo era scaduto. Non ha un risultato.",
		already_scored:
			"Hai già un risultato per questo giorno, quindi questa partita non conta.",
		not_continued:
			"Il tuo tentativo è proseguito in un’altra finestra. Ricarica la pagina per continuare da lì.",
		too_many:
			"Sono stati molti tentativi in un minuto. Aspetta un minuto, poi riprova.",
		other:
			"Il server non è riuscito a seguire questa partita, quindi non ha un risultato.",
	},
	left: (minutes) => `Conta ancora per ${counted(minutes, "minuto", "minuti")}`,
	over: "Il tempo del tuo tentativo è scaduto: questa partita non ha un risultato",
	unscored: "Senza risultato",
	sending: "Invio della tua partita…",
	notSent:
		"La tua partita non è ancora arrivata. Tieni aperta questa pagina: parte appena c’è connessione.",
	scored: (lead) => `Il tuo risultato: ${lead}`,
	notScored: (lead) => `${lead}, senza risultato`,
	toResult: "Vedi la tua posizione",
	toDay: "Torna al giorno",

	result: {
		copy: "Copia come testo",
		copied: "Copiato. Incollalo dove vuoi.",
		notCopied: "Il tuo browser non ha permesso di copiare. Ecco il testo:",
		picture: "Salva come immagine",
	},

	share: {
		title: (date) => `Hexmarch, la marcia del giorno: ${date}`,
		score: (lead, points, rival) =>
			`${lead} (${whole(points)} a ${whole(rival)})`,
		caption: "Vantaggio sul miglior bot, turno per turno",
	},
};
