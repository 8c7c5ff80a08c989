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

	passkeys: {
		title: "Passkeys",
		text: "Mit einem Passkey meldest du dich mit deinem Finger, deinem Gesicht oder deiner Bildschirmsperre an. Niemand kann ihn erraten, und keine andere Website kann nach ihm fragen.",
		none: "Du hast noch keine Passkeys.",
		add: "Passkey hinzufügen",
		needsScript: "Passkeys brauchen JavaScript.",
		unsupported:
			"Dieser Browser kann keine Passkeys. Ein aktuelles Chrome, Edge, Firefox oder Safari kann es.",
		keyOnly:
			"In diesem Browser braucht ein Passkey einen Sicherheitsschlüssel, über USB oder NFC.",
		name: "Name dieses Passkeys",
		rename: "Umbenennen",
		remove: "Entfernen",
		renameNamed: (name) => `${name} umbenennen`,
		removeNamed: (name) => `${name} entfernen`,
		made: (day) => `Hinzugefügt am ${day}`,
		used: (day) => `zuletzt benutzt am ${day}`,
		neverUsed: "noch nicht benutzt",
		refused: (day) =>
			`Am ${day} wurde er abgelehnt, da er eine Kopie zu sein schien. Entferne ihn, und füge einen neuen hinzu.`,
		onlyWayIn:
			"Das ist dein einziger Zugang, darum lässt er sich nicht entfernen. Setz zuerst ein Passwort, oder füge einen weiteren Passkey hinzu.",
		signIn: "Mit Passkey anmelden",
		register: "Mit Passkey registrieren",
		registerHelp:
			"Oder ohne Passwort: Wähle oben einen Namen, und lass dieses Gerät einen Passkey behalten.",
		confirm: "Mit Passkey bestätigen",
		removed: "Der Passkey ist entfernt. Lösche ihn auch auf deinem Gerät.",
		added: "Der Passkey ist hinzugefügt.",

		problems: {
			cancelled:
				"Es wurde kein Passkey benutzt. Versuch es noch einmal, wenn du so weit bist.",
			exists: "Dieses Gerät hat schon einen Passkey deines Kontos.",
			unreachable:
				"Wir waren nicht zu erreichen. Prüf deine Verbindung, dann versuch es noch einmal.",
			expired: "Das hat zu lange gedauert. Versuch es noch einmal.",
			unknown:
				"Dieser Passkey gehört hier zu keinem Konto: Vielleicht wurde er entfernt. Nimm einen anderen Zugang.",
			refused:
				"Dieser Passkey ließ sich nicht prüfen. Versuch es noch einmal, oder nimm einen anderen Zugang.",
			copied:
				"Dieser Passkey scheint eine Kopie zu sein, darum wurde er abgelehnt. Nimm einen anderen Zugang, und entferne ihn auf der Seite deines Kontos.",
			too_many_passkeys: "Du hast zwanzig Passkeys. Entferne zuerst einen.",
		},
	},

	providers: {
		title: "Konten anderswo",
		text: "Du kannst dich hier mit einem Konto anmelden, das du anderswo hast. Wir erfahren nur, welches Konto es ist: nicht sein Passwort, seinen Namen oder seine Adresse.",
		link: (site) => `Dein ${site}-Konto verknüpfen`,
		unlink: (site) => `${site} trennen`,
		made: (day) => `Verknüpft am ${day}`,
		signIn: (site) => `Mit ${site} anmelden`,
		confirm: (site) => `Mit ${site} bestätigen`,
		linked: (site) => `Du kannst dich jetzt mit ${site} anmelden.`,
		unlinked: (site) => `Du kannst dich nicht mehr mit ${site} anmelden.`,
		register: {
			title: "Wähle einen Namen",
			lead: (site) =>
				`Dein ${site}-Konto ist hier neu. Wähle einen Namen, und du hast ein Konto.`,
			hasAccount: (site) =>
				`Hast du hier schon ein Konto, melde dich darin an, und verknüpf ${site} auf seiner Seite.`,
		},
		problems: {
			denied: (site) =>
				`${site} hat dich nicht angemeldet, da du abgelehnt hast. Versuch es noch einmal, oder nimm einen anderen Zugang.`,
			failed: (site) =>
				`${site} hat nicht geantwortet, wie es sollte. Versuch es in einer Minute noch einmal, oder nimm einen anderen Zugang.`,
			expired: (site) =>
				`Die Anmeldung mit ${site} dauerte zu lange oder begann in einem anderen Browser. Versuch es noch einmal.`,
			taken: (site) =>
				`Dieses ${site}-Konto ist hier mit einem anderen Konto verknüpft. Trenne es zuerst dort.`,
			other: (site) =>
				`Das ist nicht das ${site}-Konto, das mit deinem Konto verknüpft ist.`,
		},
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
