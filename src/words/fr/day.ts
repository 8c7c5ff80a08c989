/** The words of the day's march, its ranking and its past days, in French. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

export const dayWords: DayWords = {
	title: "La marche du jour",
	short: "Du jour",
	lead: (turns) =>
		`Une petite partie par jour, la même pour tout le monde. Quelle avance avez-vous sur les bots après ${counted(turns, "tour", "tours")} ?`,
	about: (date) =>
		`La marche du ${date} : une petite partie, la même pour tout le monde. Quelle avance prendrez-vous sur les bots ?`,
	yourSeat: "Vous",

	facts: {
		label: "Cette marche",
		map: "Carte",
		maps: mapNames,
		players: "Joueurs",
		length: "Durée",
		turns: (turns, minutes) =>
			`${counted(turns, "tour", "tours")}, environ ${counted(minutes, "minute", "minutes")}`,
	},

	now: {
		play: "Jouer pour le classement",
		playHint: (minutes) =>
			`Vous avez un seul essai qui compte. Il commence quand vous appuyez, et doit être terminé ${counted(minutes, "minute", "minutes")} plus tard. Ensuite, vous pouvez rejouer autant de fois que vous voulez.`,
		goOn: "Continuer",
		goOnHint: (minutes) =>
			`Votre essai est en cours. Il compte s’il est terminé d’ici ${counted(minutes, "minute", "minutes")}.`,
		again: "Rejouer, sans classement",
		missed:
			"Votre essai n’a pas été terminé à temps, il n’a donc pas de résultat. La marche de demain est une nouvelle chance.",
		past: "Ce jour est passé : sa marche peut encore se jouer, mais sans classement.",
		playPast: "Jouer cette marche",
		needsScript:
			"Pour jouer, cette page a besoin de JavaScript, qui est désactivé ou n’a pas été chargé.",
		next: (hours, minutes) =>
			hours === 0
				? `La prochaine marche arrive dans ${whole(minutes)} min.`
				: `La prochaine marche arrive dans ${whole(hours)} h ${whole(minutes)} min.`,
	},

	result: {
		label: "Votre résultat",
		ahead: (points) =>
			points < 2
				? "point d’avance sur le meilleur bot"
				: "points d’avance sur le meilleur bot",
		behind: (points) =>
			points < 2
				? "point de retard sur le meilleur bot"
				: "points de retard sur le meilleur bot",
		level: "à égalité avec le meilleur bot",
		details: (points, tiles) =>
			`${counted(points, "point", "points")} et ${counted(tiles, "case", "cases")} à la fin`,
		rank: (rank, of) =>
			`Numéro ${whole(rank)} sur ${counted(of, "compte", "comptes")}`,
		guestRank: (rank, of) =>
			`Numéro ${whole(rank)} sur ${counted(of, "invité", "invités")}`,
		register:
			"Avec un compte, vous êtes classé parmi les comptes et gardez votre série.",
		streak: (days) => `${counted(days, "jour", "jours")} de suite`,
		watch: "Revoir votre partie",
	},

	ranking: {
		title: "Classement",
		kinds: { accounts: "Comptes", guests: "Invités" },
		columns: {
			rank: "Rang",
			player: "Joueur",
			lead: "Avance",
			turns: "Tours",
			land: "Terre",
			streak: "Jours de suite",
		},
		you: "vous",
		emptyToday:
			"Personne n’a encore de résultat ici. Jouez la marche du jour, et vous serez en tête.",
		empty: "Personne n’a eu de résultat ici ce jour-là.",
		own: "Votre place",
		more: "Rangs suivants",
		top: "Retour au début",
		order:
			"La plus grande avance est devant ; à égalité, celle qui a pris le moins de tours, puis celle qui a le plus de terre.",
	},

	best: {
		title: "La meilleure partie",
		yesterday: "La meilleure partie d’hier",
		text: (name, lead) => `${name}, avec une avance de ${lead}`,
		watch: "La regarder",
		none: "Personne n’a joué jusqu’au bout ce jour-là.",
		nobody: "Quelqu’un qui est parti",
	},

	proof: {
		title: "La carte est tirée au sort, personne ne la choisit",
		text: "Chaque jour a une clé, et la clé décide de la carte, des bots et de tout le hasard. Le SHA-256 de la clé d’un jour est la clé de la veille : aucune clé n’a donc pu être choisie après la publication de la première. Ce qui est publié d’une marche la veille est un SHA-256 de tout ce qu’elle contient.",
		commitment: "Publié de cette marche la veille",
		tomorrow: "Publié de la marche de demain",
		key: "Sa clé",
		noKey: "montrée une fois le jour passé",
		before: "La clé de la veille",
		first: "Publié avant le premier jour",
		isNext: "Le SHA-256 de sa clé est la clé de la veille.",
	},

	past: {
		title: "Jours passés",
		lead: "La marche de chaque jour, son classement et sa meilleure partie. Toutes peuvent encore se jouer, sans classement.",
		empty: "C’est le premier jour. Demain, la marche d’aujourd’hui sera ici.",
		columns: {
			day: "Jour",
			map: "Carte",
			best: "Meilleure avance",
			own: "La vôtre",
		},
		notPlayed: "non jouée",
		older: "Jours plus anciens",
		latest: "Retour aux derniers",
		today: "La marche d’aujourd’hui",
		before: "La veille",
		after: "Le lendemain",
	},

	home: {
		title: "La marche du jour",
		text: "Une petite partie, la même pour tout le monde aujourd’hui. Un seul essai compte.",
		done: (lead) => `Votre résultat aujourd’hui : ${lead}`,
		underWay: "Votre essai est en cours.",
		streak: (days) => `${counted(days, "jour", "jours")} de suite`,
		open: "La marche d’aujourd’hui",
	},
};
