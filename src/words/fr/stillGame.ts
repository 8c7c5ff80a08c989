/** The words of a game as the server writes it: its board and its page, in French. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { percent, whole } from "./numbers.ts";

const tiles = (count: number) =>
	count < 2 ? `${whole(count)} case` : `${whole(count)} cases`;

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Carte de ${whole(cols)} par ${whole(rows)} cases, ${
				turnsPlayed === 0
					? "avant le premier tour"
					: `après ${whole(turnsPlayed)} ${turnsPlayed < 2 ? "tour" : "tours"}`
			}`,
		seat: (name, count, share) =>
			`${name} tient ${tiles(count)}, ${percent(share)} de la carte.`,
		free: (count) =>
			count === 0 ? "Aucune case n’est libre." : `Libre : ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Tour ${whole(turnNumber(turn))}${inAll === null ? "" : ` sur ${whole(inAll)}`}`,
		lobbyTitle: "En attente du début",
		phases: {
			waiting: "Les nouveaux choisissent où commencer.",
			collecting: "Chacun donne ses ordres.",
		},
		lobby: (taken, all) =>
			`La partie n’a pas commencé : ${whole(taken)} places prises sur ${whole(all)}.`,
		leads: (name, count, share) =>
			`${name} mène avec ${tiles(count)}, ${percent(share)} de la carte.`,
		nobodyLeads: "Personne ne tient encore de terre.",
		leadsByPoints: (name, points) =>
			`${name} est en tête avec ${whole(points)} ${points < 2 ? "point" : "points"}.`,
		toWin: (count) => `Pour gagner, il faut ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "C’est le dernier tour : le plus de points gagne."
				: `Encore ${whole(turns)} tours : le plus de points gagne.`,
		needsScript:
			"Pour jouer, cette page a besoin de JavaScript, qui est désactivé ou n’a pas été chargé. La carte ci-dessous montre la partie au moment où vous avez ouvert la page.",
		reload: "Recharger la page",
		playedOn: (turn, names) =>
			`Reprise au tour ${whole(turnNumber(turn))} d’une ${names.length === 0 ? "autre partie" : `partie entre ${list(names)}`}`,
		unrated: "Elle ne compte pour aucune cote.",
		seats: "Joueurs",
		columns: {
			rank: "Rang",
			player: "Joueur",
			points: "Points",
			level: "Niveau",
			land: "Terre",
			share: "Part",
		},
		emptySeat: "Place libre",
		you: "vous",
		bots: botKinds,
		absent: "pas encore dans la partie",
		dead: "éliminé",
		resigned: "a abandonné, un bot joue à sa place",
		gaveUp: "a abandonné",
	},
};
