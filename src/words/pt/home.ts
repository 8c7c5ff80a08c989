/** The words of the home page, in Portuguese. */
import type { HomeWords } from "../en/home.ts";
import { counted, whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch: um jogo de conquista em hexágonos",
	heading: "Marche, uma casa por vez",
	lead: "Hexmarch é um jogo de conquista em um mapa de hexágonos, em que todos planejam em segredo e cada turno acontece de uma só vez.",
	gameWaits: "Sua partida espera por você",
	gamesWait: (count) => `${whole(count)} partidas esperam por você`,
	playNow: "Jogar agora",
	playNowHint: (minutes) =>
		`Com gente de todo lugar, em até dez segundos, por ${whole(minutes)} minutos no máximo. Bots ocupam os lugares que ficam vazios.`,
	play: "Jogar contra bots",
	oneClick: (bots, cols, rows) =>
		`Contra ${counted(bots, "bot")} em ${whole(cols)} × ${whole(rows)} casas. Sem relógio, sem conta.`,
	lesson: "Aprender jogando",
	lessonHint: "Nunca jogou? Uma primeira partida guiada, em um minuto e meio.",
	noLesson: "Não, obrigado",
	ways: "Mais jeitos de jogar",
	openGames: "Ver partidas abertas",
	howTitle: "Como jogar, em cinco imagens",
	allRules: "Ler todas as regras",
	demo: "Uma partida entre bots",
};
