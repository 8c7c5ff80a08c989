/** The words of those parts of the game page that are loaded on first use, in French. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech, Who } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { list, NB, NNB } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const does = ({ name, isYou }: Who, verbs: string, verb: string) =>
	isYou ? `Vous ${verb}` : `${name} ${verbs}`;

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verbs: string, verb: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verbs, verb),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said(`Bonjour${NNB}!`),
	goodLuck: said(`Bonne chance${NNB}!`),
	wellPlayed: said(`Bien joué${NNB}!`),
	thanks: said(`Merci${NNB}!`),
	sorry: said(`Pardon${NNB}!`),
	peace: said(`La paix${NNB}?`),
	leader: said(`Gare au premier${NNB}!`),
	goOn: said(`On continue${NNB}?`),
	goodGame: said(`Belle partie${NNB}!`),
	again: said(`Encore une${NNB}?`),
	wave: done("Saluer", "fait signe de la main", "faites signe de la main"),
	bow: done("S’incliner", "s’incline", "vous inclinez"),
	laugh: done("Rire", "rit", "riez"),
	gasp: done("S’étonner", "retient son souffle", "retenez votre souffle"),
	cheer: done("Applaudir", "applaudit", "applaudissez"),
	sigh: done("Soupirer", "soupire", "soupirez"),
};

const overReasons: Record<OverReason, string> = {
	won: "Tous les autres sont éliminés.",
	"turn-cap": "Le dernier tour a été joué.",
	unattended: "La partie s’est arrêtée\u00a0: il n’y avait plus personne.",
	resigned: "La partie s’est arrêtée\u00a0: quelqu’un a abandonné.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Vous avez abandonné.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave:
			"Les autres continuent. Vous pouvez partir\u00a0: la partie compte quand même.",
		toResult: "Voir le résultat",
		allAsk:
			"Le résultat vient aussitôt que tous ceux qui sont hors jeu et regardent encore l’ont demandé.",
	},
	watching: "Vous regardez cette partie.",
	takeOver: {
		offer: "Entrer dans la partie",
		text: `Pendant les premiers tours, vous pouvez prendre la place du bot qui mène. Tout ce qu’il a devient vôtre, et vous continuez de là.`,
		yes: "Prendre la place du bot",
	},
	leave: "Nouvelle partie",
	otherGames: (count) =>
		count === 1
			? "Une autre partie vous attend"
			: `${count} autres parties vous attendent`,

	talk: {
		name: "Dire quelque chose",
		phrases,
		line: ({ name, isYou }, text) =>
			`${isYou ? "Vous" : name}${NB}: «${NNB}${text}${NNB}»`,
		mute: "Ne plus entendre",
		muteHint: (name) => `Ne plus entendre ${name}`,
	},

	hints: {
		close: "Fermer le conseil",
		lesson: `Votre première partie${NNB}? Essayez la partie guidée, d’une minute et demie.`,
		lessonLink: "Apprendre en jouant",
		attacked: (gain) =>
			`On a attaqué votre terre. Un ordre sur une case à vous la défend${NB}: ${signed(gain)}.`,
		cutOff:
			"Les cases coupées du reste de votre terre sont perdues. Reliez-la en deux endroits.",
		town: (tile, points, orders) =>
			`La ville ${tile} est à portée. Une ville apporte ${points} ${points < 2 ? "point" : "points"} et ${orders} ${orders < 2 ? "ordre" : "ordres"} de plus par tour.`,
		townPays: (tile, points, taken) =>
			`La ville ${tile} est à portée. Une ville apporte ${points} ${points < 2 ? "point" : "points"} par tour, et ${taken} de plus aussitôt si vous la prenez à un autre joueur.`,
		level: (level) =>
			`Niveau ${level}${NB}: vous avez désormais ${level} ordres par tour, et vos attaques portent à ${level} cases.`,
	},

	result: {
		wonByPoints: (points, turns) => `${points} points après ${turns} tours.`,
		wonByLand: (tiles, turn) =>
			`${tiles} cases suffisaient au tour ${turnNumber(turn)}.`,
		title: "La partie est finie",
		winner: (who) => (who.isYou ? `Vous gagnez${NNB}!` : `${who.name} gagne`),
		yourPlace: (place, all) =>
			`Vous êtes ${place === 1 ? "1ᵉʳ" : `${place}ᵉ`} sur ${all}`,
		ranking: "Places",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? `${NNB}?` : ""} (${signed(change)})`,
		yourRating: (rated) => `Votre cote${NB}: ${rated}`,
		start: "Début",
		after: (turns) => `Après le tour ${turns}`,
		chart: "Terres tour par tour",
		table: "Terres tour par tour, en tableau",
		pointChart: "Points tour par tour",
		pointTable: "Points tour par tour, en tableau",
		again: "Rejouer",
		rematch: "La revanche",
		joinRematch: "Entrer dans la revanche",
		watchRematch: "Voir la revanche",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "veut" : "veulent"} une revanche.`,
		youWantRematch: "Vous avez demandé une revanche.",
		newGame: "Nouvelle partie",
		replay: "Revoir la partie",
		back: "Revoir le plateau",
	},

	keys: {
		title: "Touches",
		close: "Fermer",
		together: [
			["← ↑ → ↓", "Se déplacer sur les cases"],
			["Début, Fin", "Première et dernière case de la rangée"],
			["Entrée", `Prévoir un ordre${NNB}; encore pour le reprendre`],
			["A, Maj + Entrée", "Prévoir un ordre de plus sur la même case"],
			...Object.values(orderKeys),
			[
				"U, Retour arrière",
				"Reprendre le dernier ordre prévu, ou la fin du tour",
			],
			["E", "Finir le tour et donner les ordres prévus"],
			["N", "Montrer les nombres tant que la touche est tenue"],
			["+ − 0", "Approcher, éloigner, tout le plateau"],
			["Espace, Échap", `Passer le récit du tour${NNB}; fermer la fiche`],
			["S", "À quelle vitesse un tour se déroule"],
			["M", "Avec ou sans le son"],
			["?", "Ces touches"],
		],
		list: [
			["← ↑ → ↓", "Se déplacer sur les cases"],
			["Début, Fin", "Première et dernière case de la rangée"],
			["Entrée", `Prévoir un ordre${NNB}; encore pour le donner`],
			["C", "Donner tous les ordres prévus"],
			...Object.values(orderKeys),
			["U, Retour arrière", "Reprendre le dernier ordre prévu"],
			["E", "Finir le tour"],
			["N", "Montrer les nombres tant que la touche est tenue"],
			["+ − 0", "Approcher, éloigner, tout le plateau"],
			["Espace, Échap", `Passer le récit du tour${NNB}; fermer la fiche`],
			["S", "À quelle vitesse un tour se déroule"],
			["M", "Avec ou sans le son"],
			["?", "Ces touches"],
		],
	},
};
