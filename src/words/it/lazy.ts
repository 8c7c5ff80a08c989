/** The words of those parts of the game page that are loaded on first use, in Italian. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, list, plural, points, tiles, turns } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string, yours: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb, yours),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("Ciao!"),
	goodLuck: said("Buona fortuna!"),
	wellPlayed: said("Ben giocato!"),
	thanks: said("Grazie!"),
	sorry: said("Scusate!"),
	peace: said("Pace?"),
	leader: said("Occhio a chi è in testa!"),
	goOn: said("Andiamo avanti?"),
	goodGame: said("Bella partita!"),
	again: said("Un’altra?"),
	wave: done("Saluta", "saluta", "Saluti"),
	bow: done("Inchinati", "fa un inchino", "Fai un inchino"),
	laugh: done("Ridi", "ride", "Ridi"),
	gasp: done("Stupisciti", "resta a bocca aperta", "Resti a bocca aperta"),
	cheer: done("Esulta", "esulta", "Esulti"),
	sigh: done("Sospira", "sospira", "Sospiri"),
};

const overReasons: Record<OverReason, string> = {
	won: "Tutti gli altri sono fuori.",
	"turn-cap": "L’ultimo turno è stato giocato.",
	unattended: "La partita si è fermata perché non c’era più nessuno.",
	resigned: "La partita è finita perché qualcuno ha abbandonato.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Hai abbandonato.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave: "Gli altri continuano. Puoi andartene: la partita conta lo stesso.",
		toResult: "Mostra il risultato",
		allAsk:
			"Il risultato arriva subito quando lo hanno chiesto tutti quelli che sono fuori e guardano ancora.",
	},
	watching: "Stai guardando questa partita.",
	takeOver: {
		offer: "Gioca anche tu",
		text: "Nei primi turni puoi prendere il posto del bot in testa. Tutto ciò che ha diventa tuo, e continui da lì.",
		yes: "Prendi il posto del bot",
	},
	leave: "Nuova partita",
	otherGames: (count) =>
		count === 1
			? "Un’altra partita ti aspetta"
			: `Altre ${count} partite ti aspettano`,

	talk: {
		name: "Di’ qualcosa",
		phrases,
		line: ({ name, isYou }, text) => `${isYou ? "Tu" : name}: «${text}»`,
		mute: "Silenzia",
		muteHint: (name) => `Silenzia ${name}`,
	},

	hints: {
		close: "Chiudi il consiglio",
		lesson: "La tua prima partita? Prova quella guidata: un minuto e mezzo.",
		lessonLink: "Impara giocando",
		attacked: (gain) =>
			`Il tuo territorio è sotto attacco. Un ordine su una tua casella la difende: ${signed(gain)}.`,
		cutOff:
			"Le caselle isolate dal resto del tuo territorio sono perse. Per stare al sicuro, collegalo in due punti.",
		town: (tile, paid, orders) =>
			`La città ${tile} è a portata. Una città rende ${points(paid)} e ${plural(orders, "ordine", "ordini")} in più per turno.`,
		townPays: (tile, paid, taken) =>
			`La città ${tile} è a portata. Una città rende ${points(paid)} per turno, e subito ${taken} in più se la prendi a un altro giocatore.`,
		level: (level) =>
			`Livello ${level}: ora hai ${level} ordini per turno, e i tuoi attacchi arrivano a ${level} caselle di distanza.`,
	},

	result: {
		wonByPoints: (won, played) => `${points(won)} dopo ${turns(played)}.`,
		wonByLand: (won, turn) =>
			`${tiles(won)}: tanto è bastato al turno ${turnNumber(turn)}.`,
		title: "La partita è finita",
		winner: (who) => (who.isYou ? "Hai vinto!" : `Vince ${who.name}`),
		yourPlace: (place, of) => `Il tuo piazzamento: ${place}º su ${of}`,
		ranking: "Classifica",
		rated: (rating, change, isFirstGuess) =>
			`${rating}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated) => `Il tuo punteggio: ${rated}`,
		start: "Inizio",
		after: (count) => `Dopo il turno ${count}`,
		chart: "Territorio per turno",
		table: "Territorio per turno, in tabella",
		pointChart: "Punti per turno",
		pointTable: "Punti per turno, in tabella",
		again: "Gioca ancora",
		rematch: "Rivincita",
		joinRematch: "Entra nella rivincita",
		watchRematch: "Vedi la rivincita",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "vuole" : "vogliono"} la rivincita.`,
		youWantRematch: "Hai chiesto la rivincita.",
		newGame: "Nuova partita",
		replay: "Guarda il replay",
		back: "Guarda il tabellone",
	},

	keys: {
		title: "Tasti",
		close: "Chiudi",
		together: [
			["← ↑ → ↓", "Spostati tra le caselle"],
			["Home, Fine", "Prima e ultima casella della riga"],
			["Invio", "Pianifica un ordine; di nuovo, annullalo"],
			["A, Maiusc + Invio", "Pianificane un altro sulla stessa casella"],
			...Object.values(orderKeys),
			[
				"U, Backspace",
				"Annulla l’ultimo ordine pianificato, o la fine del turno",
			],
			["E", "Termina il turno: invia tutti gli ordini pianificati"],
			["N", "Mostra i numeri finché è premuto"],
			["+ − 0", "Ingrandisci, rimpicciolisci, tutto il tabellone"],
			["Spazio, Esc", "Salta l’animazione del turno; chiudi la scheda"],
			["S", "A che velocità si svolge il turno"],
			["M", "Audio sì o no"],
			["?", "Questi tasti"],
		],
		list: [
			["← ↑ → ↓", "Spostati tra le caselle"],
			["Home, Fine", "Prima e ultima casella della riga"],
			["Invio", "Pianifica un ordine; di nuovo, invialo"],
			["C", "Invia tutti gli ordini pianificati"],
			...Object.values(orderKeys),
			["U, Backspace", "Annulla l’ultimo ordine pianificato"],
			["E", "Termina il turno"],
			["N", "Mostra i numeri finché è premuto"],
			["+ − 0", "Ingrandisci, rimpicciolisci, tutto il tabellone"],
			["Spazio, Esc", "Salta l’animazione del turno; chiudi la scheda"],
			["S", "A che velocità si svolge il turno"],
			["M", "Audio sì o no"],
			["?", "Questi tasti"],
		],
	},
};
