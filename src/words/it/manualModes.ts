/** The words of "How to play" about the classic and the single-step modes, in Italian. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { the } from "./grammar.ts";
import { counted, exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "Il gioco classico",
	lead: "Più lento, senza città né punti: il territorio è tutto, e si usura.",
	aim: (share) =>
		`Vinci con ${the(percent(share))} della mappa, per quanto tempo ci voglia.`,
	start: (strength) =>
		`All’inizio scegli una casella libera. Ha forza ${exact(strength)}, e sceglierla costa un ordine del primo turno.`,
	turn: "In ogni turno prima viene il caso, poi gli ordini, poi l’usura.",
	ordersTitle: "Ordini",
	orders:
		"Hai un ordine per ogni livello, e uno in più per ogni punto intero messo da parte.",
	reachTable:
		"Quanto toglie un attacco, secondo il tuo livello e la distanza in caselle",
	level: "Livello",
	outOfReach: "fuori portata",
	levelsTitle: "Livelli",
	levels: (steps) =>
		`Il tuo livello segue il tuo territorio: sale e scende insieme a lui. Le caselle che servono sono le stesse su ogni tabellone: ${steps}.`,
	levelStep: (level, tiles) => `livello ${whole(level)} da ${whole(tiles)}`,
	protectionTitle: "Un inizio tranquillo",
	protection: (turns, tiles) =>
		`Nei tuoi primi ${whole(turns)} turni nessuno può attaccarti, finché non hai più di ${whole(tiles)} caselle. Il caso e l’usura invece possono colpirti.`,
	back: (turns) =>
		`Chi è fuori può ricominciare da capo, dopo più di ${whole(turns)} turni.`,
	wearTitle: "Usura",
	wear: (active) =>
		`Alla fine di ogni turno una casella perde ${exact(active)} per ognuno dei suoi sei lati che non tocca una tua casella; vale anche il bordo della mappa. Un territorio rotondo dura, le braccia sottili si sgretolano.`,
	idle: (turns, inactive) =>
		`Se non dai ordini da più di ${whole(turns)} turni, perdi invece ${exact(inactive)} per lato.`,
	chanceTitle: "Caso",
	chance: (turn) =>
		`Dal turno ${whole(turnNumber(turn))} in poi, all’inizio di un turno può succedere una di queste cose, su qualsiasi casella della mappa:`,
	lightning: (chance, least, most) =>
		`Un fulmine (${percent(chance)} per turno) toglie da ${whole(least)} a ${whole(most)} a una casella.`,
	earthquake: (chance, least, most, rim) =>
		`Un terremoto (${percent(chance)}) toglie da ${whole(least)} a ${whole(most)} al centro, e meno verso il bordo, dove toglie ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Cadono punti (${percent(chance)}): da ${whole(least)} a ${whole(most)} su una casella. Vanno a chi la possiede, o aspettano su una casella libera finché qualcuno si espande lì.`,
	speedTitle: "Rapidità e piani scoperti",
	speed: (share) =>
		`La rapidità conta: il primo ordine di un turno ha tutta la sua forza, l’ultimo solo ${the(percent(share))}, e si eseguono come arrivano. Perciò premere una casella una seconda volta invia subito il suo ordine, invece di annullarlo.`,
	plans:
		"I piani sono scoperti: tutti vedono gli ordini di tutti appena sono dati.",
};

export const freeManual: FreeManual = {
	title: "Libero, e libero ovunque",
	orders: (count) =>
		`Un turno dura un secondo, e in ognuno hai ${counted(count, "ordine", "ordini")}.`,
	taking:
		"Non si attacca, non si difende, non si mette da parte, non ci sono né usura né caso: un ordine prende la casella, chiunque l’abbia.",
	place:
		"Nel gioco libero la casella deve toccare il tuo territorio; nel libero ovunque può stare dappertutto.",
	protection: (turns, tiles, seconds) =>
		`Il territorio di chi è appena arrivato non si può prendere per ${whole(turns)} turni e ${whole(seconds)} secondi, fino a ${whole(tiles)} caselle.`,
	end: "Si va avanti finché ne hai voglia, se non scegli un’altra fine.",
};
