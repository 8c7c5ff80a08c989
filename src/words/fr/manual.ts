/** The words of the page "How to play", in French; all numbers come from the rulesets. */
import type { ManualWords } from "../en/manual.ts";
import { exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

export const manualWords: ManualWords = {
	title: "Comment jouer",
	lead: "Vous avez une carte, quelques ordres par tour, et des voisins qui ont leurs propres plans. Les nombres de cette page sont ceux de la marche ; les autres jeux viennent plus bas.",
	contents: "Sur cette page",
	before: "Avant",
	after: "Après",
	sides: (yours, theirs) =>
		theirs === 0
			? `Votre terre a ${whole(yours)} cases.`
			: `Votre terre a ${whole(yours)} cases, celle de votre voisin ${whole(theirs)}.`,

	aim: {
		title: "Le but",
		text: (start, least) =>
			`Tenir assez de terre. Au début, ${percent(start)} de la carte suffisent, puis de moins en moins, jusqu’à ${percent(least)} : toute partie a une fin.`,
		falling: (turn, fall) =>
			`Après le tour ${whole(turn)}, la part à tenir baisse de ${percent(fall)} par tour. La page montre toujours combien de cases il faut.`,
		last: (most) =>
			`Vous gagnez aussi si tous les autres sont éliminés. Après le tour ${whole(most)}, la plus grande terre l’emporte.`,
	},

	turn: {
		title: "Un tour",
		start: (strength) =>
			`Pour commencer, vous choisissez une case libre. Elle a une force de ${exact(strength)}, et ce choix prend un ordre du premier tour.`,
		steps: [
			"Chacun donne ses ordres, et personne ne voit ceux des autres.",
			"Quand tout le monde est prêt, le tour se joue. Le hasard passe en premier : foudre, séisme ou trouvaille.",
			"Puis les ordres s’exécutent par rondes : un ordre de chaque joueur, dans une suite tirée au sort, puis le deuxième de chacun, et ainsi de suite. Être rapide n’avantage personne.",
			"À la fin, la terre s’use sur ses bords.",
		],
	},

	orders: {
		title: "Vos ordres",
		count:
			"Vous avez un ordre par niveau, et un de plus pour chaque point entier mis de côté. Un ordre désigne une case, et son effet dépend de qui la tient quand vient son moment.",
		kinds: orderHelp({ exact, percent, whole }),
		reachTable:
			"Ce qu’ôte une attaque, selon votre niveau et la distance en cases",
		level: "Niveau",
		outOfReach: "hors de portée",
	},

	levels: {
		title: "Les niveaux",
		text: "Votre niveau suit votre terre : il monte avec elle, et redescend avec elle.",
		table: "Cases qu’il faut pour chaque niveau, selon le plateau",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	protection: {
		title: "Un début tranquille",
		text: (turns, tiles) =>
			`Pendant vos ${whole(turns)} premiers tours, personne ne peut vous attaquer tant que vous n’avez pas plus de ${whole(tiles)} cases. Le hasard et l’usure, si.`,
		death: "Qui perd sa dernière case est éliminé, et regarde la suite.",
	},

	erosion: {
		title: "L’usure",
		text: (active) =>
			`À la fin de chaque tour, une case perd ${exact(active)} pour chacun de ses six côtés qui ne touche aucune de vos cases ; le bord de la carte compte aussi. Une terre ronde dure, un bras mince s’effrite.`,
		idle: (turns, inactive) =>
			`Qui n’a donné aucun ordre depuis plus de ${whole(turns)} tours perd ${exact(inactive)} par côté.`,
	},

	luck: {
		title: "Le hasard",
		text: (turn) =>
			`À partir du tour ${whole(turn)}, l’un de ces événements peut survenir au début d’un tour, sur n’importe quelle case :`,
		lightning: (chance, least, most) =>
			`La foudre (${percent(chance)} par tour) ôte de ${whole(least)} à ${whole(most)} à une case.`,
		earthquake: (chance, least, most, rim) =>
			`Un séisme (${percent(chance)}) ôte de ${whole(least)} à ${whole(most)} en son centre, puis de moins en moins vers le bord, où il ôte ${whole(rim)}.`,
		drop: (chance, least, most) =>
			`Une trouvaille (${percent(chance)}) vaut de ${whole(least)} à ${whole(most)} points. Elle va à qui tient la case, ou attend sur une case libre que quelqu’un s’y étende.`,
	},

	modes: {
		title: "Les autres jeux",
		classicTitle: "Classique",
		classic: [
			(share) =>
				`Qui tient ${percent(share)} de la carte gagne, aussi longtemps qu’il faille.`,
			(share) =>
				`La rapidité compte : le premier ordre du tour a toute sa force, le dernier ${percent(share)}, et ils s’exécutent comme ils sont venus.`,
			() =>
				"Les plans sont visibles : chacun voit les ordres confirmés des autres.",
			(turns) =>
				`Qui est éliminé peut revenir en débutant, plus de ${whole(turns)} tours après.`,
		],
		classicLevels: (steps) =>
			`Les niveaux demandent autant de cases sur tous les plateaux : ${steps}.`,
		levelStep: (level, tiles) => `niveau ${whole(level)} à ${whole(tiles)}`,
		freeTitle: "Libre, et libre partout",
		free: [
			(orders) =>
				`Un tour dure une seconde, et vous y avez ${whole(orders)} ordres.`,
			() =>
				"Ni attaque, ni renfort, ni mise de côté, ni usure, ni hasard : un ordre prend la case, qui que ce soit qui la tienne.",
			() =>
				"Dans le jeu libre, la case doit toucher votre terre ; dans libre partout, elle peut être n’importe où.",
			(turns, tiles, seconds) =>
				`On ne peut rien prendre à qui débute pendant ${whole(turns)} tours et ${whole(seconds)} secondes, jusqu’à ${whole(tiles)} cases.`,
			() =>
				"La partie dure tant qu’il vous plaît, à moins de choisir une autre fin.",
		],
	},

	keys: {
		title: "Sans souris",
		text: "Tout peut se jouer au clavier.",
		key: "Touche",
		does: "Ce qu’elle fait",
	},

	fairness: {
		title: "Équitable, et vous pouvez vérifier",
		sealed:
			"Les ordres sont scellés : le serveur n’envoie les vôtres à personne avant la fin du tour, et les bots n’en savent pas plus que vous.",
		chance:
			"Personne ne peut forcer le hasard. Avant la partie, le serveur tire un secret et le hache encore et encore, une fois par tour possible : une chaîne où chaque maillon donne le suivant, et jamais le précédent. Le dernier maillon est publié au début de la partie. Ensuite, chaque tour emploie le maillon d’avant celui qui vient de servir.",
		check:
			"Ainsi personne ne peut prévoir la chance du prochain tour, et chacun peut vérifier qu’elle était fixée avant le premier ordre : hachez le maillon d’un tour, et vous devez trouver celui du tour d’avant.",
		replay:
			"Votre navigateur calcule chaque tour lui-même, par les mêmes règles que le serveur, et compare les résultats.",
	},

	startPlaying: "C’est tout. Jouer une partie",
};
