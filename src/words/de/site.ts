/** The words of the pages, in German. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { counted, exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => counted(count, "Feld", "Felder");
/** After a preposition. */
const withTiles = (count: number) => counted(count, "Feld", "Feldern");

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Ein Eroberungsspiel auf einer Karte aus Sechsecken. Alle planen im Geheimen, jede Runde geschieht auf einmal. Kostenlos, im Browser, mit Freunden, Fremden oder Bots.",
	skip: "Zum Inhalt springen",
	notLoaded: "Ein Teil dieser Seite ist nicht geladen. Neuer Versuch…",
	home: "Hexmarch, die Startseite",
	howToPlay: "Spielregeln",
	api: "API für Programme",
	licence: "Freie Software unter der MIT-Lizenz.",
	nav: {
		label: "Seiten",
		games: "Partien",
		yourGames: "Deine Partien",
		yourGamesWait: (count) =>
			`Deine Partien: ${count === 1 ? "1 wartet" : `${whole(count)} warten`} auf dich`,
		createGame: "Partie anlegen",
		rules: "Regeln",
	},
	display: "Anzeige",
	language: "Sprache",
	theme: "Farben",
	themes: { auto: "Automatisch", light: "Hell", dark: "Dunkel" },
	contrast: "Kontrast",
	contrasts: { normal: "Normal", high: "Hoch, mit Mustern" },
	playingAs: (name) => `Du bist ${name}`,

	homePage: {
		title: "Hexmarch: ein Eroberungsspiel auf Sechsecken",
		heading: "Marschier, Feld für Feld",
		lead: "Hexmarch ist ein Eroberungsspiel auf einer Karte aus Sechsecken, in dem alle im Geheimen planen und jede Runde auf einmal geschieht.",
		gameWaits: "Deine Partie wartet auf dich",
		gamesWait: (count) => `${whole(count)} Partien warten auf dich`,
		playNow: "Jetzt spielen",
		playNowHint: (minutes) =>
			`Mit Menschen von überall, in höchstens zehn Sekunden, für höchstens ${whole(minutes)} Minuten. Bots nehmen die Plätze, die leer bleiben.`,
		play: "Gegen Bots spielen",
		oneClick: (bots, cols, rows) =>
			`Gegen ${counted(bots, "Bot", "Bots")} auf ${whole(cols)} × ${whole(rows)} Feldern. Ohne Uhr, ohne Konto.`,
		lesson: "Spielend lernen",
		lessonHint:
			"Noch nie gespielt? Eine geführte erste Partie, in anderthalb Minuten.",
		noLesson: "Nein, danke",
		ways: "Weitere Arten zu spielen",
		openGames: "Offene Partien ansehen",
		howTitle: "So spielt man, in fünf Bildern",
		allRules: "Alle Regeln lesen",
		demo: "Eine Partie zwischen Bots",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`Karte aus ${whole(cols)} mal ${whole(rows)} Feldern, ${
				turnsPlayed === 0
					? "vor der ersten Runde"
					: `nach ${counted(turnsPlayed, "Runde", "Runden")}`
			}`,
		seat: (name, count, share) =>
			`${name} hat ${tiles(count)}, ${percent(share)} der Karte.`,
		free: (count) =>
			count === 0 ? "Kein Feld ist frei." : `Frei: ${tiles(count)}.`,
	},

	challenge: {
		title: "Einen Moment",
		heading: "Bist du ein Mensch?",
		text: "Programme öffnen hier Partien zu Tausenden. Warte, bis das Feld unten bestätigt, dass du keines bist, und mach dann weiter. Wir fragen dich einen Tag lang nicht wieder.",
		script:
			"Ohne JavaScript können wir das nicht erkennen. Du kannst trotzdem bei Partien aus der Liste mitspielen oder dich anmelden.",
		goOn: "Weiter",
	},
	noCookie: {
		title: "Kein Cookie",
		heading: "Dein Browser hat kein Cookie geschickt",
		text: "An einem Cookie erkennen wir, wem welcher Platz gehört. Ohne eines wärst du mit jedem Klick jemand Neues und fändest deine Partie nicht wieder.",
		how: "Behält dein Browser Cookies, mach einfach weiter. Siehst du diese Seite noch einmal, erlaube zuerst Cookies für diese Website.",
		again: "Weiter",
		back: "Startseite",
	},
	sending: "Senden…",
	otherReader:
		"Du hast dich in einem anderen Tab an- oder abgemeldet, darum ist diese Seite nicht mehr deine.",

	gamePage: {
		title: (turn, inAll) =>
			`Runde ${whole(turnNumber(turn))}${inAll === null ? "" : ` von ${whole(inAll)}`}`,
		lobbyTitle: "Warten auf den Beginn",
		phases: {
			waiting: "Neue Spieler wählen, wo sie beginnen.",
			collecting: "Alle geben Befehle.",
		},
		lobby: (taken, all) =>
			`Die Partie hat noch nicht begonnen: ${whole(taken)} von ${counted(all, "Platz", "Plätzen")} besetzt.`,
		leads: (name, count, share) =>
			`${name} führt mit ${withTiles(count)}, ${percent(share)} der Karte.`,
		nobodyLeads: "Noch hat niemand Land.",
		leadsByPoints: (name, points) =>
			`${name} führt mit ${counted(points, "Punkt", "Punkten")}.`,
		toWin: (count) => `Zum Sieg braucht es ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "Die letzte Runde: Die meisten Punkte gewinnen."
				: `Noch ${whole(turns)} Runden: Die meisten Punkte gewinnen.`,
		playedOn: (turn, names) =>
			`Weitergespielt ab Runde ${whole(turnNumber(turn))} ${names.length === 0 ? "einer anderen Partie" : `einer Partie zwischen ${list(names)}`}`,
		unrated: "Sie zählt für keine Wertung.",
		needsScript:
			"Zum Spielen braucht diese Seite JavaScript, das ausgeschaltet oder nicht geladen ist. Die Karte unten zeigt die Partie, wie sie war, als du die Seite geöffnet hast.",
		reload: "Seite neu laden",
		seats: "Spieler",
		columns: {
			rank: "Rang",
			player: "Spieler",
			points: "Punkte",
			level: "Stufe",
			land: "Land",
			share: "Anteil",
		},
		emptySeat: "Leerer Platz",
		you: "du",
		bots: botKinds,
		absent: "noch nicht im Spiel",
		dead: "ausgeschieden",
		resigned: "aufgegeben, ein Bot spielt weiter",
		gaveUp: "aufgegeben",
	},

	newGame: {
		title: "Partie anlegen",
		lead: "Du nimmst den ersten Platz und bekommst einen Link zum Teilen. Ändere, was du magst: Alles ist für eine gute Partie eingestellt.",
		who: "Wer spielt",
		game: "Was ihr spielt",
		finer: "Regeln im Einzelnen",
		finerHint: "Ende, Pläne, Tempo und Zufall",
		create: "Partie anlegen",
	},

	join: {
		title: "Bei einer Partie mitspielen",
		label: "Bei einer Partie von Freunden mitspielen",
		help: "Füge den Link ein oder nur den Code an seinem Ende.",
		join: "Mitspielen",
		wrong:
			"Das ist weder Link noch Code einer Partie. Vielleicht wurde er abgeschnitten: Lass dir den ganzen Link geben, und füge ihn hier ein.",
	},

	refused: {
		title: "Nicht geschehen",
		heading: "Das hat nicht geklappt",
		toRematch: "Revanche ansehen",
		back: "Zurück zur Partie",
		notOver: "Eine Revanche muss warten, bis diese Partie zu Ende ist.",
		playOn: {
			not_over:
				"Diese Partie wird noch gespielt. Ist sie zu Ende, kannst du ab jeder ihrer Runden weiterspielen.",
			no_turn:
				"Diese Partie hat keine solche Runde zum Weiterspielen. Wähle eine andere.",
			no_land:
				"Dieser Spieler hat in dieser Runde kein Land. Wähle einen anderen.",
			too_long:
				"So weit in einer langen Partie lässt sie sich nicht weiterspielen. Wähle eine frühere Runde.",
		},
	},

	notWatchable: {
		title: "Eine geschlossene Partie",
		heading: "Nur Spieler dürfen zuschauen",
		text: "Diese Partie wurde nur für ihre Spieler angelegt.",
		canJoin: "Ein Platz ist frei: Nimm ihn, und du gehörst dazu.",
		join: "Platz nehmen",
		otherGames: "Andere Partien ansehen",
	},

	notFound: {
		title: "Jenseits der Karte",
		heading: "Jenseits der Karte",
		text: "Unter dieser Adresse ist nichts. Vielleicht wurde die Adresse einer Partie beim Kopieren abgeschnitten: Versuch es noch einmal mit dem ganzen Link.",
		back: "Zurück zur Startseite",
	},

	errors: {
		internal: {
			title: "Etwas ist kaputtgegangen",
			heading: "Bei uns ist etwas kaputtgegangen",
			text: "Es lag nicht an dir, und nichts, was du bestätigt hattest, ist verloren. Versuch es gleich noch einmal.",
		},
		forbidden: {
			title: "Nicht von dort",
			heading: "Das kam von einer anderen Website",
			text: "Zu deiner Sicherheit zählen Formulare nur, wenn sie von unseren eigenen Seiten kommen. Öffne die Seite hier, und versuch es noch einmal.",
		},
		too_large: {
			title: "Zu viel auf einmal",
			heading: "Das war zu viel auf einmal",
			text: "Was gesendet wurde, ist größer als jedes unserer Formulare. Geh zurück, und versuch es noch einmal.",
		},
		too_many: {
			title: "Zu schnell",
			heading: "Das war viel in einer Minute",
			text: "Von hier kamen in so kurzer Zeit so viele Anfragen, dass wir sie bremsen müssen. Warte eine Minute, dann versuch es noch einmal: Deine Partien gehen weiter.",
		},
		too_many_today: {
			title: "Viele Partien",
			heading: "Das waren viele Partien für einen Tag",
			text: "Aus deinem Netz wurden heute so viele Partien begonnen, dass du vor morgen keine weitere beginnen kannst. Du kannst weiter bei anderen mitspielen, und deine gehen weiter.",
		},
		too_many_here: {
			title: "Viele Partien",
			heading: "Viele Partien von hier sind noch nicht zu Ende",
			text: "Aus deinem Netz sind so viele Partien offen oder im Gange, dass du gerade keine weitere beginnen kannst. Spiel bei einer aus der Liste mit, oder versuch es in ein paar Minuten noch einmal.",
		},
		too_many_open: {
			title: "Sie warten schon",
			heading: "Deine Partien warten noch auf Spieler",
			text: "Du bist in mehreren Partien, die noch nicht begonnen haben. Beginne oder verlass eine davon, dann leg eine neue an.",
		},
		too_many_games: {
			title: "Viele Partien",
			heading: "Du bist in vielen Partien",
			text: "Du bist in so vielen Partien, dass du keine weitere beginnen kannst. Bring zuerst einige zu Ende.",
		},
		bad_request: {
			title: "Nicht verstanden",
			heading: "Das haben wir nicht verstanden",
			text: "Was gesendet wurde, kann diese Seite nicht senden. Geh zurück, lade die Seite neu, und versuch es noch einmal.",
		},
		away: {
			title: "Gerade nicht",
			heading: "Wir können das gerade nicht nachsehen",
			text: "Unsere Datenbank antwortet nicht. Partien gehen weiter, und nichts ist verloren. Versuch es in einer Minute noch einmal.",
		},
		archive_away: {
			title: "Gerade nicht",
			heading: "Wir können das gerade nicht nachsehen",
			text: "Das Archiv der beendeten Partien antwortet nicht. Laufende Partien gehen weiter, und nichts ist verloren. Versuch es in einer Minute noch einmal.",
		},
		updating: {
			title: "Wird erneuert",
			heading: "Diese Partie wird erneuert",
			text: "Eine neue Fassung der Website ist auf dem Weg zu dieser Partie. Nichts ist verloren: Komm in einer Minute wieder.",
		},
		unreadable: {
			title: "Lässt sich nicht öffnen",
			heading: "Diese Partie lässt sich nicht öffnen",
			text: "Die gespeicherten Daten dieser Partie lassen sich nicht lesen. Nichts wurde gelöscht. Der Fehler steht in unserem Protokoll, und wir sehen ihn uns an. Deine anderen Partien sind nicht betroffen.",
		},
		not_a_form: {
			title: "Kein Formular",
			heading: "Das ist keines unserer Formulare",
			text: "Diese Adresse nimmt nur an, was das Formular einer Seite sendet. Nimm das Formular auf der Seite.",
		},
	},

	day: dayWords,
	dump: dumpWords,
	offline: offlineWords,
	embed: { onSite: "auf Hexmarch", live: "Live" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	push: pushWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,
	links: linkWords,
	manual: manualWords,
};
