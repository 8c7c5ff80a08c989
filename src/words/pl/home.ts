/** The words of the home page, in Polish. */
import type { HomeWords } from "../en/home.ts";
import { counted, whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch: gra o podboju na sześciokątach",
	heading: "Maszeruj, pole po polu",
	lead: "Hexmarch to gra o podboju na mapie z sześciokątów, w której wszyscy planują w tajemnicy, a tury rozgrywają się jednocześnie.",
	gameWaits: "Twoja partia na ciebie czeka",
	gamesWait: (count) =>
		`${counted(count, "partia czeka", "partie czekają", "partii czeka")} na ciebie`,
	playNow: "Graj teraz",
	playNowHint: (minutes) =>
		`Z ludźmi z całego świata, w ciągu dziesięciu sekund, najwyżej ${counted(minutes, "minutę", "minuty", "minut")}. Puste miejsca zajmą boty.`,
	play: "Graj z botami",
	oneClick: (bots, cols, rows) =>
		`Przeciw ${counted(bots, "botowi", "botom", "botom")} na planszy ${whole(cols)} × ${whole(rows)}. Bez zegara, bez konta.`,
	lesson: "Naucz się, grając",
	lessonHint: "Pierwszy raz? Samouczek w półtorej minuty.",
	noLesson: "Nie, dziękuję",
	ways: "Inne sposoby gry",
	openGames: "Zobacz otwarte partie",
	howTitle: "Jak grać, w pięciu obrazkach",
	allRules: "Przeczytaj wszystkie zasady",
	demo: "Partia botów",
};
