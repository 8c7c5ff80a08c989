/** The words of the game page, in French. */
import type { GameWords } from "../en/game.ts";

import { turnNumber } from "../turnNumber.ts";

import { begunAgain } from "./begunAgain.ts";

import { NB, NNB, number, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Choisissez où commencer",
		othersStart: "Les autres choisissent où commencer",
		giveOrders: "Prévoyez vos ordres",
		allGiven: "Ordres donnés",
		allPlanned: "Tout est prévu",
		youAreReady: "Tour fini",
		watching: "Vous regardez",
		dead: "Vous êtes hors jeu",
		over: "La partie est finie",
		resolving: "Le tour se joue",
		held: "Un bot joue pour vous",
		lobby: "On attend des joueurs",
	},
	title: (moment, turn) => `${moment} · tour ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `À vous, tour ${turnNumber(turn)} · Hexmarch`,
	titleOver: "La partie est finie · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)}${NB}j ${Math.floor((seconds % 86400) / 3600)}${NB}h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)}${NB}h ${Math.floor((seconds % 3600) / 60)}${NB}min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)}${NB}min ${Math.floor(seconds % 60)}${NB}s`
					: `${Math.ceil(seconds)}${NB}s`,
	timeLeftCalmly: (time) => `il reste ${time}`,

	connection: {
		connecting: "Connexion…",
		reconnecting: "Connexion perdue. On se reconnecte…",
		refusedVersion:
			"Cette page n’est plus à jour. Rechargez-la pour continuer.",
		refusedGame: "Cette partie n’existe plus.",
		refusedWatcher: "Cette partie n’est visible que de ses joueurs.",
		refusedCrowd:
			"Cette partie est ouverte dans trop d’onglets. Celui-ci s’est arrêté.",
	},
	ordersKept:
		"Vos ordres sont gardés, et comptent s’ils arrivent avant la fin du tour.",
	reload: "Recharger",

	bar: {
		name: "Vos ordres",
		ordersLeft: (left) =>
			left < 2 ? `${left}${NB}ordre restant` : `${left}${NB}ordres restants`,
		pips: (level, banked) =>
			`Pleins${NB}: ${plural(level, "ordre")} par tour, selon votre niveau. Cerclés${NB}: vos ${plural(banked, "point")} de côté${NNB}; chaque point entier vaut un ordre de plus.`,
		pipsByTowns: (base, perTown, most) =>
			`Vous avez ${plural(base, "ordre")} par tour, et ${number(perTown)} de plus par ville tenue${NNB}; ${number(most)} au plus.`,
		planned: (count, all) =>
			`${count} sur ${all} ${count > 1 ? "prévus" : "prévu"}`,
		given: (count, all) =>
			`${count} sur ${all} ${count > 1 ? "donnés" : "donné"}`,
		bank: "De côté",
		more: "Encore un",
		undo: "Annuler",
		reopen: "Revoir mes ordres",
		confirm: "Donner",
		confirmMany: (count) => `Donner ${count}`,
		start: "Commencer ici",
		end: "Fin du tour",
		readyByLot: "N’importe où",
		waitingFor: (players) =>
			players === 0 ? "Tour fini" : `On attend ${plural(players, "joueur")}`,
		cannotBank,
		bankHint: "Garder 0,8 ordre pour un autre tour, une fois par tour",
		moreHint: "Prévoir un ordre de plus sur la même case (aussi avec Maj)",
		undoHint: "Reprendre le dernier ordre prévu",
		reopenHint: "Reprendre vos ordres pour les changer",
		confirmHint: "Donner maintenant les ordres prévus",
		startHint: "Commencer sur la case choisie",
		endHint: "Donner tous les ordres prévus, et finir votre tour",
		readyByLotHint: "Laisser le sort choisir une case libre",
		endAnyway: (left) =>
			`${left < 2 ? `${left}${NB}ordre restant` : `${left}${NB}ordres restants`}. Finir le tour quand même${NNB}?`,
		sending: "Envoi…",
	},

	watchers: (count) =>
		count < 2 ? `${number(count)} regarde` : `${number(count)} regardent`,
	held: {
		text: "Un bot joue pour vous.",
		back: "Je suis là",
	},
	talkButton: "Parler",
};
