/** The words of what works without a network, in German. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Offline",
	heading: "Du bist offline",
	lead: "Du kannst gegen Bots spielen, die geführte erste Partie spielen und ansehen, was dieses Gerät aufbewahrt. Partien mit Menschen, Listen und dein Konto kommen mit dem Netz zurück.",
	playHint: "Gegen 3 Bots, ohne Uhr. Bleibt auf diesem Gerät, ohne Wertung.",
	needsNetwork: {
		heading: "Diese Seite braucht das Netz",
		text: "Du bist offline. Die Seite öffnet sich von selbst, sobald das Netz zurück ist.",
		again: "Noch einmal versuchen",
		whatWorks: "Was offline geht",
	},
	back: "Du bist wieder online.",
	goOn: "Weiter",
	games: {
		title: "Partien auf diesem Gerät",
		note: "Sie bleiben nur hier und ohne Wertung.",
		none: "Noch nichts. Partien, die du offline beginnst, erscheinen hier.",
		against: (names) => `Gegen ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Runde ${whole(turnNumber(turn))}`
				: `Runde ${whole(turnNumber(turn))} von ${whole(turns)}`,
		over: "Zu Ende",
		playOn: "Weiterspielen",
		watch: "Ansehen",
		remove: "Löschen",
		reallyRemove: "Wirklich löschen?",
	},
	day: {
		title: "Der Marsch des Tages",
		goOn: "Weiter",
		goOnNote:
			"Dein Versuch zählt noch. Das Ergebnis wird gesendet, sobald du online bist.",
		again: "Noch einmal spielen, ohne Ergebnis",
	},
	replays: "Wiederholungen, die du gesehen hast",
	kept: "Bleibt auf diesem Gerät, ohne Wertung",
	notKept:
		"Dieses Gerät hat keinen Platz, um die Partie aufzubewahren. Sie endet, wenn du die Seite verlässt.",
	opening: "Die Partie wird geöffnet.",
	needsScript:
		"Diese Partie wird mit JavaScript gespielt, das ausgeschaltet ist.",
	missing: {
		title: "Keine Partie",
		heading: "Diese Partie ist nicht auf diesem Gerät",
		text: "Eine offline begonnene Partie bleibt auf dem Gerät, auf dem sie begann, bis du sie löschst.",
	},
	newer: {
		heading: "Diese Partie braucht eine andere Fassung",
		text: "Diese Seite kann nicht lesen, wie die Partie aufbewahrt wurde. Öffne sie wieder, wenn du online bist.",
	},
	home: "Startseite",
	you: "Du",
};
