/** The words of the options before a game, in French. */
import { numbersIn } from "../numbers.ts";
import type { enForm } from "./enForm.ts";

const { whole } = numbersIn("fr");

export const frForm: typeof enForm = {
	options: "Options",
	optionsHint: "Changer le plateau, les bots ou les règles",
	playWithThese: "Jouer avec ces options",
	hasProblems: "Il reste quelque chose à revoir ci-dessous :",

	ruleset: {
		label: "Jeu",
		help: "La marche est faite pour se terminer en une demi-heure.",
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
			"9x7": "Minuscule, 9 × 7",
			"13x9": "Petit, 13 × 9",
			"17x9": "Moyen, 17 × 9",
			"25x20": "Grand, 25 × 20",
		},
	},
	bots: {
		label: "Nombre de bots",
		help: "Combien jouent contre vous.",
	},
	strength: {
		label: "Leur niveau",
		help: "Le mélange vous en donne un de chaque, tour à tour.",
		choices: {
			easy: "Facile",
			normal: "Moyen",
			hard: "Difficile",
			mixed: "Mélange",
		},
	},
	end: {
		label: "Fin de la partie",
		help: "Dans la marche, la part à tenir diminue au fil des tours.",
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
			ruleset: "Comme le veut le jeu choisi",
			sealed: "Scellés",
			open: "Visibles de tous",
		},
	},
	events: {
		label: "Foudre, séismes et trouvailles",
		help: "De temps en temps, une fois la partie bien engagée.",
		choices: { on: "Avec", off: "Sans" },
	},
	clock: {
		label: "Horloge",
		help: "Sans horloge, le tour finit quand vous êtes prêt.",
		none: "Sans horloge",
		seconds: (seconds) =>
			seconds < 60
				? `${whole(seconds)} secondes par tour`
				: seconds === 60
					? "Une minute par tour"
					: `${whole(seconds / 60)} minutes par tour`,
	},

	problems: {
		unknown_choice: "Ce choix n’existe pas. Prenez-en un dans la liste.",
		not_a_number: "Il faut un nombre entier, comme 5.",
		bad_board: "Écrivez un plateau en colonnes x lignes, comme 17x9.",
		board_size: (cols, rows) =>
			`Un plateau a de ${whole(cols[0])} à ${whole(cols[1])} colonnes et de ${whole(rows[0])} à ${whole(rows[1])} lignes.`,
		bots_range: (most) => `Ce jeu accepte de 1 à ${whole(most)} bots.`,
		bots_board: (most) =>
			most < 1
				? "Ce plateau n’a pas de place pour des bots. Prenez-en un plus grand."
				: `Ce plateau a de la place pour ${whole(most)} bots au plus. Prenez-en moins, ou un plateau plus grand.`,
		turns_range: (most) => `Une partie dure de 1 à ${whole(most)} tours.`,
		end_endless:
			"Une marche finit toujours. Choisissez une autre fin, ou un autre jeu.",
	},
};
