/** The words of the analysis of a finished game, in Italian. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { does, list, plural, sentences, the, tiles } from "./grammar.ts";

const tilesWith = (count: number, towns: readonly string[]) => {
	if (towns.length === count) return list(towns);
	return towns.length === 0
		? tiles(count)
		: `${tiles(count)}, tra cui ${list(towns)}`;
};

export const analysisWords: AnalysisWords = {
	title: "Analisi",
	close: "Chiudi l’analisi",
	about:
		"Quanto spesso vincerebbe ciascuno da lì, se tutti continuassero a giocare come un bot normale. Le fasce mostrano ciò che è incerto.",

	why: {
		classic:
			"Si possono analizzare solo le marce. I bot che continuano una partita classica non arrivano quasi mai alla fine, quindi non sanno dire chi avrebbe vinto.",
		free: "Si possono analizzare solo le marce. Questo tipo di partita non ha una fine propria, quindi non si può dire che qualcuno la vinca.",
		old: "Questa marcia è stata giocata con regole più vecchie, che i bot di oggi non hanno imparato. Non si può analizzare.",
	},

	doing: {
		chances: "Si gioca il seguito di ogni turno",
		decisive: "Si guardano meglio i turni decisivi",
		unused: "Si prova ciò che avrebbe ordinato il bot maestro",
	},
	stop: "Ferma",
	goOn: "Continua",
	stopped: "Analisi ferma. Ciò che è stato trovato resta.",
	failed:
		"L’analisi si è fermata per un errore. Chiudila e riaprila per riprovare.",

	chart: {
		name: "Probabilità di vincere per turno",
		table: "Probabilità in tabella",
		turn: "Turno",
		cell: (chance, low, high) => `${chance}% (da ${low} a ${high})`,
	},

	decided: {
		sentences,
		title: "Turni decisivi",
		none: "Nessun turno ha cambiato le probabilità più di quanto sia incerto.",
		turn: (turn) => `Turno ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Tu" : name}: ${before}% → ${after}%`,
		took: (who, count, towns) =>
			`${does(who, "ha preso", "Hai preso")} ${tilesWith(count, towns)}.`,
		lost: (who, count, towns) =>
			`${does(who, "ha perso", "Hai perso")} ${tilesWith(count, towns)}.`,
		cutOff: (count) =>
			count === 1 ? "Una è rimasta isolata." : `${count} sono rimaste isolate.`,
		lagged: "Altri hanno guadagnato di più.",
		out: ({ name, isYou }) =>
			isYou ? "Poi eri fuori." : `Poi ${name} era fuori.`,
		quiet: ({ name, isYou }) =>
			`${isYou ? "Al tuo territorio" : `Al territorio di ${name}`} non è successo niente; altri hanno guadagnato o perso.`,
	},

	unused: {
		title: ({ name, isYou }) =>
			isYou
				? "La tua migliore occasione mancata"
				: `La migliore occasione mancata di ${name}`,
		player: "Giocatore",
		find: "Cercala",
		gain: (turn, before, after, error) =>
			`Turno ${turnNumber(turn)}: con gli ordini del bot maestro si sarebbe vinto ${the(`${after}%`)} delle partite, non ${the(`${before}%`)}. Sono ${after - before} in più su cento, con un margine di ${error}.`,
		how: (games) =>
			`Ognuna è stata giocata fino alla fine ${plural(games, "volta", "volte")}, contro gli ordini che gli altri hanno dato in quel turno.`,
		none: (games) =>
			games === 0
				? "In nessun turno il bot maestro avrebbe ordinato altro."
				: `In nessun turno gli ordini del bot maestro avrebbero vinto chiaramente di più, in ${plural(games, "partita giocata", "partite giocate")} fino alla fine.`,
		show: "Mostra sul tabellone",
		hide: "Nascondi",
		given: "gli ordini dati",
		better: "gli ordini del bot maestro",
	},
};
