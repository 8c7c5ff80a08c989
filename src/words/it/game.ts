/** The words of the game page, in Italian. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { number, orders, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Scegli da dove cominciare",
		othersStart: "Gli altri scelgono da dove cominciare",
		giveOrders: "Pianifica i tuoi ordini",
		allGiven: "Tutti gli ordini inviati",
		allPlanned: "Tutti gli ordini pianificati",
		youAreReady: "Turno finito",
		watching: "Stai guardando",
		dead: "Sei fuori",
		over: "La partita è finita",
		resolving: "Il turno si svolge",
		held: "Un bot gioca per te",
		lobby: "In attesa di giocatori",
	},
	title: (moment, turn) => `${moment} · turno ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `Tocca a te, turno ${turnNumber(turn)} · Hexmarch`,
	titleOver: "La partita è finita · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} g ${Math.floor((seconds % 86400) / 3600)} h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	timeLeftCalmly: (time) => `ancora ${time}`,

	connection: {
		connecting: "Connessione…",
		reconnecting: "Connessione persa. Riconnessione…",
		refusedVersion: "Questa pagina è vecchia. Ricaricala per continuare.",
		refusedGame: "Questa partita non esiste più.",
		refusedWatcher: "Solo i suoi giocatori possono vedere questa partita.",
		refusedCrowd:
			"Questa partita è aperta in troppe schede. Questa si è fermata.",
	},
	ordersKept:
		"I tuoi ordini restano, e valgono se arrivano prima che finisca il turno.",
	reload: "Ricarica",

	bar: {
		name: "I tuoi ordini",
		ordersLeft: (left) =>
			left === 1 ? "Resta 1 ordine" : `Restano ${left} ordini`,
		pips: (level, banked) =>
			`Pieni: ${orders(level)} per turno, dal tuo livello. Cerchiati: dai tuoi ${number(banked)} punti messi da parte; ogni punto intero è un ordine in più.`,
		pipsByTowns: (base, perTown, most) =>
			`Hai ${orders(base)} per turno, e ${number(perTown)} in più per ogni città che hai; al massimo ${number(most)}.`,
		planned: (count, all) => `${count} di ${all} pianificati`,
		given: (count, all) => `${count} di ${all} inviati`,
		bank: "Da parte",
		more: "Un altro",
		undo: "Annulla",
		reopen: "Torna ai piani",
		confirm: "Invia",
		confirmMany: (count) => `Invia ${count}`,
		start: "Comincia qui",
		end: "Termina turno",
		readyByLot: "Comincia a caso",
		waitingFor: (players) =>
			players === 0
				? "Turno finito"
				: `${players === 1 ? "Manca" : "Mancano"} ${plural(players, "giocatore", "giocatori")}`,
		cannotBank,
		bankHint:
			"Metti da parte 0,8 ordini per un altro turno, una volta per turno",
		moreHint:
			"Pianifica un altro ordine sulla stessa casella (anche con Maiusc)",
		undoHint: "Annulla l’ultimo ordine pianificato",
		reopenHint: "Riprendi i tuoi ordini e continua a pianificare",
		confirmHint: "Invia adesso gli ordini pianificati",
		startHint: "Comincia dalla casella scelta",
		endHint: "Invia tutti gli ordini pianificati e termina il tuo turno",
		readyByLotHint: "Comincia da una casella libera a caso",
		endAnyway: (left) =>
			`${left === 1 ? "Resta" : "Restano"} ${orders(left)}. Terminare il turno?`,
		sending: "Invio…",
	},

	watchers: (count) => plural(count, "spettatore", "spettatori"),
	held: {
		text: "Un bot gioca per te.",
		back: "Eccomi di nuovo",
	},
	talkButton: "Parla",
};
