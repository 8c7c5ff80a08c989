/** The words of pages that say why something was not done, in French. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
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
};
