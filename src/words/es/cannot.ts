/** Why a tile is not actionable, in a few words, in Spanish. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Estás fuera",
	bad_first: "Esta casilla está ocupada",
	attack_protected: "Protegida por ahora",
	attack_too_far: "Demasiado lejos de tu territorio",
	attack_too_many: "No te quedan ataques este turno",
	grow_self: "Ya es tuya",
	grow_no_neighbor: "No toca tu territorio",
	grow_protected: "Protegida por ahora",
	still_dead: "Estás fuera",
	not_in_game: "No estás en el tablero",
	no_tile: "Nadie puede ocuparla",
	no_bank: "En esta partida no se guarda",
	game_full: "Todas las plazas están ocupadas por ahora",
};

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Ya estás en el tablero: espera a los demás",
	closed: "Simplemente toma una casilla",
	wrong_phase: "Demasiado tarde para esta fase",
	watching: "Estás mirando",
	full: "Ya tiene la fuerza máxima",
	over: "La partida ha terminado",
	too_late: "Se acabó el tiempo",
};
