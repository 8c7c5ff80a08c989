/** The words of API tokens, in French. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "Jetons d’API",
	text: "Avec un jeton, un programme joue ici en votre nom. Il ne peut ni se connecter, ni modifier ou supprimer votre compte.",
	api: "Ce que les programmes peuvent faire ici",
	none: "Vous n’avez pas encore de jetons.",
	make: "Créer un jeton",
	made: (day) => `Créé le ${day}`,
	used: (day) => `utilisé le ${day} pour la dernière fois`,
	neverUsed: "pas encore utilisé",
	ends: (day) => `valable jusqu’au ${day}`,
	ended: (day) => `expiré le ${day}`,
	endless: "sans date de fin",
	revoke: "Révoquer",
	revokeNamed: (name) => `Révoquer ${name}`,
	help: "Les jetons restent valables quand vous vous déconnectez ou changez de mot de passe. Révoquez ceux qui ne servent plus ou que vous ne connaissez pas.",
	revoked:
		"Le jeton est révoqué : il n’ouvre plus rien aux programmes qui l’ont. Créez-en un autre pour le remplacer.",

	form: {
		title: "Créer un jeton d’API",
		nameHelp: "À quoi sert le jeton. Vous seul le voyez.",
		scopes: "Ce qu’il permet",
		scope: {
			read: "Voir ce que vous seul voyez : vos parties, vos places",
			play: "Créer, rejoindre et jouer des parties",
			bot: "Faire de ce compte celui d’un bot, pour toujours",
		},
		short: { read: "voir", play: "jouer", bot: "devenir un bot" },
		fairPlay:
			"Si un programme choisit les ordres, jouez avec un compte de bot. Avec tout autre compte, choisissez-les vous-même.",
		end: "Durée de validité",
		days: (days) => `${whole(days)} jours`,
		year: "Un an",
		never: "Jusqu’à ce que vous le révoquiez",
		submit: "Créer le jeton",
		back: "Retour à votre compte",
	},

	problems: {
		name_missing: "Saisissez un nom.",
		name_long: (most) =>
			`Le nom d’un jeton a au plus ${whole(most)} caractères.`,
		name_taken: "Vous avez déjà un jeton de ce nom. Choisissez-en un autre.",
		scopes_missing: "Choisissez au moins une chose qu’il permet.",
		too_many: (most) =>
			`Vous avez ${whole(most)} jetons. Révoquez-en d’abord un.`,
	},

	fresh: {
		title: "Votre nouveau jeton",
		text: "Copiez-le maintenant : nous ne le gardons pas, et ne pourrons plus le montrer. Quiconque l’a peut faire ce qu’il permet.",
		label: "Le jeton",
		copy: "Copier",
		copied: "Copié",
		notCopied: "Copiez ce jeton :",
		use: "Les programmes l’envoient avec chaque requête :",
		done: "Je l’ai gardé",
	},
};
