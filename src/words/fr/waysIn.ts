/** The words of the ways into an account besides the password, in French. */
import type { WaysInWords } from "../en/waysIn.ts";
import { whole } from "./numbers.ts";

export const waysInWords: WaysInWords = {
	codes: {
		title: "Codes de secours",
		text: "Si vous perdez votre mot de passe ou votre clé d’accès, un code de secours vous rend votre compte. Chacun sert une fois.",
		none: "Vous n’avez pas encore de codes de secours.",
		left: (count) =>
			count === 0
				? "Vous avez utilisé tous vos codes de secours : faites-en de nouveaux."
				: count === 1
					? "Il reste 1 code de secours."
					: `Il reste ${whole(count)} codes de secours.`,
		made: (day) => `Faits le ${day}.`,
		make: "Faire dix codes",
		remake: "Faire dix nouveaux codes",
		remakeHelp:
			"Les nouveaux codes remplacent les anciens, qui ne servent plus.",
	},

	newCodes: {
		title: "Vos codes de secours",
		text: "Gardez ces dix codes là où personne d’autre ne regarde, et pas seulement sur cet appareil. Nous ne les montrons que maintenant : nous ne les gardons pas nous-mêmes.",
		list: "Dix codes de secours",
		copy: "Copier",
		copied: "Copiés",
		notCopied: "Copiez ces codes :",
		print: "Imprimer",
		download: "Télécharger",
		file: (name, address) =>
			`Codes de secours de ${name} sur ${address}. Chacun sert une fois, à l’adresse ${address}/recover`,
		done: "Je les ai gardés",
	},

	recover: {
		title: "Utiliser un code de secours",
		lead: "Chacun de vos codes de secours vous connecte une fois. Vous pourrez ensuite choisir un nouveau mot de passe.",
		submit: "Se connecter",
		link: "Mot de passe oublié ?",
		remembered: "Votre mot de passe vous revient ?",
		noCodes:
			"Sans mot de passe, sans clé d’accès et sans code de secours, rien ne nous dit qu’un compte est à vous. Vous pouvez toujours jouer comme invité, ou inscrire un nouveau compte.",
	},

	newPassword: {
		title: "Choisir un nouveau mot de passe",
		recovered: "Vous êtes connecté. Votre code de secours ne sert plus.",
		endOthers: "Déconnecter tous les autres navigateurs",
		endOthersHelp:
			"Laissez la case cochée si quelqu’un d’autre peut connaître votre mot de passe ou avoir votre appareil.",
		submit: "Choisir ce mot de passe",
		done: "Votre nouveau mot de passe est choisi. Les autres navigateurs restent connectés.",
		skip: "Le laisser tel quel",
		none: "Ce compte n’a pas de mot de passe. Vous pouvez en choisir un pour avoir un accès de plus.",
		forgot: "Mot de passe actuel oublié ?",
		proveOtherwise: "Montrez autrement que c’est bien vous",
		remove: "Retirer le mot de passe",
		removed:
			"Le mot de passe est retiré. Vous vous connectez désormais sans lui.",
	},

	confirm: {
		title: "Est-ce bien vous ?",
		text: "Ce changement peut laisser entrer quelqu’un, ou vous fermer votre compte. Montrez encore une fois que le compte est à vous, puis recommencez.",
		submit: "Confirmer",
		withCode: "Utiliser plutôt un code de secours",
		codeHelp: "Le code ne servira plus ensuite.",
		back: "Retour à votre compte",
	},

	news: {
		banner:
			"Quelqu’un s’est connecté à votre compte avec un nouveau navigateur.",
		look: "Voyez si c’était vous",
		title: "Était-ce vous ?",
		began: (agent, day) => `${agent}, connexion du ${day}`,
		proofs: {
			password: "avec votre mot de passe",
			passkey: "avec une clé d’accès",
			code: "avec un code de secours",
			github: "avec votre compte GitHub",
			google: "avec votre compte Google",
		},
		yes: "Oui, c’était moi",
		no: "Non : le déconnecter",
		yesNamed: (agent) => `Oui, ${agent}, c’était moi`,
		noNamed: (agent) => `Non : déconnecter ${agent}`,
		ended:
			"Ce navigateur est déconnecté. Changez maintenant de mot de passe, retirez les clés d’accès que vous ne connaissez pas, et faites de nouveaux codes de secours.",
	},
};
