/** The words of accounts, in French. */
import type { AccountWords } from "../en/account.ts";
import { pluralIn } from "../pluralIn.ts";
import { whole } from "./numbers.ts";

const form = /* @__PURE__ */ pluralIn("fr");

export const accountWords: AccountWords = {
	deletedPlayer: "joueur supprimé",

	name: {
		label: "Nom",
		help: (least, most) =>
			`De ${whole(least)} à ${whole(most)} lettres, chiffres, - et _. Tout le monde le voit, et il reste tel quel.`,
	},
	password: {
		label: "Mot de passe",
		help: (least) =>
			`Au moins ${whole(least)} caractères, ceux que vous voulez. Trois ou quatre mots font un bon mot de passe.`,
	},
	current: { label: "Mot de passe actuel" },
	new: { label: "Nouveau mot de passe" },
	code: { label: "Code de secours" },
	hasProblems: "Il reste quelque chose à revoir ci-dessous :",

	problems: {
		name_missing: "Écrivez un nom ici.",
		name_length: (least, most) =>
			`Un nom a de ${whole(least)} à ${whole(most)} caractères.`,
		name_characters:
			"Un nom a des lettres de A à Z sans accent, des chiffres, - et _, et rien d’autre : d’autres alphabets ont des lettres qui ressemblent à celles-ci.",
		name_empty: "Il faut au moins une lettre ou un chiffre.",
		name_reserved: "Ce nom semblerait être celui du site. Prenez-en un autre.",
		name_refused: "Ce nom peut blesser. Prenez-en un autre.",
		name_taken:
			"Quelqu’un a déjà ce nom, ou un nom qui lui ressemble. Prenez-en un autre.",
		password_missing: "Écrivez un mot de passe ici.",
		password_short: (least) =>
			`Un mot de passe a au moins ${whole(least)} caractères.`,
		password_long: "Ce mot de passe est trop long. Prenez-en un plus court.",
		password_common:
			"C’est l’un des premiers mots de passe que l’on essaierait. Prenez-en un autre.",
		password_name:
			"C’est à peine plus que votre nom ou le nôtre, que l’on essaierait d’abord. Prenez-en un autre.",
		no_match:
			"Ce nom et ce mot de passe ne vont pas ensemble. Revoyez l’un et l’autre.",
		wrong_password: "Ce n’est pas votre mot de passe. Réessayez.",
		code_missing: "Écrivez ici l’un de vos codes de secours.",
		no_code:
			"Ce nom n’a pas ce code de secours, ou le code a déjà servi. Revoyez l’un et l’autre, ou essayez votre code suivant.",
		wrong_code:
			"Ce n’est pas l’un de vos codes de secours, ou il a déjà servi. Essayez le suivant.",
	},
	tooMany: {
		title: "Pas si vite",
		text: "Cela fait beaucoup d’essais en une minute. Attendez une minute, puis réessayez.",
	},

	away: "Notre base de données ne répond pas pour l’instant. Attendez une minute, puis réessayez : envoyer ceci deux fois ne fait aucun mal.",
	unsure:
		"Notre base de données ne répond pas : nous ne savons pas qui vous êtes pour l’instant. Votre session reste ouverte : rechargez cette page dans une minute.",
	signedOut: {
		title: "Déconnexion",
		heading: "Ce navigateur est déconnecté",
		text: "Il ne sait plus rien de vous. Notre base de données n’a pas répondu : la page de votre compte peut encore montrer cette session, et vous pourrez l’y fermer quand vous vous serez reconnecté.",
	},

	signIn: {
		title: "Connexion",
		submit: "Se connecter",
		noAccount: "Pas encore de compte ?",
		register: "S’inscrire",
		guestGames: (name) =>
			`Vous avez des parties sous le nom de ${name}. Si vous vous connectez ici, elles restent à cet invité, et vous n’en serez plus.`,
		keepGames: "Pour les garder, inscrivez plutôt un nouveau compte.",
	},

	register: {
		title: "Inscription",
		heading: "Un nom à vous",
		lead: "Avec un compte, vous gardez vos parties, votre historique et votre cote, sur tous vos appareils. Un nom et un mot de passe suffisent.",
		guest: (name) => `Vos parties sous le nom de ${name} vous suivent.`,
		noRecovery:
			"Nous n’avons aucun moyen de vous envoyer un nouveau mot de passe. Laissez votre navigateur le retenir, et faites des codes de secours sur la page de votre compte.",
		submit: "S’inscrire",
		hasAccount: "Vous avez un compte ?",
		signIn: "Se connecter",
	},

	welcome: (name, games) =>
		games === 0
			? `Bienvenue, ${name}.`
			: `Bienvenue, ${name}. ${games === 1 ? "1 partie vous a suivi" : `${whole(games)} parties vous ont suivi`}.`,

	page: {
		title: "Votre compte",
		named: (name) => `${name}, votre compte`,
		since: (day) => `Inscription le ${day}.`,
		signOut: "Se déconnecter",
	},

	daysOff: {
		title: "Jours de congé",
		text: "Pendant votre absence, vos parties par correspondance vous attendent, et tous ceux qui y jouent voient jusqu’à quand. À votre retour, vous avez un jour pour chaque tour. Vous pouvez revenir plus tôt à tout moment.",
		days: "Combien de jours, à partir de maintenant ?",
		left: (days) =>
			days === 0
				? "Vous avez pris tous vos jours de congé des douze derniers mois."
				: form(days, {
						one: `Il reste ${whole(days)} jour sur 28 en douze mois.`,
						other: `Il reste ${whole(days)} jours sur 28 en douze mois.`,
					}),
		take: "Prendre ces jours de congé",
		refused: (most) => `Entrez un nombre de 1 à ${whole(most)}.`,
		away: (day) =>
			`Vous êtes en congé jusqu’au ${day}. Vos parties par correspondance vous attendent.`,
		back: "Je suis de retour",
	},

	sessions: {
		title: "Où vous êtes connecté",
		agent: (browser, system) =>
			system === null
				? (browser ?? "Un navigateur")
				: `${browser ?? "Un navigateur"} sur ${system}`,
		isThis: "ce navigateur",
		began: (day) => `Connexion du ${day}`,
		used: (days) =>
			days < 1
				? "utilisée depuis moins d’un jour"
				: days < 2
					? "utilisée il y a un jour"
					: `utilisée il y a ${whole(days)} jours`,
		end: "Déconnecter",
		endNamed: (agent) => `Déconnecter ${agent}`,
		endAll: "Se déconnecter partout",
		help: "Si vous en voyez une que vous ne connaissez pas, déconnectez-la et changez de mot de passe.",
	},

	change: {
		title: "Changer de mot de passe",
		help: "Vous serez alors déconnecté partout ailleurs.",
		submit: "Changer le mot de passe",
		done: "Votre mot de passe est changé, et vous êtes déconnecté partout ailleurs.",
	},

	data: {
		title: "Vos données",
		text: "Tout ce que nous savons de vous : votre compte, où et comment vous êtes connecté, vos parties et vos cotes, en un fichier.",
		download: "Télécharger vos données",
	},

	remove: {
		title: "Supprimer votre compte",
		text: "Votre nom, vos cotes et vos connexions sont effacés, et vous abandonnez vos parties en cours. Les parties finies restent pour ceux qui les ont jouées avec vous, avec « joueur supprimé » à votre place. Personne ne peut revenir en arrière.",
		submit: "Supprimer le compte pour toujours",
		done: {
			title: "Supprimé",
			heading: "Votre compte est supprimé",
			text: "Votre nom a quitté vos parties, et pendant trois mois personne d’autre ne peut le prendre. Vous pouvez jouer comme invité à tout moment.",
		},
	},
};
