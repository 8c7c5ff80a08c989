/** The words of the lists of games, in German; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases, possessive } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("de");

const persons = (count: number) => counted(count, "Person", "Personen");

export const gameListWords: GameListWords = {
	title: "Partien",
	heading: "Finde eine Partie",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "Gerade ist sonst niemand hier."
			: `${persons(online)} hier, ${playing === 0 ? "niemand spielt" : `${whole(playing)} im Spiel`}.`,
	playNow: "Jetzt spielen",
	playNowHint: "Beginnt in höchstens zehn Sekunden.",
	create: "Partie anlegen",
	regions: {
		label: "Regionen",
		americas: "Amerika",
		europe: "Europa und Afrika",
		asia: "Asien und Ozeanien",
	},
	games: (count) => counted(count, "Partie", "Partien"),
	unavailable:
		"Die Liste dieser Region ist gerade nicht verfügbar. Du kannst trotzdem spielen: Drück auf „Jetzt spielen“, oder versuch es gleich noch einmal.",
	open: {
		title: "Offene Partien",
		empty:
			"Gerade wartet keine Partie auf Spieler. Drück auf „Jetzt spielen“, um eine zu öffnen, mit Bots zur Gesellschaft, bis jemand kommt.",
	},
	running: {
		title: "Im Gange",
		empty: "In dieser Region spielt gerade niemand.",
	},
	live: {
		on: "Live",
		lost: "Verbindung verloren. Neuer Versuch…",
		stale:
			"Diese Liste ist nicht live. Lade die Seite neu, um die jetzige zu sehen.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Marsch",
			"turn-by-turn": "Klassisch",
			"free-neighbor": "Frei",
			"free-full": "Frei überall",
		},
		hosted: (name) => `${possessive(name)} Partie`,
		hostless: "Eine Partie ohne Gastgeber",
		led: (name) => `${name} führt`,
		ledByNobody: "Nur Bots",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} Felder`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} je Runde`,
		noClock: "ohne Uhr",
		speed: "Tempo zählt",
		openPlans: "offene Pläne",
		openToBots: "offen für Bots",
		taken: (taken, seats) =>
			`${whole(taken)} von ${counted(seats, "Platz", "Plätzen")} besetzt`,
		botsFill: "Bots füllen auf",
		players: (people, bots) =>
			phrases([
				persons(people),
				...(bots > 0 ? [counted(bots, "Bot", "Bots")] : []),
			]),
		watching: (count) => `${whole(count)} sehen zu`,
		turn: (turn) => `Runde ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Beginnt in ${span(ms)}`,
		beginning: "Beginnt…",
		beginsWhenFull: "Beginnt, wenn sie voll ist",
		join: "Mitspielen",
		watch: "Zuschauen",
		gone: "Zu Ende",
	},

	own: {
		title: "Deine Partien",
		heading: "Deine Partien",
		waiting: (count) =>
			count === 0
				? "Keine davon wartet auf dich."
				: `${counted(count, "Partie wartet", "Partien warten")} auf dich.`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join(", ")} und ${whole(more)} mehr`,
		all: (count) => `Alle ${whole(count)} Partien zeigen`,
		alone: "Noch niemand sonst",
		yourTurn: "Du bist dran",
		others: "Warten auf die anderen",
		notBegun: "Noch nicht begonnen",
		left: (ms) => `noch ${span(ms)}`,
		play: "Spielen",
		look: "Ansehen",
		empty: "Du bist in keiner Partie. Ein Klick, und du bist es.",
		more: "Zur Liste der Partien",
		lost: "Die Liste ließ sich nicht aktualisieren. Ein neuer Versuch folgt.",
	},
};
