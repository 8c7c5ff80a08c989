/** The words of the replay of a finished game, in French. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { menuItems } from "./menuItems.ts";
import { typeset } from "./typeset.ts";

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count}\u00a0${count < 2 ? one : many}`;

const ends: Readonly<Record<OverReason, string>> = {
	won: "Tous les autres sont éliminés.",
	"turn-cap": "La partie a atteint son dernier tour possible.",
	unattended: "La partie s’est arrêtée, car il n’y avait plus personne.",
	resigned: "La partie a pris fin, car quelqu’un a abandonné.",
};

export const replayWords: ReplayWords = typeset({
	menuItems,
	title: "Revoir la partie",
	titleAt: (turn: string) => `${turn} · revoir · Hexmarch`,
	turnOf: (turn: number, inAll: number) =>
		`Tour ${turnNumber(turn)} sur ${inAll}`,
	after: (turns: number) => `Après le tour ${turns}`,
	over: "La partie est finie",
	wins: (name: string) => `${name} gagne`,
	youWin: "Vous gagnez",
	nobodyWins: "Il ne reste personne, donc personne ne gagne",
	isAhead: (name: string) => `${name} est en tête`,
	youAreAhead: "Vous êtes en tête",
	ends,
	youGaveUp: "Vous avez abandonné.",
	lastTurn: "Le dernier tour a été joué.",
	wonByPoints: (points: number, turns: number) =>
		`${plural(points, "point")} après ${plural(turns, "tour")}.`,
	wonByLand: (tiles: number, turn: number) =>
		`${plural(tiles, "case")} ${tiles < 2 ? "suffisait" : "suffisaient"} au tour ${turnNumber(turn)}.`,
	summary: (turns: number, players: number) =>
		`${plural(turns, "tour")}, ${plural(players, "joueur")}`,
	loading: "Chargement des tours…",
	failed:
		"Les tours de cette partie n’ont pas pu être chargés. Voici comment elle a fini ; rechargez la page pour réessayer.",
	damaged:
		"L’enregistrement de cette partie ne peut pas être rejoué. Voici comment elle a fini.",
	otherVersion:
		"Cette partie a été jouée selon une version des règles que cette page ne connaît pas. Rechargez la page pour en avoir une plus récente.",

	chart: {
		slider: "Tour",
		leads: (name: string, tiles: number, percent: string) =>
			`${name} mène avec ${plural(tiles, "case")}, ${percent} de la carte`,
		follows: (name: string, tiles: number) =>
			`${name} ${plural(tiles, "case")}`,
		points: (name: string, points: number) =>
			`${name} ${plural(points, "point")}`,
		nobody: "personne n’a de terre",
		needed: "De quoi gagner",
	},

	controls: {
		name: "Lecture",
		play: "Lire",
		pause: "Pause",
		back: "Un tour en arrière",
		forward: "Un tour en avant",
		first: "Au début",
		last: "À la fin",
		speed: "Vitesse",
		speeds: (factor: number) => `${String(factor).replace(".", ",")}×`,
	},
	orders: "Montrer les ordres",
	copy: "Copier le lien",
	copied: "Copié",
	notCopied:
		"Votre navigateur n’a pas laissé cette page copier le lien. Le voici, à copier à la main.",
	copyHint: "Un lien vers ce tour",
	embed: "Copier le code d’intégration",
	analyse: "Analyser",
	playOn: "Reprendre ici",

	keys: {
		title: "Touches",
		close: "Fermer",
		list: [
			["Espace", "Lire, pause"],
			["← →", "Un tour en arrière, en avant"],
			["Page ↑ ↓", "Sur le graphique : dix tours en avant, en arrière"],
			["Début, Fin", "Au début, à la fin"],
			["+ −", "Plus vite, moins vite"],
			["O", "Montrer ou cacher les ordres"],
			["N", "Montrer les nombres tant qu’elle est tenue"],
			["0", "Tout le plateau"],
			["← ↑ → ↓", "Sur le plateau : se déplacer sur les cases"],
			["?", "Ces touches"],
		] as readonly (readonly [string, string])[],
	},

	verify: "Vérifier cette partie",
});
