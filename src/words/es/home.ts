/** The words of the home page, in Spanish. */
import type { HomeWords } from "../en/home.ts";
import { counted, whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch: un juego de conquista en hexágonos",
	heading: "Avanza, casilla a casilla",
	lead: "Hexmarch es un juego de conquista en un mapa de hexágonos, donde todos planean en secreto y cada turno ocurre a la vez.",
	gameWaits: "Tu partida te espera",
	gamesWait: (count) => `${whole(count)} partidas te esperan`,
	playNow: "Jugar ya",
	playNowHint: (minutes) =>
		`Con gente de todas partes, en menos de diez segundos, ${whole(minutes)} minutos como mucho. Los bots ocupan las plazas que quedan vacías.`,
	play: "Jugar contra bots",
	oneClick: (bots, cols, rows) =>
		`Contra ${counted(bots, "bot")} en ${whole(cols)} × ${whole(rows)} casillas. Sin reloj, sin cuenta.`,
	lesson: "Aprender jugando",
	lessonHint:
		"¿Nunca has jugado? Una primera partida guiada, en minuto y medio.",
	noLesson: "No, gracias",
	ways: "Más formas de jugar",
	openGames: "Ver partidas abiertas",
	howTitle: "Cómo se juega, en cinco imágenes",
	allRules: "Leer todas las reglas",
	demo: "Una partida entre bots",
};
