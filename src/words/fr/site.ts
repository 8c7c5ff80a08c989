/** The words of the pages, in French. */
import type { SiteWords } from "../en/site.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { stillGameWords } from "./stillGame.ts";
import { tokenWords } from "./tokens.ts";
import { typeset } from "./typeset.ts";
import { waysInWords } from "./waysIn.ts";

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

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Envoi…",
	otherReader:
		"Dans un autre onglet, vous avez ouvert ou fermé une session : cette page n’est plus la vôtre.",

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
