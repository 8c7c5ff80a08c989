/** The words of notifications, and of the page where readers choose them, in French. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "Notifications",
	lead: "Hexmarch peut vous prévenir quand une partie a besoin de vous, même s’il est fermé.",
	needsScript:
		"Pour activer les notifications, cette page a besoin de JavaScript, qui est désactivé ou n’a pas été chargé.",
	unsupported:
		"Ce navigateur ne peut pas afficher les notifications de ce site. Essayez un Chrome, Edge, Firefox ou Safari récent, hors navigation privée.",
	install:
		"Sur iPhone et iPad, seuls les sites installés peuvent vous prévenir. Touchez Partager, puis « Sur l’écran d’accueil » ; ouvrez Hexmarch de là, et revenez sur cette page.",
	blocked:
		"Votre navigateur bloque les notifications de ce site. Pour les autoriser, cliquez sur l’icône à côté de l’adresse, ouvrez les réglages du site, puis rechargez cette page.",
	off: "Votre navigateur vous demandera si ce site peut vous prévenir. Vous choisissez ensuite de quoi, et un clic suffit pour tout arrêter.",
	turnOn: "Activer les notifications",
	on: "Les notifications sont activées dans ce navigateur.",
	turnOff: "Désactiver",
	trial: "M’en envoyer une",
	choices: {
		label: "Me prévenir quand",
		turns: "c’est mon tour dans une partie par correspondance",
		begins: "une de mes parties commence",
		ends: "une de mes parties par correspondance est terminée",
		signIns: "quelqu’un se connecte à mon compte dans un autre navigateur",
	},
	quiet: {
		label: "Heures calmes",
		use: "Ne rien m’envoyer à ces heures",
		from: "De",
		to: "À",
		help: "Si une partie vous attend encore quand elles se terminent, ou si elle est finie, vous l’apprenez à ce moment. Une connexion à votre compte s’affiche aussitôt, sans bruit.",
	},
	status: {
		saved: "C’est enregistré.",
		off: "Les notifications sont désactivées.",
		sent: "C’est parti : elle apparaît dans quelques secondes.",
		dismissed:
			"Votre navigateur a posé la question, et rien n’a été autorisé. Cliquez encore pour qu’il la repose.",
		failed: "Cela n’a pas marché. Vérifiez votre connexion, puis recommencez.",
		tooMany:
			"C’était beaucoup en une minute. Attendez un instant, puis recommencez.",
	},
	offer: "Me prévenir quand c’est mon tour",
	offerBegin: "Me prévenir quand cette partie commence",
	section:
		"Choisissez ce que ce navigateur vous annonce : votre tour, une partie qui commence ou se termine, quelqu’un qui se connecte.",
	choose: "Choisir les notifications",

	notice: {
		turn: "À vous de jouer",
		begins: "Votre partie commence",
		over: "Votre partie est terminée",
		won: "Vous avez gagné",
		gaveUp: (name) => `${name} a abandonné`,
		signIn: "Quelqu’un s’est connecté à votre compte",
		signInText: (agent: string) =>
			`${agent}. Si ce n’était pas vous, cliquez ici et déconnectez-le.`,
		trial: "Les notifications marchent",
		trialText:
			"C’est ainsi que Hexmarch vous dit qu’une partie a besoin de vous.",
	},
};
