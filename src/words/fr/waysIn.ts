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

	passkeys: {
		title: "Clés d’accès",
		text: "Avec une clé d’accès, vous vous connectez par votre doigt, votre visage ou le verrouillage de l’écran. Personne ne peut la deviner, et aucun autre site ne peut la demander.",
		none: "Vous n’avez pas encore de clé d’accès.",
		add: "Ajouter une clé d’accès",
		needsScript: "Les clés d’accès ont besoin de JavaScript.",
		unsupported:
			"Ce navigateur ne peut pas utiliser de clés d’accès. Un Chrome, Edge, Firefox ou Safari récent le peut.",
		keyOnly:
			"Dans ce navigateur, une clé d’accès demande une clé de sécurité, par USB ou NFC.",
		name: "Nom de cette clé d’accès",
		rename: "Renommer",
		remove: "Retirer",
		renameNamed: (name) => `Renommer ${name}`,
		removeNamed: (name) => `Retirer ${name}`,
		made: (day) => `Ajoutée le ${day}`,
		used: (day) => `utilisée pour la dernière fois le ${day}`,
		neverUsed: "pas encore utilisée",
		refused: (day) =>
			`Le ${day}, elle a été refusée, car elle semblait être une copie. Retirez-la, et ajoutez-en une nouvelle.`,
		onlyWayIn:
			"C’est votre seul accès : on ne peut pas la retirer. Choisissez d’abord un mot de passe, ou ajoutez une autre clé d’accès.",
		signIn: "Se connecter avec une clé d’accès",
		register: "S’inscrire avec une clé d’accès",
		registerHelp:
			"Ou sans mot de passe : choisissez un nom ci-dessus, et laissez cet appareil garder une clé d’accès.",
		confirm: "Confirmer avec une clé d’accès",
		removed:
			"La clé d’accès est retirée. Supprimez-la aussi sur votre appareil.",
		added: "La clé d’accès est ajoutée.",

		problems: {
			cancelled:
				"Aucune clé d’accès n’a été utilisée. Réessayez quand vous serez prêt.",
			exists: "Cet appareil a déjà une clé d’accès de votre compte.",
			unreachable:
				"Nous sommes restés injoignables. Regardez votre connexion, puis réessayez.",
			expired: "C’était trop long. Réessayez.",
			unknown:
				"Cette clé d’accès n’est celle d’aucun compte ici : elle a pu être retirée. Prenez un autre accès.",
			refused:
				"Cette clé d’accès n’a pas pu être vérifiée. Réessayez, ou prenez un autre accès.",
			copied:
				"Cette clé d’accès semble être une copie : elle a été refusée. Prenez un autre accès, puis retirez-la sur la page de votre compte.",
			too_many_passkeys:
				"Vous avez vingt clés d’accès. Retirez-en une d’abord.",
		},
	},

	providers: {
		title: "Comptes d’ailleurs",
		text: "Vous pouvez vous connecter ici avec un compte que vous avez ailleurs. Nous apprenons seulement de quel compte il s’agit : ni son mot de passe, ni son nom, ni son adresse.",
		link: (site) => `Lier votre compte ${site}`,
		unlink: (site) => `Délier ${site}`,
		made: (day) => `Lié le ${day}`,
		signIn: (site) => `Se connecter avec ${site}`,
		confirm: (site) => `Confirmer avec ${site}`,
		linked: (site) => `Vous pouvez maintenant vous connecter avec ${site}.`,
		unlinked: (site) => `Vous ne pouvez plus vous connecter avec ${site}.`,
		register: {
			title: "Choisissez un nom",
			lead: (site) =>
				`Votre compte ${site} est nouveau ici. Choisissez un nom, et vous avez un compte.`,
			hasAccount: (site) =>
				`Si vous avez déjà un compte ici, connectez-vous-y et liez ${site} sur sa page.`,
		},
		problems: {
			denied: (site) =>
				`${site} ne vous a pas connecté, car vous avez refusé. Réessayez, ou prenez un autre accès.`,
			failed: (site) =>
				`${site} n’a pas répondu comme il faut. Réessayez dans une minute, ou prenez un autre accès.`,
			expired: (site) =>
				`La connexion avec ${site} était trop longue, ou a commencé dans un autre navigateur. Réessayez.`,
			taken: (site) =>
				`Ce compte ${site} est lié à un autre compte d’ici. Déliez-le d’abord là-bas.`,
			other: (site) =>
				`Ce n’est pas le compte ${site} qui est lié à votre compte.`,
		},
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
