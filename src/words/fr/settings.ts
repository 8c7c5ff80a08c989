/** The settings of a game in plain words, in French. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { mapNames } from "./maps.ts";
import { typeset } from "./typeset.ts";

const plural = (count: number, one: string) =>
	`${count}\u00a0${count < 2 || one.endsWith("s") ? one : `${one}s`}`;

const COUNTS = [
	"",
	"Un joueur",
	"Deux joueurs",
	"Trois joueurs",
	"Quatre joueurs",
];

const players = (count: number) => COUNTS[count] ?? `${count} joueurs`;

export const settingsWords: SettingsWords = typeset<SettingsWords>({
	needsScript:
		"Vous pouvez prendre une place sans JavaScript, mais pas jouer. Cette page montre qui était là à son ouverture.",
	title: "La partie",
	all: "Tous les réglages",
	summary: {
		live: (turns, turn, minutes) =>
			`${turns} tours de ${turn} : ${plural(minutes, "minute")} au plus.`,
		slow: (turns, turn) => `${turns} tours, et ${turn} pour chacun.`,
		turns: (turns) =>
			`${turns} tours sans horloge : chacun dure autant qu’il vous plaît.`,
		each: (turn) => `Un tour dure ${turn}.`,
		players: (count, board) => `${players(count)} sur ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} sur une plaine ouverte.`,
			island: (count) => `${players(count)} sur une île.`,
			ring: (count) => `${players(count)} autour d’un lac.`,
			twins: (count) => `${players(count)} sur deux terres aux rares passages.`,
			archipelago: (count) => `${players(count)} sur un archipel.`,
		},
		wins: {
			endless: () => "Elle dure tant qu’il vous plaît.",
			"turn-limit": () => "Le plus de terres gagne.",
			points: () =>
				"Les villes rapportent des points ; qui en a le plus gagne.",
			"full-map": () => "Qui tient toute la carte gagne.",
			"half-map": () => "Qui tient la moitié de la carte gagne.",
			"falling-share": () =>
				"Une part de la carte suffit, de moins en moins à chaque tour.",
		},
	},
	labels: {
		mode: "Jeu",
		board: "Plateau",
		map: "Carte",
		pace: "Un tour",
		end: "Fin",
		tempo: "Vitesse",
		plans: "Ordres",
		events: "Hasard",
		access: "Qui peut jouer",
		fill: "Aux places vides",
		botAccounts: "Bots qui ont un compte",
		watch: "Qui peut regarder",
	},
	modes: {
		march: "Marche : le nôtre, avec une fin en vue",
		"turn-by-turn": "Classique : le jeu complet",
		"free-neighbor": "Libre : prenez les cases voisines, tous à la fois",
		"free-full": "Libre partout : prenez n’importe quelle case, tous à la fois",
	},
	board: (cols, rows) => `${cols} × ${rows} cases`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} cases`,
	example: "Un exemple : la carte est dessinée quand la partie commence.",
	exampleTitle: "Un exemple de la carte",
	seconds: (count) => plural(count, "seconde"),
	minutes: (count) => plural(count, "minute"),
	hours: (count) => plural(count, "heure"),
	days: (count) => plural(count, "jour"),
	noClock: "Jusqu’à ce que tout le monde ait terminé",
	atMost: (time) => `${time} au plus`,
	ends: {
		endless: () => "Jamais d’elle-même",
		"turn-limit": ({ turn }) =>
			turn === 0
				? "Après un seul tour : le plus de terres gagne"
				: `Après ${turnNumber(turn)} tours : le plus de terres gagne`,
		points: ({ turns }) => `Après ${turns} tours : le plus de points l’emporte`,
		"full-map": () => "Quand quelqu’un tient toute la carte",
		"half-map": () => "Quand quelqu’un tient la moitié de la carte",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Quand quelqu’un tient ${startPercent}\u202f% de la carte ; après le tour ${turnNumber(fallsAfterTurn)}, ${percentPerTurn}\u202f% de moins à chaque tour`,
	},
	tempo: {
		even: "Ne compte pas : prenez votre temps",
		speed: "Compte : les premiers ordres sont les plus forts",
	},
	plans: {
		sealed: "Secrets jusqu’à la fin du tour",
		open: "Vus de tous dès qu’ils sont donnés",
	},
	events: {
		on: (turn) =>
			`Foudre, séismes et points qui tombent dès le tour ${turnNumber(turn)}`,
		off: "Calme : ni foudre ni séisme",
	},
	access: {
		solo: "Vous seul",
		link: "Qui a le lien",
		public: "Tout le monde : elle est parmi les parties ouvertes",
	},
	fills,
	botAccounts: "Peuvent entrer",
	watch: { anyone: "Qui a le lien", nobody: "Seuls les joueurs" },
});
