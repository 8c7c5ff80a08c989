/** The words of notifications, and of the page where readers choose them, in German. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "Mitteilungen",
	lead: "Hexmarch kann dir sagen, wenn eine Partie dich braucht, auch wenn es geschlossen ist.",
	needsScript:
		"Um Mitteilungen einzuschalten, braucht diese Seite JavaScript, das ausgeschaltet oder nicht geladen ist.",
	unsupported:
		"Dieser Browser kann keine Mitteilungen dieser Website zeigen. Nimm ein aktuelles Chrome, Edge, Firefox oder Safari, und kein privates Fenster.",
	install:
		"Auf iPhone und iPad dürfen nur installierte Websites Mitteilungen senden. Drück auf „Teilen“, dann auf „Zum Home-Bildschirm“; öffne Hexmarch von dort, und komm auf diese Seite zurück.",
	blocked:
		"Dein Browser blockiert Mitteilungen dieser Website. Um sie zu erlauben, drück auf das Zeichen neben der Adresse, öffne die Einstellungen der Website, und lade diese Seite neu.",
	off: "Dein Browser wird fragen, ob diese Website dir Mitteilungen senden darf. Dann wählst du, wovon du hörst, und ein Druck beendet es.",
	turnOn: "Mitteilungen einschalten",
	on: "Mitteilungen sind in diesem Browser eingeschaltet.",
	turnOff: "Ausschalten",
	trial: "Jetzt eine schicken",
	choices: {
		label: "Sag mir, wenn",
		turns: "ich in einer Fernpartie dran bin",
		begins: "eine Partie von mir beginnt",
		ends: "eine Fernpartie von mir zu Ende ist",
		signIns: "sich jemand in einem anderen Browser in meinem Konto anmeldet",
	},
	quiet: {
		label: "Ruhezeit",
		use: "Sag mir in dieser Zeit nichts",
		from: "Von",
		to: "Bis",
		help: "Wartet danach noch eine Partie auf dich, oder ist eine zu Ende, hörst du dann davon. Eine Anmeldung wird sofort gezeigt, ohne Ton.",
	},
	status: {
		saved: "Gespeichert.",
		off: "Mitteilungen sind ausgeschaltet.",
		sent: "Unterwegs: Sie erscheint in wenigen Sekunden.",
		dismissed:
			"Dein Browser hat gefragt, und nichts wurde erlaubt. Drück noch einmal, um wieder gefragt zu werden.",
		failed:
			"Das hat nicht geklappt. Prüf deine Verbindung, und drück noch einmal.",
		tooMany:
			"Das war viel in einer Minute. Warte einen Moment, dann drück noch einmal.",
	},
	offer: "Mitteilen, wenn ich dran bin",
	offerBegin: "Mitteilen, wenn diese Partie beginnt",
	section:
		"Wähle, was dieser Browser dir mitteilt: dass du dran bist, dass eine Partie beginnt oder endet, dass sich jemand in deinem Konto anmeldet.",
	choose: "Mitteilungen wählen",

	notice: {
		turn: "Du bist dran",
		begins: "Deine Partie beginnt",
		over: "Deine Partie ist zu Ende",
		won: "Du hast gewonnen",
		gaveUp: (name) => `${name} hat aufgegeben`,
		signIn: "Jemand hat sich in deinem Konto angemeldet",
		signInText: (agent) =>
			`${agent}. Wenn du das nicht warst, drück hier und melde die Sitzung ab.`,
		trial: "Mitteilungen funktionieren",
		trialText: "So sagt dir Hexmarch, dass eine Partie dich braucht.",
	},
};
