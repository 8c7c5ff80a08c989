/** The words of the lobby, in German. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases, plural } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"Du bist Gastgeber. Teile den Link, und beginne, wenn alle da sind.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "Warten auf Spieler",
	titleIn: (taken, all) => `${taken} von ${all} sind da · Hexmarch`,
	taken: (taken, all) =>
		`${taken} von ${plural(all, "Platz", "Plätzen")} besetzt`,
	beginsIn: (time) => `Beginnt in ${time}`,
	host,
	seated: (host) =>
		`Du hast einen Platz. ${host} beginnt die Partie, oder sie beginnt von selbst, sobald alle Plätze besetzt sind.`,
	invited: (host) =>
		`${host} lädt dich ein. Nimm Platz: Du brauchst kein Konto.`,
	empty: "Noch ist niemand da. Wer zuerst Platz nimmt, ist Gastgeber.",
	keptFor: (names) =>
		`Die freien Plätze sind reserviert für ${list(names)} aus der vorigen Partie. Alle anderen können zuschauen.`,
	expected: "erwartet",
	soon: "Du hast einen Platz. Mach dich bereit.",
	beginsByItself: "Du hast einen Platz. Die Partie beginnt von selbst.",
	full: "Alle Plätze sind besetzt. Bleib hier, um zuzuschauen.",
	tooFew: (needed) => `${host} Zum Beginnen braucht es ${needed} Spieler.`,
	join: "Platz nehmen",
	leave: "Platz verlassen",
	begin: "Jetzt beginnen",
	seats: "Plätze",
	you: "du",
	isHost: "Gastgeber",
	away: "nicht da",
	free: "Freier Platz",
	fills: emptySeatFills,
	moreFree: (count) => `noch ${plural(count, "freier Platz", "freie Plätze")}`,
	remove: "Entfernen",
	removeSure: (name) =>
		`${name} entfernen? Eine Rückkehr in diese Partie ist dann nicht möglich.`,
	removeYes: "Ja, entfernen",
	link: "Lade andere mit diesem Link ein",
	copy: "Kopieren",
	copied: "Kopiert",
	notCopied:
		"Dein Browser hat diese Seite den Link nicht kopieren lassen. Kopiere ihn von hier:",
	share: "Teilen",
	joined: (name) => `${name} hat Platz genommen`,
	left: (name) => `${name} ist gegangen`,
	youAreHost: "Du bist jetzt Gastgeber",
	closed: {
		title: "Diese Partie wurde geschlossen",
		text: "Niemand hat mehr auf sie gewartet. Es gibt andere Partien, und du kannst selbst eine öffnen.",
		openGames: "Offene Partien",
		home: "Startseite",
	},
};
