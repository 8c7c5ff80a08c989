/** The words of players' pages, of finished games and of ratings, in French. */
import type { PlayersWords } from "../en/players.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ordinal = (place: number) => (place === 1 ? "1ᵉʳ" : `${whole(place)}ᵉ`);

export const playersWords: PlayersWords = {
	ago: (ms) => {
		if (ms < MINUTE) return "à l’instant";
		if (ms < HOUR) return `il y a ${whole(Math.floor(ms / MINUTE))} min`;
		return ms < DAY
			? `il y a ${whole(Math.floor(ms / HOUR))} h`
			: `il y a ${counted(Math.floor(ms / DAY), "jour", "jours")}`;
	},

	botAccount: "compte de bot",

	rating: {
		families: { march: "Marche", classic: "Classique", free: "Libre" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, à ${give} près`,
		range: (least, most) => `de ${least} à ${most}`,
		firstGuess: "première estimation",
		doubt: " ?",
		games: (count) => counted(count, "partie classée", "parties classées"),
		byBots: "Seulement contre des bots pour l’instant",
		graph: ({ first, last, most, least }, from, to) =>
			`De ${first} le ${from} à ${last} le ${to}, entre ${least} et ${most}`,
		table: "Les derniers changements en tableau",
		columns: { date: "Date", rating: "Cote", change: "Changement" },
	},

	past: {
		won: (name) => `${name} a gagné`,
		first: (name) => `${name} arrive en tête`,
		over: {
			won: "Finie",
			"turn-cap": "Interrompue",
			unattended: "Interrompue, car plus personne ne jouait",
			resigned: "Tout le monde a abandonné",
		},
		place: (place, of) =>
			place === 1
				? `Gagnée, 1ᵉʳ sur ${whole(of)}`
				: `${ordinal(place)} sur ${whole(of)}`,
		more: (persons) => `${whole(persons)} de plus`,
		bots: (count) => counted(count, "bot", "bots"),
		turns: (count) => counted(count, "tour", "tours"),
		points: (count) => counted(count, "point", "points"),
		older: "Parties plus anciennes",
		latest: "Revenir aux dernières",
		rating: "Cote",
		onlyYou: "visible de vous seul",
		onlyPlayers: "visible de ses seuls joueurs",
		playedOn: (turn) => `reprise au tour ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Parties finies",
		empty:
			"Vous n’avez encore fini aucune partie. Vous pourrez la revoir depuis ici.",
		all: "Votre page, avec toutes vos parties",
		everybodys: "Les parties finies de tout le monde",
	},

	filters: {
		all: "Toutes",
		ruleset: { label: "Mode" },
		company: { label: "Contre", people: "Des gens", bots: "Des bots seuls" },
		outcome: { label: "Résultat", won: "Gagnées", lost: "Non gagnées" },
	},

	history: {
		title: "Parties finies",
		lead: "Les parties publiques qui sont finies, les dernières d’abord. Chacune peut être revue.",
		leadOwn:
			"Les parties publiques qui sont finies, et toutes les vôtres, les dernières d’abord. Chacune peut être revue.",
		empty:
			"Aucune partie publique n’est encore finie. Jouez-en une, et elle sera là.",
		emptyFiltered: "Aucune partie ne correspond à ce choix.",
	},

	leaderboard: {
		title: "Classement",
		lead: "Le rang suit la cote qu’un joueur a presque à coup sûr au moins. Elle est plus basse que sa cote tant qu’il a peu joué : continuer à jouer fait monter. Seules comptent les parties avec d’autres comptes, et trois par semaine avec le même joueur.",
		botsLead:
			"Les bots qui ont un compte, classés comme les personnes, d’après leurs parties avec tous : d’autres bots et des personnes. Ce qu’une personne gagne ou perd contre eux ne change guère sa propre cote.",
		kinds: "Qui joue",
		people: "Personnes",
		bots: "Bots",
		families: "Les modes",
		columns: {
			rank: "Rang",
			player: "Joueur",
			sure: "Au moins",
			rating: "Cote",
			range: "Où il se situe",
			games: "Parties",
		},
		you: "vous",
		empty:
			"Personne n’a encore de rang ici. Jouez une partie avec un autre compte, et vous voilà premier.",
		more: "Rangs suivants",
		top: "Revenir en haut",
		own: {
			rank: (rank, points, give) =>
				`Vous avez le rang ${whole(rank)}, avec ${points} ± ${give}.`,
			far: (points, give) => `Vous avez ${points} ± ${give}.`,
			guest: (points, give) =>
				`Vous avez ${points} ± ${give}. Avec un compte vous aurez aussi un rang : vos parties et votre cote restent à vous.`,
			byBots: (points, give) =>
				`Vous avez ${points} ± ${give} par des parties contre des bots. La première partie avec un autre compte vous fait entrer ici.`,
			register: "Créer un compte",
		},
	},

	profile: {
		since: (month) => `Ici depuis ${month}`,
		account: "Votre compte",
		own: "Votre page et vos parties",
		ratings: "Cotes",
		unrated: "Encore aucune partie classée.",
		unratedOwn:
			"Encore aucune partie classée. Jouez une partie jusqu’au bout, et votre cote sera ici.",
		games: "Parties",
		onlyPublic: "Seules les parties publiques sont montrées aux autres.",
		empty: "Encore aucune partie finie.",
		emptyPublic: "Encore aucune partie publique.",
		record: "Bilan",
		publicRecord: "Bilan des parties publiques",
		withPeople: "Avec des gens",
		withBots: "Contre des bots seuls",
		tally: (games, won) =>
			`${counted(games, "partie", "parties")}, ${counted(won, "gagnée", "gagnées")}`,
		you: "Contre vous",
		meetings: (games, ahead) =>
			`${counted(games, "partie", "parties")} ensemble, vous devant dans ${whole(ahead)}`,
		opponents: "Les plus rencontrés",
		columns: { name: "Joueur", games: "Parties", ahead: "Devant" },
		aheadHint: (name) => `Devant : parties où ${name} est mieux placé.`,
		leaderboard: "Classement",
		notFound: {
			title: "Joueur inconnu",
			heading: "Personne ne joue sous ce nom",
			text: "Le nom est peut-être mal écrit, ou son compte a été supprimé. Les invités n’ont pas de page à eux.",
			back: "Voir le classement",
		},
	},
};
