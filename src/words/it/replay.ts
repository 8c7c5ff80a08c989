/** The words of the replay of a finished game, in Italian. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import {
	orders,
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
	resigned: "La partita è finita perché ha abbandonato l’ultima persona.",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules:
		"La registrazione non dice chiaramente con quali regole si è giocata la partita.",
	map: "Il tabellone non è quello che dà la chiave pubblicata all’inizio.",
	key: "La chiave non è la successiva della catena pubblicata all’inizio.",
	origin: "La partita non è continuata dalla posizione che indica.",
	order: "C’è un ordine, o una partenza, che le regole non permettono.",
	late: "La partita era già finita.",
	hash: "Secondo le regole, gli ordini portano a una posizione diversa da quella registrata.",
	final:
		"Secondo le regole, la partita finisce in una posizione diversa da quella registrata.",
	end: "Secondo le regole, la partita non è finita qui, o non in questo modo.",
	standings: "Secondo le regole, i piazzamenti sono diversi.",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "Replay",
	titleAt: (turn) => `${turn} · replay · Hexmarch`,
	turnOf: (turn, inAll) => `Turno ${turnNumber(turn)} di ${inAll}`,
	after: (turns) => `Dopo il turno ${turns}`,
	over: "La partita è finita",
	wins: (name) => `Vince ${name}`,
	nobodyWins: "Non resta nessuno, quindi nessuno vince",
	isAhead: (name) => `${name} è in testa`,
	ends,
	lastTurn: "L’ultimo turno è stato giocato.",
	wonByPoints: (points, turns) => `${pointsOf(points)} dopo ${turnsOf(turns)}.`,
	wonByLand: (tiles, turn) =>
		`${tilesOf(tiles)}: tanto è bastato al turno ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${turnsOf(turns)}, ${plural(players, "giocatore", "giocatori")}`,
	needsScript:
		"Per guardare la partita turno per turno, e per verificarla, questa pagina ha bisogno di JavaScript. Qui sotto vedi com’è finita.",
	loading: "Caricamento del replay…",
	failed:
		"Non è stato possibile caricare i turni di questa partita. Qui sotto vedi com’è finita; ricarica la pagina per riprovare.",
	damaged:
		"La registrazione di questa partita non si può rigiocare. Qui sotto vedi com’è finita.",
	otherVersion:
		"Questa partita è stata giocata con una versione delle regole che questa pagina non conosce. Ricarica la pagina per averne una più nuova.",

	chart: {
		name: "Territorio per turno",
		slider: "Turno",
		after: "Dopo il turno",
		start: "Inizio",
		leads: (name, tiles, percent) =>
			`${name} è in testa con ${tilesOf(tiles)}, ${the(percent)} della mappa`,
		follows: (name, tiles) => `${name} ${tilesOf(tiles)}`,
		points: (name, points) => `${name} ${pointsOf(points)}`,
		nobody: "nessuno ha territorio",
		needed: "Basta per vincere",
		table: "Territorio per turno, in tabella",
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
	analyse: "Analizza",
	playOn: "Continua da qui",
	download: "Scarica",
	downloadHint: "Tutta la partita in JSON",
	newGame: "Nuova partita",

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

	proof: {
		title: "Verifica questa partita",
		why: "Prima del primo turno questa partita ha pubblicato la fine di una catena di chiavi; in ogni turno il caso ricava ciò che fa dalla chiave successiva della catena, così nessuno, nemmeno noi, poteva sceglierlo o cambiarlo dopo. Ora il tuo browser rigioca tutti gli ordini con le stesse regole, e confronta i risultati con quanto è stato registrato dopo ogni turno.",
		checking: (done, all) =>
			`${done} di ${plural(all, "turno verificato", "turni verificati")}`,
		holds: "È tutto corretto.",
		checks: {
			keys: (count) =>
				count === 1
					? "1 chiave: riporta a quella pubblicata all’inizio"
					: `${count} chiavi: ognuna riporta alla precedente, la prima a quella pubblicata all’inizio`,
			orders: (count, starts) =>
				`${orders(count)} e ${plural(starts, "partenza", "partenze")}: le regole li permettono tutti`,
			origin: (turn, game) =>
				`${turn === 1 ? "Il primo turno (1)" : `I primi ${turn} turni`}: della partita ${game}, la cui posizione di allora è quella da cui è continuata questa`,
			positions: (count) =>
				`${plural(count, "posizione", "posizioni")}: ognuna è uguale a quella registrata`,
			result: (name, turns) =>
				`Il risultato: la partita è finita dopo ${turnsOf(turns)}, con ${name} in testa`,
		},
		fails: (turn) => `Il turno ${turnNumber(turn)} non è corretto.`,
		failsAtEnd: "La fine non è corretta.",
		faults,
		heldUntil: (turns) =>
			turns === 0
				? "Prima non era possibile verificare niente."
				: turns === 1
					? "Il turno 1, prima, è corretto."
					: `I ${turns} turni prima sono corretti.`,
		show: (turn) => `Mostra il turno ${turnNumber(turn)}`,
		published: "Pubblicato prima del primo turno",
		finalHash: "L’hash dell’ultima posizione",
		byHand: "Scarica la partita, e verificala senza di noi:",
		close: "Chiudi",
	},
};
