/** Why something can’t be done in a game, in Spanish. */
import type { refusals as en } from "../en/refusals.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: typeof en = {
	...lobbyRefusals,
	no_bots:
		"Esta partida es para personas: los bots con cuenta no pueden unirse.",
	not_playing: "La partida no se está jugando.",
	not_json: "El servidor no ha podido leer eso. Recarga la página.",
	unknown_message: "El servidor no conoce eso. Recarga la página.",
	no_tile: "Esa casilla no existe. Elige una del tablero.",
	not_in_game: "Aún no estás en el tablero.",
	no_bank: "En esta partida no se guarda.",
	game_full: "Todas las plazas están ocupadas por ahora.",
	still_dead: "Aún no puedes volver.",
	no_action_left: "No te quedan órdenes este turno.",
	bank_first: "Ten primero una casilla, y podrás guardar.",
	already_in: "Ya estás en el tablero.",
	closed: "En esta partida nadie elige dónde empezar.",
	bad_first: "Esa casilla está ocupada. Elige una libre.",
	wrong_phase: "Eso llegó demasiado tarde para esta fase.",
	wrong_turn: "Eso llegó cuando el turno ya había terminado.",
	not_kept: "Las órdenes por adelantado son para partidas por correspondencia.",
	on_holiday: "Estás de vacaciones. Vuelve primero, y luego juega.",
	resigned: "Has abandonado esta plaza. Aún puedes mirar.",
	orders_late:
		"El turno terminó antes de recuperar la conexión: las órdenes que no llegaron a tiempo no se jugaron.",
	unseated:
		"En este navegador ahora eres otra persona, o tu sesión está cerrada, así que esta plaza no es tuya aquí. Entra como antes y recarga la página.",
};
