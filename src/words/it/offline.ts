/** The words of what works without a network, in Italian. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Offline",
	heading: "Sei offline",
	lead: "Puoi giocare contro i bot, fare la prima partita guidata e guardare ciò che è salvato su questo dispositivo. Le partite con altre persone, gli elenchi e il tuo account tornano con la rete.",
	playHint:
		"Contro 3 bot, senza orologio. Salvata su questo dispositivo, senza punteggio.",
	needsNetwork: {
		heading: "Questa pagina ha bisogno della rete",
		text: "Sei offline. La pagina si apre da sola appena torna la rete.",
		again: "Riprova",
		whatWorks: "Che cosa funziona offline",
	},
	back: "Sei di nuovo online.",
	goOn: "Continua",
	games: {
		title: "Partite su questo dispositivo",
		note: "Sono salvate solo qui, senza punteggio.",
		none: "Ancora niente. Le partite che cominci offline compaiono qui.",
		against: (names) => `Contro ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Turno ${whole(turnNumber(turn))}`
				: `Turno ${whole(turnNumber(turn))} di ${whole(turns)}`,
		over: "Finita",
		playOn: "Continua a giocare",
		watch: "Guarda",
		remove: "Elimina",
		reallyRemove: "Eliminare davvero?",
	},
	day: {
		title: "La marcia del giorno",
		goOn: "Continua",
		goOnNote:
			"Il tuo tentativo conta ancora. Il risultato viene inviato appena torni online.",
		again: "Gioca ancora, senza risultato",
	},
	replays: "Replay che hai visto",
	kept: "Salvata su questo dispositivo, senza punteggio",
	notKept:
		"Su questo dispositivo non c’è spazio per salvare la partita. Finisce quando lasci la pagina.",
	opening: "La partita si sta aprendo.",
	needsScript: "Questa partita si gioca con JavaScript, che è disattivato.",
	missing: {
		title: "Nessuna partita",
		heading: "Questa partita non è su questo dispositivo",
		text: "Una partita cominciata offline resta sul dispositivo dov’è cominciata, finché non la elimini.",
	},
	newer: {
		heading: "Questa partita richiede un’altra versione",
		text: "Questa pagina non riesce a leggere come è stata salvata la partita. Aprila di nuovo quando sei online.",
	},
	home: "Pagina iniziale",
	you: "Tu",
};
