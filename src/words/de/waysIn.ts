/** The words of the ways into an account besides the password, in German. */
import type { WaysInWords } from "../en/waysIn.ts";
import { whole } from "./numbers.ts";

export const waysInWords: WaysInWords = {
	codes: {
		title: "Ersatzcodes",
		text: "Verlierst du dein Passwort oder deinen Passkey, lässt dich ein Ersatzcode wieder hinein. Jeder gilt einmal.",
		none: "Du hast noch keine Ersatzcodes.",
		left: (count) =>
			count === 0
				? "Du hast alle Ersatzcodes verbraucht: Leg neue an."
				: count === 1
					? "1 Ersatzcode ist übrig."
					: `${whole(count)} Ersatzcodes sind übrig.`,
		made: (day) => `Angelegt am ${day}.`,
		make: "Zehn Codes anlegen",
		remake: "Zehn neue Codes anlegen",
		remakeHelp: "Neue Codes ersetzen die alten, die dann nicht mehr gelten.",
	},

	newCodes: {
		title: "Deine Ersatzcodes",
		text: "Bewahre diese zehn Codes auf, wo sonst niemand nachsieht, und nicht nur auf diesem Gerät. Wir zeigen sie nur jetzt: Wir selbst behalten sie nicht.",
		list: "Zehn Ersatzcodes",
		copy: "Kopieren",
		copied: "Kopiert",
		notCopied: "Kopiere diese Codes:",
		print: "Drucken",
		download: "Herunterladen",
		file: (name, address) =>
			`Ersatzcodes von ${name} auf ${address}. Jeder gilt einmal, unter ${address}/recover`,
		done: "Ich habe sie aufbewahrt",
	},

	recover: {
		title: "Ersatzcode verwenden",
		lead: "Jeder deiner Ersatzcodes meldet dich einmal an. Danach kannst du ein neues Passwort setzen.",
		submit: "Anmelden",
		link: "Passwort vergessen?",
		remembered: "Weißt du dein Passwort wieder?",
		noCodes:
			"Ohne Passwort, Passkey und Ersatzcode können wir nicht wissen, dass ein Konto deins ist. Du kannst weiter als Gast spielen oder ein neues Konto registrieren.",
	},

	newPassword: {
		title: "Neues Passwort setzen",
		recovered: "Du bist angemeldet. Dein Ersatzcode ist verbraucht.",
		endOthers: "Alle anderen Browser abmelden",
		endOthersHelp:
			"Lass das angekreuzt, wenn jemand anderes dein Passwort kennen oder dein Gerät haben könnte.",
		submit: "Passwort setzen",
		done: "Dein neues Passwort ist gesetzt. Andere Browser bleiben angemeldet.",
		skip: "So lassen, wie es ist",
		none: "Dieses Konto hat kein Passwort. Du kannst eines als weiteren Zugang setzen.",
		forgot: "Bisheriges Passwort vergessen?",
		proveOtherwise: "Auf andere Weise zeigen, dass du es bist",
		remove: "Passwort entfernen",
		removed:
			"Das Passwort ist entfernt. Du meldest dich von nun an ohne es an.",
	},

	confirm: {
		title: "Bist du es?",
		text: "Diese Änderung könnte jemanden hineinlassen oder dich aussperren. Zeig noch einmal, dass das Konto deins ist, und wiederhol sie dann.",
		submit: "Bestätigen",
		withCode: "Stattdessen einen Ersatzcode verwenden",
		codeHelp: "Der Code ist dann verbraucht.",
		back: "Zurück zu deinem Konto",
	},

	news: {
		banner:
			"Jemand hat sich mit einem neuen Browser in deinem Konto angemeldet.",
		look: "Sieh nach, ob du es warst",
		title: "Warst du das?",
		began: (agent, day) => `${agent}, angemeldet am ${day}`,
		proofs: {
			password: "mit deinem Passwort",
			passkey: "mit einem Passkey",
			code: "mit einem Ersatzcode",
			github: "mit deinem GitHub-Konto",
			google: "mit deinem Google-Konto",
		},
		yes: "Ja, das war ich",
		no: "Nein: abmelden",
		yesNamed: (agent) => `Ja, ${agent} war ich`,
		noNamed: (agent) => `Nein: ${agent} abmelden`,
		ended:
			"Dieser Browser ist abgemeldet. Ändere jetzt dein Passwort, entferne Passkeys, die du nicht kennst, und leg neue Ersatzcodes an.",
	},
};
