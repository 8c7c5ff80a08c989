/** The words of the pages, in French. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { typeset } from "./typeset.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) =>
	count < 2 ? `${whole(count)} case` : `${whole(count)} cases`;

export const siteWords: SiteWords = typeset<SiteWords>({
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Un jeu de conquête sur une carte d’hexagones. Chacun prépare ses plans en secret, tout se joue en même temps. Gratuit, dans votre navigateur, avec des amis, des inconnus ou des bots.",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "Aller au contenu",
	notLoaded:
		"Une partie de cette page n’a pas pu être chargée. Nouvel essai en cours…",
	home: "Hexmarch, page d’accueil",
	howToPlay: "Comment jouer",
	api: "API pour programmes",
	licence: "Logiciel libre sous licence MIT.",
	nav: {
		label: "Les pages",
		games: "Parties",
		yourGames: "Vos parties",
		yourGamesWait: (count) =>
			`Vos parties : ${count === 1 ? "1 vous attend" : `${whole(count)} vous attendent`}`,
		createGame: "Créer une partie",
		rules: "Règles",
	},
	display: "Affichage",
	language: "Langue",
	theme: "Thème",
	themes: { auto: "Automatique", light: "Clair", dark: "Sombre" },
	contrast: "Contraste",
	contrasts: { normal: "Normal", high: "Élevé, avec des motifs" },
	playingAs: (name) => `Vous êtes ${name}`,

	homePage: {
		title: "Hexmarch : un jeu de conquête sur des hexagones",
		heading: "En marche, case après case",
		lead: "Hexmarch est un jeu de conquête sur une carte d’hexagones, où chacun prépare ses plans en secret et où tout se joue en même temps.",
		gameWaits: "Votre partie vous attend",
		gamesWait: (count) => `${whole(count)} parties vous attendent`,
		playNow: "Jouer tout de suite",
		playNowHint: (minutes) =>
			`Avec des gens de partout, d’ici dix secondes, pour ${whole(minutes)} minutes au plus. Des bots prennent les places qui restent.`,
		play: "Jouer contre des bots",
		oneClick: (bots, cols, rows) =>
			`Contre ${whole(bots)} ${bots < 2 ? "bot" : "bots"} sur ${whole(cols)} × ${whole(rows)} cases. Sans horloge, sans compte.`,
		lesson: "Apprendre en jouant",
		lessonHint:
			"Jamais joué ? Une première partie guidée, en une minute et demie.",
		noLesson: "Non, merci",
		ways: "D’autres façons de jouer",
		openGames: "Voir les parties ouvertes",
		howTitle: "Comment jouer, en cinq images",
		allRules: "Lire toutes les règles",
		demo: "Une partie entre bots",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`Carte de ${whole(cols)} par ${whole(rows)} cases, ${
				turnsPlayed === 0
					? "avant le premier tour"
					: `après ${whole(turnsPlayed)} ${turnsPlayed < 2 ? "tour" : "tours"}`
			}`,
		seat: (name, count, share) =>
			`${name} tient ${tiles(count)}, ${percent(share)} de la carte.`,
		free: (count) =>
			count === 0 ? "Aucune case n’est libre." : `Libre : ${tiles(count)}.`,
	},

	challenge: {
		title: "Un instant",
		heading: "Êtes-vous une personne ?",
		text: "Des programmes ouvrent ici des parties par milliers. Attendez que la case ci-dessous confirme que vous n’en êtes pas un, puis continuez ; nous ne vous le redemanderons pas avant un jour.",
		script:
			"Sans JavaScript, nous ne pouvons pas le savoir. Vous pouvez toujours rejoindre les parties de la liste, ou vous connecter.",
		goOn: "Continuer",
	},
	noCookie: {
		title: "Pas de cookie",
		heading: "Votre navigateur n’a pas envoyé de cookie",
		text: "C’est grâce à un cookie que nous savons à qui est chaque place. Sans lui, chaque clic ferait de vous une autre personne, et vous ne retrouveriez pas votre partie.",
		how: "Si votre navigateur garde les cookies, continuez simplement. Si cette page revient, autorisez d’abord les cookies pour ce site.",
		again: "Continuer",
		back: "Accueil",
	},
	sending: "Envoi…",
	otherReader:
		"Dans un autre onglet, vous avez ouvert ou fermé une session : cette page n’est plus la vôtre.",

	gamePage: {
		title: (turn, inAll) =>
			`Tour ${whole(turnNumber(turn))}${inAll === null ? "" : ` sur ${whole(inAll)}`}`,
		lobbyTitle: "En attente du début",
		phases: {
			waiting: "Les nouveaux choisissent où commencer.",
			collecting: "Chacun donne ses ordres.",
		},
		lobby: (taken, all) =>
			`La partie n’a pas commencé : ${whole(taken)} places prises sur ${whole(all)}.`,
		leads: (name, count, share) =>
			`${name} mène avec ${tiles(count)}, ${percent(share)} de la carte.`,
		nobodyLeads: "Personne ne tient encore de terre.",
		leadsByPoints: (name, points) =>
			`${name} est en tête avec ${whole(points)} ${points < 2 ? "point" : "points"}.`,
		toWin: (count) => `Pour gagner, il faut ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "C’est le dernier tour : le plus de points gagne."
				: `Encore ${whole(turns)} tours : le plus de points gagne.`,
		needsScript:
			"Pour jouer, cette page a besoin de JavaScript, qui est désactivé ou n’a pas été chargé. La carte ci-dessous montre la partie au moment où vous avez ouvert la page.",
		reload: "Recharger la page",
		playedOn: (turn, names) =>
			`Reprise au tour ${whole(turnNumber(turn))} d’une ${names.length === 0 ? "autre partie" : `partie entre ${list(names)}`}`,
		unrated: "Elle ne compte pour aucune cote.",
		seats: "Joueurs",
		columns: {
			rank: "Rang",
			player: "Joueur",
			points: "Points",
			level: "Niveau",
			land: "Terre",
			share: "Part",
		},
		emptySeat: "Place libre",
		you: "vous",
		bots: botKinds,
		absent: "pas encore dans la partie",
		dead: "éliminé",
		resigned: "a abandonné, un bot joue à sa place",
		gaveUp: "a abandonné",
	},

	newGame: {
		title: "Créer une partie",
		lead: "Vous prenez la première place et recevez un lien à partager. Changez ce qui vous plaît : tout est prêt pour une bonne partie.",
		who: "Qui joue",
		game: "À quoi l’on joue",
		finer: "Règles de détail",
		finerHint: "La fin, les plans, la rapidité et les événements",
		create: "Créer la partie",
	},

	join: {
		title: "Rejoindre une partie",
		label: "Rejoindre la partie d’un ami",
		help: "Collez le lien, ou seulement le code à sa fin.",
		join: "Rejoindre",
		wrong:
			"Ce n’est ni le lien ni le code d’une partie. Il a pu être coupé : demandez le lien entier, et collez-le ici.",
	},

	refused: {
		title: "Pas fait",
		heading: "Cela n’a pas marché",
		toRematch: "Voir la revanche",
		back: "Retour à la partie",
		notOver: "Pour la revanche, il faut d’abord finir cette partie.",
		playOn: {
			not_over:
				"Cette partie est encore en cours. Une fois finie, vous pourrez la reprendre à n’importe lequel de ses tours.",
			no_turn:
				"Cette partie n’a pas de tour où la reprendre ainsi. Choisissez-en un autre.",
			no_land: "Ce joueur n’a pas de terre à ce tour. Choisissez-en un autre.",
			too_long:
				"Une si longue partie ne peut être reprise si tard. Choisissez un tour plus tôt.",
		},
	},

	notWatchable: {
		title: "Une partie fermée",
		heading: "Seuls ceux qui jouent peuvent regarder",
		text: "Cette partie a été créée pour ses seuls joueurs.",
		canJoin: "Une place est libre : prenez-la, et vous en serez.",
		join: "Prendre une place",
		otherGames: "Voir d’autres parties",
	},

	notFound: {
		title: "Hors de la carte",
		heading: "Hors de la carte",
		text: "Il n’y a rien à cette adresse. Celle d’une partie a pu être coupée en la copiant : essayez encore avec le lien entier.",
		back: "Retour à l’accueil",
	},

	errors: {
		internal: {
			title: "Une panne",
			heading: "Quelque chose s’est cassé chez nous",
			text: "Vous n’y êtes pour rien, et rien de ce que vous aviez confirmé n’est perdu. Réessayez dans un instant.",
		},
		forbidden: {
			title: "Pas d’ici",
			heading: "Cela venait d’un autre site",
			text: "Pour votre sécurité, un formulaire ne compte que s’il est envoyé depuis nos propres pages. Ouvrez la page ici et réessayez.",
		},
		too_large: {
			title: "Trop d’un coup",
			heading: "C’était trop d’un coup",
			text: "Ce qui a été envoyé est plus grand que tous nos formulaires. Revenez en arrière et réessayez.",
		},
		too_many: {
			title: "Trop vite",
			heading: "Cela fait beaucoup en une minute",
			text: "On a tant demandé d’ici en si peu de temps que nous devons ralentir. Attendez une minute, puis réessayez : vos parties continuent.",
		},
		too_many_today: {
			title: "Beaucoup de parties",
			heading: "Cela fait beaucoup de parties en un jour",
			text: "Votre réseau a commencé tant de parties aujourd’hui que nous n’en ouvrons plus avant demain. Vous pouvez encore en rejoindre, et les vôtres continuent.",
		},
		too_many_here: {
			title: "Beaucoup de parties",
			heading: "Beaucoup de parties d’ici ne sont pas finies",
			text: "Tant de parties de votre réseau sont ouvertes ou en cours que nous n’en ouvrons plus pour l’instant. Rejoignez l’une d’elles dans la liste des parties, ou réessayez dans quelques minutes.",
		},
		too_many_open: {
			title: "Déjà en attente",
			heading: "Vos parties attendent encore des joueurs",
			text: "Vous êtes dans plusieurs parties qui n’ont pas commencé. Lancez l’une d’elles ou quittez-la, puis créez-en une autre.",
		},
		too_many_games: {
			title: "Beaucoup de parties",
			heading: "Vous jouez beaucoup de parties",
			text: "Vous êtes dans tant de parties que nous n’en ouvrons plus avec vous. Finissez-en d’abord quelques-unes.",
		},
		bad_request: {
			title: "Pas compris",
			heading: "Nous n’avons pas compris",
			text: "Ce qui a été envoyé n’est pas ce que cette page peut envoyer. Revenez en arrière, rechargez la page et essayez encore.",
		},
		away: {
			title: "Pas pour l’instant",
			heading: "Nous ne pouvons pas consulter cela pour l’instant",
			text: "Notre base de données ne répond pas. Les parties continuent, et rien n’est perdu. Réessayez dans une minute.",
		},
		archive_away: {
			title: "Pas pour l’instant",
			heading: "Nous ne pouvons pas consulter cela pour l’instant",
			text: "Les archives des parties terminées ne répondent pas. Les parties en cours continuent, et rien n’est perdu. Réessayez dans une minute.",
		},
		updating: {
			title: "Mise à jour",
			heading: "Cette partie est en cours de mise à jour",
			text: "Une nouvelle version du site est en route vers cette partie. Rien n’est perdu : revenez dans une minute.",
		},
		unreadable: {
			title: "Impossible à ouvrir",
			heading: "Impossible d’ouvrir cette partie",
			text: "Nous n’arrivons pas à lire ce que nous avons gardé de cette partie. Rien n’a été effacé, et nous en avons pris note : nous allons regarder ce qui s’est passé. Vos autres parties ne sont pas touchées.",
		},
		not_a_form: {
			title: "Pas un formulaire",
			heading: "Ce n’est pas un de nos formulaires",
			text: "Cette adresse prend ce qu’envoie le formulaire d’une page, et rien d’autre. Servez-vous du formulaire de la page.",
		},
	},

	embed: { onSite: "sur Hexmarch", live: "En direct" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
});
