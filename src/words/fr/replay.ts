/** The words of the replay of a finished game, in French. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
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
	resigned: "La partie a pris fin, car la dernière personne a abandonné.",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "On ne sait pas bien selon quelles règles elle a été jouée.",
	map: "Le plateau n’est pas celui que donne la clé publiée au début.",
	key: "La clé n’est pas la suivante de la chaîne publiée au début.",
	origin: "La partie n’a pas repris la position qu’elle nomme.",
	order: "Il y a un ordre, ou un départ, que les règles ne permettent pas.",
	late: "La partie était déjà finie.",
	hash: "Selon les règles, les ordres mènent à une autre position que celle qui est enregistrée.",
	final:
		"Selon les règles, la partie finit sur une autre position que celle qui est enregistrée.",
	end: "Selon les règles, la partie n’a pas fini là, ou pas ainsi.",
	standings: "Selon les règles, le classement est un autre.",
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
	nobodyWins: "Il ne reste personne, donc personne ne gagne",
	isAhead: (name: string) => `${name} est en tête`,
	ends,
	lastTurn: "Le dernier tour a été joué.",
	wonByPoints: (points: number, turns: number) =>
		`${plural(points, "point")} après ${plural(turns, "tour")}.`,
	wonByLand: (tiles: number, turn: number) =>
		`${plural(tiles, "case")} ${tiles < 2 ? "suffisait" : "suffisaient"} au tour ${turnNumber(turn)}.`,
	summary: (turns: number, players: number) =>
		`${plural(turns, "tour")}, ${plural(players, "joueur")}`,
	needsScript:
		"Pour revoir la partie tour par tour, et pour la vérifier, cette page a besoin de JavaScript. Voici comment elle a fini.",
	loading: "Chargement des tours…",
	failed:
		"Les tours de cette partie n’ont pas pu être chargés. Voici comment elle a fini ; rechargez la page pour réessayer.",
	damaged:
		"L’enregistrement de cette partie ne peut pas être rejoué. Voici comment elle a fini.",
	otherVersion:
		"Cette partie a été jouée selon une version des règles que cette page ne connaît pas. Rechargez la page pour en avoir une plus récente.",

	chart: {
		name: "Terres par tour",
		slider: "Tour",
		after: "Après le tour",
		start: "Début",
		leads: (name: string, tiles: number, percent: string) =>
			`${name} mène avec ${plural(tiles, "case")}, ${percent} de la carte`,
		follows: (name: string, tiles: number) =>
			`${name} ${plural(tiles, "case")}`,
		points: (name: string, points: number) =>
			`${name} ${plural(points, "point")}`,
		nobody: "personne n’a de terre",
		needed: "De quoi gagner",
		table: "Terres par tour, en tableau",
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
	analyse: "Analyser",
	playOn: "Reprendre ici",
	download: "Télécharger",
	downloadHint: "Toute la partie en JSON",
	newGame: "Nouvelle partie",

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

	proof: {
		title: "Vérifier cette partie",
		why: "Avant le premier tour, cette partie a publié la fin d’une chaîne de clés ; le hasard de chaque tour vient de la clé suivante de la chaîne, si bien que personne, pas même nous, n’a pu le choisir ni le changer après coup. Votre navigateur rejoue maintenant tous les ordres selon les mêmes règles, et compare ce qui en sort à ce qui a été enregistré après chaque tour.",
		checking: (done: number, all: number) =>
			`${done} sur ${plural(all, "tour vérifié", "tours vérifiés")}`,
		holds: "Tout est juste.",
		checks: {
			keys: (count: number) =>
				count === 1
					? "1\u00a0clé : elle ramène à celle qui fut publiée au début"
					: `${count}\u00a0clés : chacune ramène à la précédente, la première à celle qui fut publiée au début`,
			orders: (orders: number, starts: number) =>
				`${plural(orders, "ordre")} et ${plural(starts, "départ")} : les règles permettent chacun d’eux`,
			origin: (turn: number, game: string) =>
				`${turn < 2 ? "Le premier tour" : `Les ${plural(turn, "premier tour", "premiers tours")}`} : de la partie ${game}, dont la position d’alors est celle d’où cette partie a repris`,
			positions: (count: number) =>
				`${plural(count, "position")} : chacune est bien celle qui fut enregistrée`,
			result: (name: string, turns: number) =>
				`Le résultat : la partie était finie après ${plural(turns, "tour")}, ${name} en premier`,
		},
		fails: (turn: number) => `Le tour ${turnNumber(turn)} n’est pas juste.`,
		failsAtEnd: "La fin n’est pas juste.",
		faults,
		heldUntil: (turns: number) =>
			turns === 0
				? "Rien de ce qui précède n’a pu être vérifié."
				: turns === 1
					? "Le tour qui précède est juste."
					: `Les ${turns} tours qui précèdent sont justes.`,
		show: (turn: number) => `Montrer le tour ${turnNumber(turn)}`,
		published: "Publiée avant le premier tour",
		finalHash: "L’empreinte de la dernière position",
		byHand: "Téléchargez la partie, et vérifiez-la sans nous :",
		close: "Fermer",
	},
});
