/** The words of the analysis of a finished game, in French. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { isVowel, list, NB, plural, sentences } from "./grammar.ts";
import { typeset } from "./typeset.ts";

const de = (name: string) => (isVowel(name) ? `d’${name}` : `de ${name}`);

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? plural(tiles, "case")
		: `${plural(tiles, "case")}, dont ${list(towns)}`;
};

export const analysisWords: AnalysisWords = typeset({
	title: "Analyse",
	close: "Fermer l’analyse",
	about:
		"Combien de fois chacun gagnerait à partir de là si tous jouaient la suite comme un bot normal. Les bandes montrent ce qui reste incertain.",

	why: {
		classic:
			"Seules les marches s’analysent. Des bots qui jouent la suite d’une partie classique n’en viennent presque jamais à bout : ils ne peuvent dire qui aurait gagné.",
		free: "Seules les marches s’analysent. Ce genre de partie n’a pas de fin à elle, et personne n’y gagne vraiment.",
		old: "Cette marche fut jouée selon des règles plus anciennes, que les bots d’aujourd’hui n’ont pas apprises. Elle ne peut être analysée.",
	},

	doing: {
		chances: "On joue la suite de chaque tour",
		decisive: "On regarde de plus près les tours décisifs",
		unused: "On essaie ce qu’aurait ordonné le bot maître",
	},
	stop: "Arrêter",
	goOn: "Continuer",
	stopped: "Arrêtée. Ce qui est trouvé reste.",
	failed:
		"L’analyse s’est arrêtée sur une erreur. Fermez-la, puis ouvrez-la pour réessayer.",

	chart: {
		name: "Chances de gagner par tour",
		table: "Les chances en tableau",
		turn: "Tour",
		cell: (chance, low, high) => `${chance}${NB}% (${low} à ${high})`,
	},

	decided: {
		sentences,
		title: "Les tours décisifs",
		none: "Aucun tour n’a changé les chances de plus que ce qui est incertain.",
		turn: (turn) => `Tour ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Vous" : name} : ${before}${NB}% → ${after}${NB}%`,
		took: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Vous avez pris" : `${name} a pris`} ${tilesWith(tiles, towns)}.`,
		lost: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Vous avez perdu" : `${name} a perdu`} ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles) =>
			tiles === 1 ? "Une a été coupée." : `${tiles} ont été coupées.`,
		lagged: "D’autres ont gagné davantage.",
		out: ({ name, isYou }) =>
			isYou
				? "Vous étiez hors jeu ensuite."
				: `${name} était hors jeu ensuite.`,
		quiet: ({ name, isYou }) =>
			`Rien n’est arrivé à ${isYou ? "votre terre" : `la terre ${de(name)}`} ; d’autres ont gagné ou perdu.`,
	},

	unused: {
		title: ({ name, isYou }) =>
			isYou
				? "Votre meilleure occasion manquée"
				: `La meilleure occasion manquée ${de(name)}`,
		player: "Joueur",
		find: "La chercher",
		gain: (turn, before, after, error) =>
			`Tour ${turnNumber(turn)} : avec les ordres du bot maître, ${after}${NB}% des parties auraient été gagnées au lieu de ${before}${NB}%. C’est ${after - before} de plus sur cent, à ${error} près.`,
		how: (games) =>
			`Chaque suite fut jouée ${games} fois jusqu’au bout, contre les ordres que les autres donnèrent à ce tour.`,
		none: (games) =>
			games === 0
				? "À aucun tour le bot maître n’aurait ordonné autre chose."
				: `À aucun tour les ordres du bot maître n’auraient nettement plus gagné, sur ${games} parties jouées jusqu’au bout.`,
		show: "Montrer sur le plateau",
		hide: "Cacher",
		given: "ordonné",
		better: "les ordres du bot maître",
	},
});
