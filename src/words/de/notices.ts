/** The words of pages that say why something was not done, in German. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
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
};
