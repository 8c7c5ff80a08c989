/** The pages' words in French. */
import { numbersIn } from "../numbers.ts";
import { typeset } from "../typeset.ts";
import type { SiteWords } from "../words.ts";
import { frForm } from "./frForm.ts";
import { frManual } from "./frManual.ts";

const { whole, exact, signed, percent } = numbersIn("fr");

const tiles = (count: number) =>
	count < 2 ? `${whole(count)} case` : `${whole(count)} cases`;

export const fr: SiteWords = typeset<SiteWords>({
	name: "Hexmarch",
	whole,
	exact,
	signed,
	percent,
	description:
		"Un jeu de conquête sur une carte d’hexagones. Chacun prépare ses plans en secret, tout se joue en même temps. Gratuit, dans votre navigateur, contre des bots.",
	skip: "Aller au contenu",
	home: "Hexmarch, page d’accueil",
	howToPlay: "Comment jouer",
	licence: "Logiciel libre sous licence MIT.",
	about: "À propos",
	display: "Affichage",
	language: "Langue",
	languages: { en: "English", fr: "Français" },
	theme: "Thème",
	themes: { auto: "Automatique", light: "Clair", dark: "Sombre" },
	contrast: "Contraste",
	contrasts: { normal: "Normal", high: "Élevé, avec des motifs" },
	playingAs: (name) => `Vous êtes ${name}`,

	homePage: {
		title: "Hexmarch : un jeu de conquête sur des hexagones",
		heading: "En marche, case après case",
		lead: "Hexmarch est un jeu de conquête sur une carte d’hexagones, où chacun prépare ses plans en secret et où tout se joue en même temps.",
		play: "Jouer",
		oneClick: (bots, cols, rows) =>
			`Contre ${whole(bots)} ${bots < 2 ? "bot" : "bots"} sur ${whole(cols)} × ${whole(rows)} cases. Sans horloge, sans compte.`,
		howTitle: "Comment jouer, en cinq images",
		pictureTitles: {
			grow: "S’étendre",
			defend: "Renforcer",
			attack: "Attaquer",
			together: "Un tour à deux joueurs",
			hold: "L’usure des bords",
		},
		pictures: {
			grow: (strength) =>
				`Prenez une case libre au bord de votre terre. Elle est à vous, avec une force de ${exact(strength)}.`,
			defend: (gain, most) =>
				`Désignez une case à vous, et elle gagne ${exact(gain)}, jusqu’à ${exact(most)}.`,
			attack: (damage) =>
				`Désignez la case d’un autre, et elle perd ${exact(damage)}. À zéro elle se brise, et chacun peut la prendre.`,
			together:
				"Personne ne voit vos ordres avant la fin du tour. Alors ceux de tous se jouent ensemble, un de chacun à la fois.",
			hold: (share) =>
				`La terre s’use sur ses bords : gardez-la ronde. Qui tient ${percent(share)} de la carte gagne.`,
		},
		allRules: "Lire toutes les règles",
		demo: "Une partie entre bots",
	},

	board: {
		title: (cols, rows, turn) =>
			`Carte de ${whole(cols)} par ${whole(rows)} cases, tour ${whole(turn)}`,
		seat: (name, count, share) =>
			`${name} tient ${tiles(count)}, ${percent(share)} de la carte.`,
		free: (count) =>
			count === 0 ? "Aucune case n’est libre." : `Libre : ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn) => `Tour ${whole(turn)}`,
		lobbyTitle: "En attente du début",
		overTitle: "Partie finie",
		phases: {
			waiting: "Les nouveaux choisissent où commencer.",
			collecting: "Chacun donne ses ordres.",
		},
		lobby: (taken, all) =>
			`La partie n’a pas commencé : ${whole(taken)} places prises sur ${whole(all)}.`,
		leads: (name, count, share) =>
			`${name} mène avec ${tiles(count)}, ${percent(share)} de la carte.`,
		nobodyLeads: "Personne ne tient encore de terre.",
		toWin: (count) => `Pour gagner, il faut ${tiles(count)}.`,
		over: {
			won: (name) => `${name} a gagné.`,
			nobodyWon: "Personne n’a gagné : il ne restait plus personne.",
			"turn-cap": (name) =>
				`La partie a duré aussi longtemps que permis. ${name} est en tête.`,
			unattended: "La partie s’est arrêtée, car plus personne ne jouait.",
			resigned: "La partie s’est arrêtée, car tout le monde a abandonné.",
		},
		needsScript:
			"Pour jouer, cette page a besoin de JavaScript, qui est désactivé ou n’a pas été chargé. La carte ci-dessous montre la partie au moment où vous avez ouvert la page.",
		reload: "Recharger la page",
		seats: "Joueurs",
		columns: {
			rank: "Rang",
			player: "Joueur",
			level: "Niveau",
			land: "Terre",
			share: "Part",
		},
		emptySeat: "Place libre",
		you: "vous",
		bots: {
			wanderer: "bot vagabond",
			gardener: "bot facile",
			captain: "bot moyen",
			general: "bot difficile",
			settler: "bot colon",
			raider: "bot pillard",
			hermit: "bot ermite",
		},
		absent: "pas encore dans la partie",
		dead: "éliminé",
		resigned: "a abandonné, un bot joue à sa place",
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
		bad_request: {
			title: "Pas compris",
			heading: "Nous n’avons pas compris",
			text: "Ce qui a été envoyé n’est pas ce que cette page peut envoyer. Revenez en arrière, rechargez la page et essayez encore.",
		},
	},

	form: frForm,
	manual: frManual,
});
