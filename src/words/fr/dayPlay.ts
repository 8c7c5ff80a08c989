/** What the script of a day's march says, in French. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { counted, signed, whole } from "./numbers.ts";
import { typeset } from "./typeset.ts";

export const dayPlayWords: DayPlayWords = typeset({
	signed,
	starting: "La marche se prépare…",
	failed: "Pas de connexion. Rien n’a commencé : réessayez.",
	lost: "Pas de connexion. Vos tours sont gardés ici : rechargez la page pour continuer.",
	refused: {
		no_player:
			"Votre navigateur n’a pas envoyé de cookie, votre essai n’a donc pas pu être gardé. Autorisez les cookies pour ce site, puis rechargez la page.",
		updated:
			"Le jeu vient d’être mis à jour. Rechargez la page, puis continuez.",
		no_day: "Il n’y a pas de marche pour ce jour.",
		no_try: "Vous n’avez pas encore commencé cette marche.",
		too_late:
			"Votre partie est arrivée trop tard : le temps de votre essai était écoulé. Elle n’a pas de résultat.",
		already_scored:
			"Vous avez déjà un résultat pour ce jour, cette partie ne compte donc pas.",
		not_continued:
			"Votre essai a continué dans une autre fenêtre. Rechargez la page pour reprendre de là.",
		too_many:
			"Cela faisait beaucoup en une minute. Attendez une minute, puis réessayez.",
		other:
			"Le serveur n’a pas pu suivre cette partie, elle n’a donc pas de résultat.",
	},
	left: (minutes: number) =>
		`Compte encore ${counted(minutes, "minute", "minutes")}`,
	over: "Le temps de votre essai est écoulé : cette partie n’a pas de résultat",
	unscored: "Sans classement",
	sending: "Votre partie est envoyée…",
	notSent:
		"Votre partie n’est pas encore arrivée. Gardez cette page ouverte : elle sera envoyée dès qu’il y aura une connexion.",
	scored: (lead: string) => `Votre résultat : ${lead}`,
	notScored: (lead: string) => `${lead}, sans classement`,
	toResult: "Voir votre rang",
	toDay: "Retour au jour",

	result: {
		copy: "Copier le texte",
		copied: "C’est copié. Collez-le où vous voulez.",
		notCopied: "Votre navigateur n’a pas permis de copier. Voici le texte :",
		picture: "Enregistrer une image",
	},

	share: {
		title: (date: string) => `Hexmarch, la marche du ${date}`,
		score: (lead: string, points: number, rival: number) =>
			`${lead} (${whole(points)} à ${whole(rival)})`,
		caption: "Avance sur le meilleur bot, tour par tour",
	},
});
