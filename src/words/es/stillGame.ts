/** The words of a game as the server writes it: its board and its page, in Spanish. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { counted, percent, whole } from "./numbers.ts";

const tiles = (count: number) => counted(count, "casilla");

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mapa de ${whole(cols)} por ${whole(rows)} casillas, ${
				turnsPlayed === 0
					? "antes del primer turno"
					: `tras ${counted(turnsPlayed, "turno")}`
			}`,
		seat: (name, count, share) =>
			`${name} tiene ${tiles(count)}, el ${percent(share)} del mapa.`,
		free: (count) =>
			count === 0
				? "No queda ninguna casilla libre."
				: `Libres: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Turno ${whole(turnNumber(turn))}${inAll === null ? "" : ` de ${whole(inAll)}`}`,
		lobbyTitle: "Esperando para empezar",
		phases: {
			waiting: "Los recién llegados eligen dónde empezar.",
			collecting: "Todos están dando órdenes.",
		},
		lobby: (taken, all) =>
			`La partida no ha empezado: ${whole(taken)} de ${counted(all, "plaza ocupada", "plazas ocupadas")}.`,
		leads: (name, count, share) =>
			`${name} va en cabeza con ${tiles(count)}, el ${percent(share)} del mapa.`,
		nobodyLeads: "Aún no tiene nadie territorio.",
		leadsByPoints: (name, points) =>
			`${name} va en cabeza con ${counted(points, "punto")}.`,
		toWin: (count) => `Para ganar hacen falta ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "El último turno: gana quien tiene más puntos."
				: `Quedan ${whole(turns)} turnos: gana quien tiene más puntos.`,
		playedOn: (turn, names) =>
			`Sigue desde el turno ${whole(turnNumber(turn))} de ${names.length === 0 ? "otra partida" : `una partida entre ${list(names)}`}`,
		unrated: "No cuenta para ninguna puntuación.",
		needsScript:
			"Para jugar, esta página necesita JavaScript, que está desactivado o no se ha cargado. El mapa de abajo muestra la partida tal como estaba al abrir la página.",
		reload: "Recargar la página",
		seats: "Jugadores",
		columns: {
			rank: "Puesto",
			player: "Jugador",
			points: "Puntos",
			level: "Nivel",
			land: "Territorio",
			share: "Parte",
		},
		emptySeat: "Plaza vacía",
		you: "tú",
		bots: botKinds,
		absent: "aún no está en la partida",
		dead: "fuera de la partida",
		resigned: "abandonó, sigue un bot",
		gaveUp: "abandonó",
	},
};
