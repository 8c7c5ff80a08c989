/** The words of what works without a network, in French. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Hors ligne",
	heading: "Vous êtes hors ligne",
	lead: "Vous pouvez jouer contre des bots, suivre la première partie guidée et revoir ce que cet appareil garde. Les parties à plusieurs, les listes et votre compte reviendront avec le réseau.",
	playHint:
		"Contre 3 bots, sans horloge. Gardée sur cet appareil, sans effet sur la cote.",
	needsNetwork: {
		heading: "Cette page a besoin du réseau",
		text: "Vous êtes hors ligne. La page s’ouvrira d’elle-même dès le retour du réseau.",
		again: "Réessayer",
		whatWorks: "Ce qui marche hors ligne",
	},
	back: "Vous êtes de nouveau en ligne.",
	goOn: "Continuer",
	games: {
		title: "Parties sur cet appareil",
		note: "Elles ne sont gardées qu’ici, et ne comptent pas pour la cote.",
		none: "Rien pour l’instant. Les parties que vous commencez hors ligne apparaissent ici.",
		against: (names) => `Contre ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Tour ${whole(turnNumber(turn))}`
				: `Tour ${whole(turnNumber(turn))} sur ${whole(turns)}`,
		over: "Finie",
		playOn: "Reprendre",
		watch: "Revoir",
		remove: "Supprimer",
		reallyRemove: "Vraiment supprimer ?",
	},
	day: {
		title: "La marche du jour",
		goOn: "Continuer",
		goOnNote:
			"Votre essai compte encore. Le score part dès que vous êtes en ligne.",
		again: "Rejouer, sans classement",
	},
	replays: "Parties que vous avez revues",
	kept: "Gardée sur cet appareil, sans effet sur la cote",
	notKept:
		"Cet appareil n’a pas de place pour garder la partie. Elle sera perdue quand vous quitterez la page.",
	opening: "Ouverture de la partie.",
	needsScript: "Cette partie se joue avec JavaScript, qui est désactivé.",
	missing: {
		title: "Pas de partie",
		heading: "Cette partie n’est pas sur cet appareil",
		text: "Une partie commencée hors ligne reste sur l’appareil où elle a commencé, jusqu’à ce que vous la supprimiez.",
	},
	newer: {
		heading: "Cette partie demande une autre version",
		text: "Cette page ne sait pas lire la partie telle qu’elle a été gardée. Rouvrez-la une fois en ligne.",
	},
	home: "Accueil",
	you: "Vous",
};
