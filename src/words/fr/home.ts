/** The words of the home page, in French. */
import type { HomeWords } from "../en/home.ts";
import { whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch : un jeu de conquête sur des hexagones",
	heading: "En marche, case après case",
	lead: "Hexmarch est un jeu de conquête sur une carte d’hexagones, où chacun prépare ses plans en secret et où tout se joue en même temps.",
	gameWaits: "Votre partie vous attend",
	gamesWait: (count) => `${whole(count)} parties vous attendent`,
	playNow: "Jouer tout de suite",
	playNowHint: (minutes) =>
		`Avec des gens de partout, d’ici dix secondes, pour ${whole(minutes)} minutes au plus. Des bots prennent les places qui restent.`,
	play: "Jouer contre des bots",
	oneClick: (bots, cols, rows) =>
		`Contre ${whole(bots)} ${bots < 2 ? "bot" : "bots"} sur ${whole(cols)} × ${whole(rows)} cases. Sans horloge, sans compte.`,
	lesson: "Apprendre en jouant",
	lessonHint:
		"Jamais joué ? Une première partie guidée, en une minute et demie.",
	noLesson: "Non, merci",
	ways: "D’autres façons de jouer",
	openGames: "Voir les parties ouvertes",
	howTitle: "Comment jouer, en cinq images",
	allRules: "Lire toutes les règles",
	demo: "Une partie entre bots",
};
