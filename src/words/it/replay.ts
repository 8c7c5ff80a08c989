/** The words of the replay of a finished game, in Italian. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import {
	plural,
	points as pointsOf,
	the,
	tiles as tilesOf,
	turns as turnsOf,
} from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Tutti gli altri sono fuori.",
	"turn-cap": "La partita è arrivata all’ultimo turno possibile.",
	unattended: "La partita si è fermata perché non c’era più nessuno.",
	resigned: "La partita è finita perché qualcuno ha abbandonato.",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "Replay",
	titleAt: (turn) => `${turn} · replay · Hexmarch`,
	turnOf: (turn, inAll) => `Turno ${turnNumber(turn)} di ${inAll}`,
	after: (turns) => `Dopo il turno ${turns}`,
	over: "La partita è finita",
	wins: (name) => `Vince ${name}`,
	youWin: "Hai vinto",
	nobodyWins: "Non resta nessuno, quindi nessuno vince",
	isAhead: (name) => `${name} è in testa`,
	youAreAhead: "Sei in testa",
	ends,
	youGaveUp: "Hai abbandonato.",
	lastTurn: "L’ultimo turno è stato giocato.",
	wonByPoints: (points, turns) => `${pointsOf(points)} dopo ${turnsOf(turns)}.`,
	wonByLand: (tiles, turn) =>
		`${tilesOf(tiles)}: tanto è bastato al turno ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${turnsOf(turns)}, ${plural(players, "giocatore", "giocatori")}`,
	loading: "Caricamento del replay…",
	failed:
		"Non è stato possibile caricare i turni di questa partita. Qui sotto vedi com’è finita; ricarica la pagina per riprovare.",
	damaged:
		"La registrazione di questa partita non si può rigiocare. Qui sotto vedi com’è finita.",
	otherVersion:
		"Questa partita è stata giocata con una versione delle regole che questa pagina non conosce. Ricarica la pagina per averne una più nuova.",

	chart: {
		slider: "Turno",
		leads: (name, tiles, percent) =>
			`${name} è in testa con ${tilesOf(tiles)}, ${the(percent)} della mappa`,
		follows: (name, tiles) => `${name} ${tilesOf(tiles)}`,
		points: (name, points) => `${name} ${pointsOf(points)}`,
		nobody: "nessuno ha territorio",
		needed: "Basta per vincere",
	},

	controls: {
		name: "Riproduzione",
		play: "Riproduci",
		pause: "Pausa",
		back: "Indietro di un turno",
		forward: "Avanti di un turno",
		first: "All’inizio",
		last: "Alla fine",
		speed: "Velocità",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Mostra gli ordini",
	copy: "Copia link",
	copied: "Copiato",
	notCopied:
		"Il tuo browser non ha permesso a questa pagina di copiare il link. Copialo da qui:",
	copyHint: "Un link a questo turno",
	embed: "Copia il codice da incorporare",
	analyse: "Analizza",
	playOn: "Continua da qui",

	keys: {
		title: "Tasti",
		close: "Chiudi",
		list: [
			["Spazio", "Riproduci, pausa"],
			["← →", "Indietro, avanti di un turno"],
			["Pag ↑ ↓", "Sul grafico: avanti, indietro di dieci turni"],
			["Home, Fine", "All’inizio, alla fine"],
			["+ −", "Più veloce, più lento"],
			["O", "Mostra o nascondi gli ordini"],
			["N", "Mostra i numeri finché è premuto"],
			["0", "Tutto il tabellone"],
			["← ↑ → ↓", "Sul tabellone: spostati tra le caselle"],
			["?", "Questi tasti"],
		],
	},

	verify: "Verifica questa partita",
};
