/** The words of players' pages, of finished games and of ratings, in German. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const ago = /* @__PURE__ */ agoIn("de");
const games = (count: number) => counted(count, "Partie", "Partien");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "gerade eben" : ago(ms)),

	botAccount: "Bot-Konto",

	rating: {
		families: { march: "Marsch", classic: "Klassisch", free: "Frei" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, plus oder minus ${give}`,
		range: (least, most) => `${least} bis ${most}`,
		firstGuess: "eine erste Schätzung",
		doubt: "?",
		games: (count) => counted(count, "gewertete Partie", "gewertete Partien"),
		byBots: "Bisher nur Partien gegen Bots",
		graph: ({ first, last, most, least }, from, to) =>
			`Von ${first} am ${from} auf ${last} am ${to}, zwischen ${least} und ${most}`,
		table: "Die letzten Änderungen als Tabelle",
		columns: { date: "Datum", rating: "Wertung", change: "Änderung" },
	},

	past: {
		won: (name) => `${name} hat gewonnen`,
		first: (name) => `${name} wurde Erster`,
		over: {
			won: "Zu Ende",
			"turn-cap": "Vorzeitig beendet",
			unattended: "Vorzeitig beendet, da niemand spielte",
			resigned: "Alle haben aufgegeben",
		},
		place: (place, of) =>
			place === 1
				? `Gewonnen, 1. von ${whole(of)}`
				: `${whole(place)}. von ${whole(of)}`,
		more: (persons) => `${whole(persons)} mehr`,
		bots: (count) => counted(count, "Bot", "Bots"),
		turns: (count) => counted(count, "Runde", "Runden"),
		points: (count) => counted(count, "Punkt", "Punkte"),
		older: "Ältere Partien",
		latest: "Zurück zu den neuesten",
		rating: "Wertung",
		onlyYou: "das siehst nur du",
		onlyPlayers: "das sehen nur ihre Spieler",
		playedOn: (turn) => `weitergespielt ab Runde ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Beendete Partien",
		empty:
			"Du hast noch keine Partie beendet. Sobald du es hast, kannst du sie hier noch einmal ansehen.",
		all: "Deine Seite mit allen deinen Partien",
		everybodys: "Die beendeten Partien aller",
	},

	filters: {
		all: "Alle",
		ruleset: { label: "Modus" },
		company: { label: "Gegen", people: "Menschen", bots: "Nur Bots" },
		outcome: {
			label: "Ergebnis",
			won: "Gewonnen",
			lost: "Nicht gewonnen",
		},
	},

	history: {
		title: "Beendete Partien",
		lead: "Öffentliche Partien, die zu Ende sind, die neuesten zuerst. Jede lässt sich noch einmal ansehen.",
		leadOwn:
			"Öffentliche Partien, die zu Ende sind, und alle deine eigenen, die neuesten zuerst. Jede lässt sich noch einmal ansehen.",
		empty:
			"Noch ist keine öffentliche Partie zu Ende. Spiel eine, und sie steht hier.",
		emptyFiltered: "Keine Partie passt zu dieser Wahl.",
	},

	leaderboard: {
		title: "Rangliste",
		lead: "Geordnet wird nach der Wertung, die ein Spieler so gut wie sicher mindestens hat. Sie liegt unter seiner Wertung, solange er wenig gespielt hat, darum lohnt es sich weiterzuspielen. Nur Partien mit anderen Konten zählen, und von denen mit demselben Spieler drei in der Woche.",
		botsLead:
			"Bots mit Konto, geordnet wie Menschen, nach ihren Partien mit allen: anderen Bots und Menschen. Was Menschen gegen sie gewinnen oder verlieren, ändert deren eigene Wertung kaum.",
		kinds: "Wer spielt",
		people: "Menschen",
		bots: "Bots",
		families: "Modi",
		columns: {
			rank: "Rang",
			player: "Spieler",
			sure: "Mindestens",
			rating: "Wertung",
			range: "Spanne",
			games: "Partien",
		},
		you: "du",
		empty:
			"Hier hat noch niemand einen Rang. Spiel eine Partie mit einem anderen Konto, und der erste ist deiner.",
		more: "Weitere Ränge",
		top: "Zurück nach oben",
		own: {
			rank: (rank, points, give) =>
				`Du stehst auf Rang ${whole(rank)}, mit ${points} ± ${give}.`,
			far: (points, give) => `Du hast ${points} ± ${give}.`,
			guest: (points, give) =>
				`Du hast ${points} ± ${give}. Mit einem Konto bekommst du auch einen Rang und behältst deine Partien und deine Wertung.`,
			byBots: (points, give) =>
				`Du hast ${points} ± ${give} aus Partien gegen Bots. Deine erste Partie mit einem anderen Konto gibt dir einen Rang.`,
			register: "Konto anlegen",
		},
	},

	profile: {
		since: (month) => `Hier seit ${month}`,
		account: "Dein Konto",
		own: "Deine Seite und deine Partien",
		ratings: "Wertungen",
		unrated: "Noch keine gewertete Partie.",
		unratedOwn:
			"Noch keine gewertete Partie. Spiel eine zu Ende, und deine Wertung steht hier.",
		games: "Partien",
		onlyPublic: "Andere sehen nur öffentliche Partien.",
		empty: "Noch keine beendete Partie.",
		emptyPublic: "Noch keine öffentliche Partie.",
		record: "Bilanz",
		publicRecord: "Bilanz in öffentlichen Partien",
		withPeople: "Mit Menschen",
		withBots: "Nur gegen Bots",
		tally: (count, won) => `${games(count)}, ${whole(won)} gewonnen`,
		you: "Gegen dich",
		meetings: (count, ahead) =>
			`${games(count)} miteinander, in ${whole(ahead)} lagst du vorn`,
		opponents: "Häufigste Gegner",
		columns: { name: "Spieler", games: "Partien", ahead: "Vorn" },
		aheadHint: (name) => `Vorn: Partien, in denen ${name} besser stand.`,
		leaderboard: "Rangliste",
		notFound: {
			title: "Kein solcher Spieler",
			heading: "Niemand spielt unter diesem Namen",
			text: "Der Name kann falsch geschrieben oder sein Konto gelöscht sein. Gäste haben keine eigene Seite.",
			back: "Zur Rangliste",
		},
	},
};
