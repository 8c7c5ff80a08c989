/** What links to pages say, on other sites and in messengers, in Spanish. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Partidas que esperan jugadores y partidas en juego para mirar. Ocupa una plaza con un clic, o crea una partida y comparte su enlace.",
		leaderboard: "Los jugadores más fuertes de Hexmarch por su puntuación.",
		profile: (name) =>
			`${name} en Hexmarch: puntuaciones, resultados y partidas terminadas para volver a ver.`,
	},
	freeSeats: (count) => counted(count, "plaza libre", "plazas libres"),
};
