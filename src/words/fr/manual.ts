/** The words of the page "How to play", in French; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const counted = (count: number, one: string) =>
	`${exact(count)} ${count < 2 ? one : `${one}s`}`;

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	[
		pointsPerTown === 0
			? ""
			: `chaque ville tenue rapporte ${counted(pointsPerTown, "point")} par tour`,
		pointsPerTownTaken === 0
			? ""
			: `une ville prise à un autre joueur ${exact(pointsPerTownTaken)} de plus aussitôt`,
		pointsPerTile === 0
			? ""
			: `chaque case tenue ${counted(pointsPerTile, "point")} par tour`,
	]
		.filter((part) => part !== "")
		.join(", et ")
		.replace(/^./, (first) => first.toUpperCase());

export const manualWords: ManualWords = {
	title: "Comment jouer",
	lead: "Une carte, quelques ordres par tour, et des voisins qui ont leurs propres plans. Huit phrases suffisent pour jouer ; le reste de la page est pour plus tard.",
	learn: "Apprendre en jouant, en une minute et demie",
	contents: "Sur cette page",
	before: "Avant",
	after: "Après",

	rules: {
		title: "Le jeu en huit phrases",
		start: (land, strength) =>
			`Vous commencez avec ${counted(land, "case")} de force ${exact(strength)}, autour d’une ville.`,
		orders: (level, perTown, most) =>
			`À chaque tour vous avez ${counted(level, "ordre")}, plus ${exact(perTown)} par ville tenue${most === null ? "" : `, mais ${exact(most)} au plus`}.`,
		grow: (strength) =>
			`Sur une case libre au bord de votre terre, un ordre étend votre terre : la case est à vous, avec une force de ${exact(strength)}.`,
		attack: (damage, captured) =>
			`Sur la case d’un autre au bord de votre terre, il attaque : elle perd ${exact(damage)} pour chacune de vos cases qui la touchent, et à 0 elle est à vous, avec une force de ${exact(captured)}.`,
		defend: (gain, most) =>
			`Sur une case à vous, il défend : elle gagne ${exact(gain)}, jusqu’à ${exact(most)}.`,
		sealed:
			"Les ordres de tous restent secrets jusqu’à la fin du tour ; alors ils s’exécutent par rondes, un de chaque joueur à la fois, et le hasard décide qui passe en premier dans chaque ronde.",
		cutOff:
			"Ensuite, la terre coupée de votre plus grande étendue est perdue, et libre pour tous.",
		score: (pay, turns) =>
			`${pays(pay)} ; après ${whole(turns)} tours, qui a le plus de points gagne.`,
	},

	pictures: {
		title: "Cinq images",
		titles: {
			grow: "S’étendre",
			attack: "Attaquer",
			defend: "Défendre",
			cut: "Couper",
			towns: "Les villes",
			break: "Briser une case",
			wear: "L’usure",
		},
		grow: (strength) =>
			`Donnez un ordre sur une case libre au bord de votre terre : elle est à vous, avec une force de ${exact(strength)}.`,
		attack: (damage, touching) =>
			`Donnez-en un sur la case d’un voisin : elle perd ${exact(damage)} pour chacune de vos cases qui la touchent. Ici elles sont ${exact(touching)}, et la case tombe entre vos mains.`,
		defend: (gain, most) =>
			`Donnez-en un sur une case à vous : elle gagne ${exact(gain)}, jusqu’à ${exact(most)}.`,
		cut: (count) =>
			`Ce qui est coupé de la plus grande étendue de son propriétaire est perdu à la fin du tour. Ici une seule case en emporte ${exact(count)} autres.`,
		towns: (perTown) =>
			`Chaque ville vaut aussi ${counted(perTown, "ordre")} de plus par tour.`,
		side: (isYou, land, held) =>
			`${isYou ? "Vous avez" : "Votre voisin a"} ${counted(land, "case")}${held === 0 ? "" : ` et ${counted(held, "ville")}`}.`,
	},

	effects: {
		grew: (strength) =>
			`Une case libre est à vous désormais, avec une force de ${exact(strength)}.`,
		attacked: (damage) => `Une case de votre voisin perd ${exact(damage)}.`,
		captured: (strength) =>
			`Vous la prenez, avec une force de ${exact(strength)}.`,
		paid: (count) =>
			`Vous marquez aussitôt ${counted(count, "point")} pour la ville.`,
		broken: "Elle se brise, et devient libre.",
		defended: (gain, strength) =>
			`Une de vos cases gagne ${exact(gain)}, et a ${exact(strength)}.`,
		cut: (count) =>
			`Votre voisin perd ${counted(count, "case")} ${count < 2 ? "coupée" : "coupées"} du reste.`,
		worn: "Les cases perdent de la force par leurs côtés ouverts.",
		orders: (level) =>
			`Vous avez désormais ${counted(level, "ordre")} par tour.`,
		scored: (count) => `Vous marquez ${counted(count, "point")}.`,
	},

	tips: {
		title: "Bon à savoir",
		support: (touching) =>
			`Une case neuve tombe d’un seul ordre si ${exact(touching)} de vos cases la touchent. Entourez, puis attaquez.`,
		cut: "Coupez plutôt que de pousser : la case qui joint deux morceaux d’une terre vaut tout ce qui y tient. Cherchez les vôtres, et doublez le passage.",
		weak: "Une case faible aide une attaque autant qu’une forte. La force ne fait que la garder à vous.",
		twice:
			"Deux ordres sur la même case ne sont pas une erreur : si le premier la prend, le second la défend.",
		first:
			"Votre premier ordre s’exécute dans la première ronde. Donnez d’abord le plus pressant.",
		town: "Une ville rapporte à chaque tour : la plus précoce rapporte le plus. Et ce que vous prenez au premier, le premier le perd.",
		shore:
			"Personne ne tient l’eau ni les montagnes, donc personne n’attaque par là : une case à leur bord a moins de côtés à garder.",
	},

	details: {
		title: "En détail",
		plan: "Un appui sur une case prévoit un ordre, un autre le reprend ; « Encore un » en prévoit un second au même endroit. « Fin du tour » les donne tous. Quand le temps est écoulé, vos plans sont donnés aussi, si la page est ouverte.",
		signs:
			"Un drapeau à côté d’une force marque une case que vous pouvez prendre ce tour, un triangle une case que d’autres peuvent vous prendre : plein avec un ordre, creux avec deux.",
		ready:
			"Tant que le tour n’est pas joué, vous pouvez revoir vos ordres. Il se joue dès que chacun a fini le sien, ou quand son temps est écoulé. Être rapide n’avantage personne.",
		changed:
			"L’effet d’un ordre dépend de qui tient la case quand vient son moment. Si elle ne touche plus votre terre, l’ordre ne donne rien.",
		places:
			"À deux ou à quatre, toutes les places de départ sont les mêmes. À la plupart des autres nombres, elles se valent autant que possible. Le sort décide qui reçoit laquelle.",
		out: "Qui perd sa dernière case est éliminé, et regarde la suite. S’il ne reste qu’un joueur, la partie est finie.",
		pay: "Les villes rapportent à la fin du tour, une fois la terre coupée perdue.",
		equal:
			"De deux étendues aussi grandes, la plus forte compte comme la plus grande.",
		tie: "À égalité de points à la fin, la plus grande terre l’emporte.",
	},

	maps: {
		title: "Cartes et minutes",
		drawn:
			"Chaque partie a sa propre carte, tirée au sort ; vous en choisissez la forme et la taille. On y trouve des villes, et de l’eau et des montagnes que personne ne peut tenir.",
		example: (land, held, starts) =>
			`${counted(land, "case")} de terre et ${counted(held, "ville")}, dont ${whole(starts)} où les joueurs commencent.`,
		time: (seconds) =>
			`Un tour d’une partie en direct dure ${whole(seconds)} secondes, à moins que vous n’en décidiez autrement, et moins si chacun finit le sien plus tôt.`,
		size: "Taille",
		players: "Joueurs, au plus",
		turns: "Tours",
		minutes: "Minutes, au plus",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Des bots pour progresser",
		ladder:
			"Par force, les plus faibles d’abord. Commencez où vous gagnez, puis montez.",
		characters: "Par caractère, chacun avec ses envies :",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Sans souris",
		text: "Tout peut se jouer au clavier.",
		march: "Dans la marche",
		others: "Dans les autres jeux",
		key: "Touche",
		does: "Ce qu’elle fait",
	},

	fairness: {
		title: "Équitable, et vous pouvez vérifier",
		sealed:
			"Les ordres sont scellés : le serveur n’envoie les vôtres à personne avant la fin du tour, et les bots n’en savent pas plus que vous.",
		chance:
			"Personne ne peut forcer le hasard. Avant la partie, le serveur tire un secret et le hache encore et encore, une fois par tour possible : une chaîne où chaque maillon donne le suivant, et jamais le précédent. Le dernier maillon est publié au début de la partie, et la carte et les places de départ en sont tirées. Ensuite, chaque tour emploie le maillon d’avant celui qui vient de servir.",
		check:
			"Ainsi personne ne peut prévoir le hasard du prochain tour, et chacun peut vérifier qu’il était fixé avant le premier ordre : hachez le maillon d’un tour, et vous devez trouver celui du tour d’avant.",
		replay:
			"Votre navigateur calcule chaque tour lui-même, par les mêmes règles que le serveur, et compare les résultats.",
	},

	startPlaying: "C’est tout. Jouer une partie",
};
