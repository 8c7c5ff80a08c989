/** The words of accounts, in German. */
import type { AccountWords } from "../en/account.ts";
import { counted, whole } from "./numbers.ts";

export const accountWords: AccountWords = {
	deletedPlayer: "gelöschter Spieler",

	name: {
		label: "Name",
		help: (least, most) =>
			`${whole(least)} bis ${whole(most)} Buchstaben, Ziffern, - und _. Alle sehen ihn, und du kannst ihn später nicht ändern.`,
	},
	password: {
		label: "Passwort",
		help: (least) =>
			`Mindestens ${whole(least)} beliebige Zeichen. Drei oder vier Wörter ergeben ein gutes.`,
	},
	current: { label: "Bisheriges Passwort" },
	new: { label: "Neues Passwort" },
	code: { label: "Ersatzcode" },
	hasProblems: "Sieh dir das noch einmal an:",

	problems: {
		name_missing: "Gib einen Namen ein.",
		name_length: (least, most) =>
			`Ein Name hat ${whole(least)} bis ${whole(most)} Zeichen.`,
		name_characters:
			"Ein Name kann nur Buchstaben von A bis Z, Ziffern, - und _ haben: Umlaute und andere Schriften können diesen zum Verwechseln gleichen.",
		name_empty:
			"Ein Name braucht mindestens einen Buchstaben oder eine Ziffer.",
		name_reserved:
			"Dieser Name klingt, als gehörte er zur Website. Wähle einen anderen.",
		name_refused: "Dieser Name könnte verletzen. Wähle einen anderen.",
		name_taken:
			"Jemand hat diesen Namen oder einen, der ihm gleicht. Wähle einen anderen.",
		password_missing: "Gib ein Passwort ein.",
		password_short: (least) =>
			`Ein Passwort hat mindestens ${whole(least)} Zeichen.`,
		password_long: "Dieses Passwort ist zu lang. Wähle ein kürzeres.",
		password_common:
			"Das ist eines der ersten Passwörter, die jeder versuchen würde. Wähle ein anderes.",
		password_name:
			"Das ist kaum mehr als dein Name oder unserer, den jeder versuchen würde. Wähle ein anderes.",
		no_match:
			"Dieser Name und dieses Passwort gehören nicht zusammen. Prüfe beide.",
		wrong_password: "Das ist nicht dein Passwort. Versuch es noch einmal.",
		code_missing: "Gib einen deiner Ersatzcodes ein.",
		no_code:
			"Zu diesem Namen gibt es keinen solchen Ersatzcode, oder er ist verbraucht. Prüfe beide, oder nimm deinen nächsten Code.",
		wrong_code:
			"Das ist keiner deiner Ersatzcodes, oder er ist verbraucht. Nimm deinen nächsten.",
	},
	tooMany: {
		title: "Nicht so schnell",
		text: "Das waren viele Versuche in einer Minute. Warte eine Minute und versuch es dann noch einmal.",
	},

	away: "Unsere Datenbank antwortet gerade nicht. Warte eine Minute und versuch es dann noch einmal: Zweimal senden schadet nicht.",
	unsure:
		"Unsere Datenbank antwortet nicht, darum wissen wir gerade nicht, wer du bist. Du bist weiter angemeldet: Lade diese Seite in einer Minute neu.",
	signedOut: {
		title: "Abgemeldet",
		heading: "Du bist in diesem Browser abgemeldet",
		text: "Er weiß nicht mehr, wer du bist. Unsere Datenbank hat nicht geantwortet, darum kann die Seite deines Kontos diese Sitzung noch zeigen: Du kannst sie dort beenden, sobald du wieder angemeldet bist.",
	},

	signIn: {
		title: "Anmelden",
		submit: "Anmelden",
		noAccount: "Noch kein Konto?",
		register: "Registrieren",
		guestGames: (name) =>
			`Du hast Partien als ${name}. Meldest du dich hier an, bleiben sie bei diesem Gast, und du bist nicht mehr dabei.`,
		keepGames: "Um sie zu behalten, registriere stattdessen ein neues Konto.",
	},

	register: {
		title: "Registrieren",
		heading: "Ein eigener Name",
		lead: "Mit einem Konto behältst du deine Partien, ihren Verlauf und deine Wertung, auf jedem Gerät. Ein Name und ein Passwort genügen.",
		guest: (name) => `Deine Partien als ${name} nimmst du mit.`,
		noRecovery:
			"Wir können dir kein neues Passwort schicken. Lass deinen Browser es sich merken, und leg auf der Seite deines Kontos Ersatzcodes an.",
		submit: "Registrieren",
		hasAccount: "Hast du ein Konto?",
		signIn: "Anmelden",
	},

	welcome: (name, games) =>
		games === 0
			? `Willkommen, ${name}.`
			: `Willkommen, ${name}. ${counted(games, "Partie ist", "Partien sind")} mitgekommen.`,

	page: {
		title: "Dein Konto",
		named: (name) => `${name}, dein Konto`,
		since: (day) => `Registriert am ${day}.`,
		signOut: "Abmelden",
	},

	daysOff: {
		title: "Freie Tage",
		text: "Solange du weg bist, warten deine Fernpartien auf dich, und alle darin sehen, bis wann. Bist du zurück, hast du für jede Runde einen Tag. Du kannst jederzeit früher zurückkommen.",
		days: "Wie viele Tage, ab jetzt?",
		left: (days) =>
			days === 0
				? "Du hast alle freien Tage der letzten zwölf Monate genommen."
				: `Von 28 in zwölf Monaten ${days === 1 ? "ist noch 1 Tag" : `sind noch ${whole(days)} Tage`} übrig.`,
		take: "Diese Tage freinehmen",
		refused: (most) => `Gib eine Zahl von 1 bis ${whole(most)} ein.`,
		away: (day) =>
			`Du hast frei bis ${day}. Deine Fernpartien warten auf dich.`,
		back: "Ich bin zurück",
	},

	sessions: {
		title: "Wo du angemeldet bist",
		agent: (browser, system) =>
			system === null
				? (browser ?? "Ein Browser")
				: `${browser ?? "Ein Browser"} auf ${system}`,
		isThis: "dieser Browser",
		began: (day) => `Angemeldet am ${day}`,
		used: (days) =>
			days < 1
				? "am letzten Tag benutzt"
				: days < 2
					? "vor einem Tag benutzt"
					: `vor ${whole(days)} Tagen benutzt`,
		end: "Abmelden",
		endNamed: (agent) => `${agent} abmelden`,
		endAll: "Überall abmelden",
		help: "Siehst du eine, die du nicht kennst, melde sie ab und ändere dein Passwort.",
	},

	change: {
		title: "Passwort ändern",
		help: "Das meldet dich überall sonst ab.",
		submit: "Passwort ändern",
		done: "Dein Passwort ist geändert, und du bist überall sonst abgemeldet.",
	},

	data: {
		title: "Deine Daten",
		text: "Alles, was wir von dir wissen: dein Konto, wo und wie du angemeldet bist, deine Partien und deine Wertungen, in einer Datei.",
		download: "Deine Daten herunterladen",
	},

	remove: {
		title: "Konto löschen",
		text: "Dein Name, deine Wertungen und deine Sitzungen werden gelöscht, und du gibst die Partien auf, in denen du bist. Beendete Partien bleiben denen, die sie mit dir gespielt haben, mit „gelöschter Spieler“ an deiner Stelle. Das lässt sich nicht rückgängig machen.",
		submit: "Konto für immer löschen",
		done: {
			title: "Gelöscht",
			heading: "Dein Konto ist gelöscht",
			text: "Dein Name ist aus deinen Partien verschwunden, und drei Monate lang kann ihn niemand sonst nehmen. Als Gast kannst du jederzeit weiterspielen.",
		},
	},
};
