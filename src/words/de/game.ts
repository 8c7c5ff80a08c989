/** The words of the game page, in German. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { number, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

const orders = (count: number) => plural(count, "Befehl", "Befehle");

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Wähle, wo du beginnst",
		othersStart: "Die anderen wählen, wo sie beginnen",
		giveOrders: "Plane deine Befehle",
		allGiven: "Alle Befehle gegeben",
		allPlanned: "Alle Befehle geplant",
		youAreReady: "Runde beendet",
		watching: "Du schaust zu",
		dead: "Du bist ausgeschieden",
		over: "Die Partie ist zu Ende",
		resolving: "Die Runde läuft ab",
		held: "Ein Bot spielt für dich",
		lobby: "Warten auf Spieler",
	},
	title: (moment, turn) => `${moment} · Runde ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `Du bist dran, Runde ${turnNumber(turn)} · Hexmarch`,
	titleOver: "Die Partie ist zu Ende · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} T ${Math.floor((seconds % 86400) / 3600)} Std`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} Std ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	timeLeftCalmly: (time) => `noch ${time}`,

	connection: {
		connecting: "Verbinden…",
		reconnecting: "Verbindung verloren. Neu verbinden…",
		refusedVersion:
			"Diese Seite ist veraltet. Lade sie neu, um weiterzuspielen.",
		refusedGame: "Diese Partie gibt es nicht mehr.",
		refusedWatcher: "Nur ihre Spieler dürfen diese Partie sehen.",
		refusedCrowd:
			"Diese Partie ist in zu vielen Tabs offen. Dieser hat angehalten.",
	},
	ordersKept:
		"Deine Befehle bleiben erhalten und zählen, wenn sie vor dem Ende der Runde ankommen.",
	reload: "Neu laden",

	bar: {
		name: "Deine Befehle",
		ordersLeft: (left) => `Noch ${orders(left)}`,
		pips: (level, banked) =>
			`Gefüllt: ${orders(level)} je Runde durch deine Stufe. Mit Ring: aus deinen ${number(banked)} gesparten Punkten; jeder ganze Punkt ist ein Befehl mehr.`,
		pipsByTowns: (base, perTown, most) =>
			`Du hast ${orders(base)} je Runde und ${number(perTown)} mehr für jede Stadt, die du hältst; höchstens ${number(most)}.`,
		planned: (count, all) => `${count} von ${all} geplant`,
		given: (count, all) => `${count} von ${all} gegeben`,
		bank: "Sparen",
		more: "Einen mehr",
		undo: "Rückgängig",
		reopen: "Weiter planen",
		confirm: "Geben",
		confirmMany: (count) => `${count} geben`,
		start: "Hier beginnen",
		end: "Runde beenden",
		readyByLot: "Irgendwo beginnen",
		waitingFor: (players) =>
			players === 0
				? "Runde beendet"
				: `Warten auf ${plural(players, "Spieler", "Spieler")}`,
		cannotBank,
		bankHint: "Spar 0,8 eines Befehls für später, einmal je Runde",
		moreHint:
			"Einen weiteren Befehl auf dasselbe Feld planen (auch mit Umschalt)",
		undoHint: "Den zuletzt geplanten Befehl zurücknehmen",
		reopenHint: "Deine Befehle zurücknehmen und weiter planen",
		confirmHint: "Die geplanten Befehle jetzt geben",
		startHint: "Auf dem gewählten Feld beginnen",
		endHint: "Alle geplanten Befehle geben und deine Runde beenden",
		readyByLotHint: "Auf einem zufälligen freien Feld beginnen",
		endAnyway: (left) => `Noch ${orders(left)}. Runde trotzdem beenden?`,
		sending: "Senden…",
	},

	watchers: (count) => plural(count, "Zuschauer", "Zuschauer"),
	held: {
		text: "Ein Bot spielt für dich.",
		back: "Ich bin zurück",
	},
	talkButton: "Reden",
};
