/** The words of players' pages, of finished games and of ratings, in French. */
import { numbersIn } from "../numbers.ts";
import type { PlayersWords } from "./enPlayers.ts";

const { whole } = numbersIn("fr");

const counted = (count: number, one: string, more: string) =>
	`${whole(count)} ${count < 2 ? one : more}`;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const day = new Intl.DateTimeFormat("fr", {
	dateStyle: "medium",
	timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("fr", {
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

const ordinal = (place: number) => (place === 1 ? "1ᵉʳ" : `${whole(place)}ᵉ`);

export const frPlayers: PlayersWords = {
	date: (at) => day.format(at),
	ago: (ms) => {
		if (ms < HOUR) return `il y a ${whole(Math.floor(ms / 60_000))} min`;
		return ms < DAY
			? `il y a ${whole(Math.floor(ms / HOUR))} h`
			: `il y a ${counted(Math.floor(ms / DAY), "jour", "jours")}`;
	},

	rating: {
		families: { march: "Marche", classic: "Classique", free: "Libre" },
		give: (points) => `± ${whole(points)}`,
		exactly: (points, give) => `${whole(points)}, à ${whole(give)} près`,
		range: (least, most) => `de ${whole(least)} à ${whole(most)}`,
		firstGuess: "première estimation",
		doubt: " ?",
		games: (count) => counted(count, "partie classée", "parties classées"),
		byBots: "Seulement contre des bots pour l’instant",
		graph: ({ first, last, most, least }, from, to) =>
			`De ${whole(first)} le ${from} à ${whole(last)} le ${to}, entre ${whole(least)} et ${whole(most)}`,
		table: "Les derniers changements en tableau",
		columns: { date: "Date", rating: "Classement", change: "Changement" },
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
		older: "Parties plus anciennes",
		latest: "Revenir aux dernières",
		rating: "Classement",
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
		empty:
			"Aucune partie publique n’est encore finie. Jouez-en une, et elle sera là.",
		emptyFiltered: "Aucune partie ne correspond à ce choix.",
	},

	leaderboard: {
		title: "Classement",
		lead: "Ceux qui ont été classés dans des parties avec d’autres gens. Le rang suit ce qu’un joueur vaut presque sûrement : qui joue plus est mieux connu, et monte.",
		families: "Les modes",
		columns: {
			rank: "Rang",
			player: "Joueur",
			rating: "Classement",
			range: "Où il se situe",
			games: "Parties",
		},
		you: "vous",
		empty:
			"Personne n’a encore de rang ici. Jouez une partie avec d’autres, et vous êtes premier.",
		more: "Rangs suivants",
		top: "Revenir en haut",
		own: {
			rank: (rank, points, give) =>
				`Vous avez le rang ${whole(rank)}, avec ${whole(points)} ± ${whole(give)}.`,
			far: (points, give) => `Vous avez ${whole(points)} ± ${whole(give)}.`,
			guest: (points, give) =>
				`Vous avez ${whole(points)} ± ${whole(give)}. Avec un compte vous aurez aussi un rang : vos parties et votre classement restent à vous.`,
			byBots: (points, give) =>
				`Vous avez ${whole(points)} ± ${whole(give)} par des parties contre des bots. La première partie avec d’autres gens vous fait entrer ici.`,
			register: "Créer un compte",
		},
	},

	profile: {
		since: (at) => `Ici depuis ${month.format(at)}`,
		account: "Votre compte",
		own: "Votre page et vos parties",
		ratings: "Classements",
		unrated: "Encore aucune partie classée.",
		unratedOwn:
			"Encore aucune partie classée. Jouez une partie jusqu’au bout, et votre classement sera ici.",
		games: "Parties",
		onlyPublic: "Seules les parties publiques sont montrées aux autres.",
		empty: "Encore aucune partie finie.",
		emptyPublic: "Encore aucune partie publique.",
		record: "Bilan",
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
