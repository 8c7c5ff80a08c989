/** The words of the forms that begin a game, in French. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { whole } from "./numbers.ts";

const perTurn = (count: number, one: string) =>
	`${whole(count)} ${count < 2 ? one : `${one}s`} par tour`;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

export const formsWords: FormsWords = {
	options: "Des bots à votre goût",
	optionsHint: "Changer le plateau, les bots ou les règles",
	playWithThese: "Jouer avec ces options",
	hasProblems: "Il reste quelque chose à revoir ci-dessous :",

	ruleset: {
		label: "Jeu",
		help: "Une marche est courte : elle finit après un nombre de tours fixé.",
		choices: {
			march: "Marche : la nôtre, avec une fin en vue",
			"turn-by-turn":
				"Classique : le jeu complet, jusqu’à la moitié de la carte",
			"free-neighbor": "Libre : prenez des cases voisines, un tour par seconde",
			"free-full":
				"Libre partout : prenez n’importe quelle case, un tour par seconde",
		},
	},
	board: {
		label: "Plateau",
		help: "Colonnes par lignes. Plus de cases, plus longue partie.",
		sizes: {
			"7x7": "Minuscule, 7 × 7 : un court duel",
			"9x7": "Très petit, 9 × 7 : un duel",
			"11x9": "Petit, 11 × 9",
			"17x9": "Moyen, 17 × 9",
			"25x20": "Grand, 25 × 20",
			"40x30": "Immense, 40 × 30",
		},
		own: "Une taille à vous",
	},
	cols: { label: "Colonnes" },
	rows: { label: "Lignes" },
	range: (least, most) => `De ${whole(least)} à ${whole(most)}.`,
	map: {
		label: "Carte",
		help: "Nouvelle à chaque partie, et aussi juste que possible pour chacun.",
		choices: mapChoices,
	},
	bots: {
		label: "Nombre de bots",
		help: "Combien jouent contre vous.",
	},
	strength: {
		label: "Leur niveau",
		help: "Le mélange vous en donne un de chaque niveau, tour à tour.",
		ladder: "Par niveau",
		characters: "Par caractère",
		choices: strengths,
	},
	botAccounts: {
		label: "Bots qui ont un compte",
		help: "Des programmes d’autres joueurs, signalés comme bots.",
		choices: { no: "N’entrent pas", yes: "Peuvent entrer" },
	},
	end: {
		label: "Fin de la partie",
		help: "Une marche finit après un nombre de tours ; le plus de points gagne.",
		all: "Tous les jeux",
		others: "Jeux classique et libres",
		choices: {
			ruleset: "Comme le veut le jeu choisi",
			"turn-limit": "Après un nombre de tours",
			"half-map": "Quand quelqu’un tient la moitié de la carte",
			"full-map": "Quand quelqu’un tient toute la carte",
			endless: "Jamais",
		},
	},
	turns: {
		label: "Nombre de tours",
		help: "Ne compte que si la partie finit après un nombre de tours.",
	},
	tempo: {
		label: "Rapidité",
		help: "Si elle compte, le premier ordre est le plus fort, et le dernier moitié moins.",
		choices: {
			ruleset: "Comme le veut le jeu choisi",
			even: "Ne compte pas",
			speed: "Compte",
		},
	},
	plans: {
		label: "Plans",
		help: "Les ordres scellés restent cachés jusqu’à la fin du tour.",
		choices: {
			ruleset: "Comme il convient au jeu",
			sealed: "Scellés",
			open: "Visibles de tous",
		},
	},
	events: {
		label: "Foudre, séismes et points qui tombent",
		help: "De temps en temps, une fois la partie bien engagée.",
		choices: { on: "Avec", off: "Sans" },
	},
	clock: {
		label: "Horloge",
		help: "Sans horloge, le tour finit quand vous le finissez.",
		none: "Sans horloge",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "jour");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "heure");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole
			? perTurn(seconds / MINUTE_S, "minute")
			: perTurn(seconds, "seconde");
	},

	access: {
		label: "Qui peut entrer",
		help: "Dans les deux cas, vous aurez un lien à partager.",
		choices: {
			public: "Tout le monde, depuis la liste des parties ou par le lien",
			link: "Seulement ceux qui ont le lien",
		},
	},
	seats: {
		label: "Joueurs",
		range: (most, mostFree) =>
			`Vous compris. De 2 à ${whole(most)}, et jusqu’à ${whole(mostFree)} dans les jeux libres. Les petits plateaux en prennent moins.`,
	},
	fill: {
		label: "Places libres",
		help: "Ce que deviennent les places que personne n’a prises.",
		choices: fillChoices,
	},
	start: {
		label: "Début de la partie",
		help: "Vous pouvez toujours la commencer plus tôt.",
		choices: {
			full: "Complète, ou quand je le dis",
			"10": "D’elle-même après 10 secondes",
			"60": "D’elle-même après 1 minute",
			"300": "D’elle-même après 5 minutes",
		},
	},
	watch: {
		label: "Qui peut regarder",
		help: "Les ordres restent aussi cachés aux spectateurs qu’aux joueurs.",
		choices: { anyone: "Tout le monde", players: "Seulement ceux qui jouent" },
	},
	pace: {
		label: "Rythme",
		help: "Un tour finit plus tôt si tous ont fini le leur. Les jeux libres ont un tour par seconde.",
		live: "En direct, tous autour de la table",
		correspondence: "Par correspondance, à votre heure",
	},

	problems: {
		unknown_choice: "Ce choix n’existe pas. Prenez-en un dans la liste.",
		not_a_number: "Il faut un nombre entier, comme 5.",
		bad_board: "Écrivez un plateau en colonnes x lignes, comme 17x9.",
		cols_range: (least, most) =>
			`Un plateau a de ${whole(least)} à ${whole(most)} colonnes.`,
		rows_range: (least, most) =>
			`Un plateau a de ${whole(least)} à ${whole(most)} lignes.`,
		bots_range: (most) => `Ce jeu accepte de 1 à ${whole(most)} bots.`,
		bots_board: (most) =>
			most < 1
				? "Ce plateau n’a pas de place pour des bots. Prenez-en un plus grand."
				: `Ce plateau a de la place pour ${whole(most)} bots au plus. Prenez-en moins, ou un plateau plus grand.`,
		seats_range: (most) => `Ce jeu accepte de 2 à ${whole(most)} joueurs.`,
		seats_board: (most) =>
			`Ce plateau a de la place pour ${whole(most)} joueurs au plus. Prenez-en moins, ou un plateau plus grand.`,
		turns_range: (least, most) =>
			`Ce jeu dure de ${whole(least)} à ${whole(most)} tours.`,
		end_points:
			"Une marche finit après un nombre de tours. Choisissez cela, ou un autre jeu.",
		pace_range:
			"Un tour dure de 5 secondes à 3 minutes, ou de 1 heure à 3 jours. Choisissez dans la liste.",
	},
};
