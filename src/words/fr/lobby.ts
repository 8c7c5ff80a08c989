/** The words of the lobby, in French. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, NB, NNB, phrases } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"Vous êtes l’hôte. Partagez le lien, et commencez quand tout le monde est là.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "On attend des joueurs",
	titleIn: (taken, all) => `${taken} sur ${all} sont là · Hexmarch`,
	taken: (taken, all) =>
		taken < 2
			? `${taken}${NB}place prise sur ${all}`
			: `${taken}${NB}places prises sur ${all}`,
	beginsIn: (time) => `Début dans ${time}`,
	host,
	seated: (host) =>
		`Vous avez une place. ${host} lance la partie, ou elle commence une fois au complet.`,
	invited: (host) =>
		`${host} vous invite à jouer. Prenez une place${NB}: il ne faut pas de compte.`,
	empty: "Personne n’est encore là. Qui s’assied en premier est l’hôte.",
	keptFor: (names) =>
		`Les places libres sont gardées pour ${list(names)}, de la partie précédente. Les autres peuvent regarder.`,
	expected: "attendu",
	soon: "Vous avez une place. Préparez-vous.",
	beginsByItself: "Vous avez une place. La partie commence d’elle-même.",
	full: "Toutes les places sont prises. Restez pour regarder.",
	tooFew: (needed) => `${host} Il faut ${needed} joueurs pour commencer.`,
	join: "Prendre une place",
	leave: "Laisser la place",
	begin: "Commencer",
	seats: "Places",
	you: "vous",
	isHost: "hôte",
	away: "ailleurs",
	free: "Place libre",
	fills: emptySeatFills,
	moreFree: (count) => `${count} autres places libres`,
	remove: "Écarter",
	removeSure: (name) =>
		`Écarter ${name}${NNB}? Plus moyen ensuite de revenir dans cette partie.`,
	removeYes: "Oui, écarter",
	link: "Invitez d’autres joueurs par ce lien",
	copy: "Copier",
	copied: "Copié",
	notCopied:
		"Votre navigateur refuse de copier le lien. Le voici, à copier à la main.",
	share: "Partager",
	joined: (name) => `${name} a pris une place`,
	left: (name) => `${name} s’en va`,
	youAreHost: "Vous êtes maintenant l’hôte",
	closed: {
		title: "Cette partie a été abandonnée",
		text: "Plus personne ne l’attendait. Prenez-en une autre, ou ouvrez-en une.",
		openGames: "Parties ouvertes",
		home: "Accueil",
	},
};
