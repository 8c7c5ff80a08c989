/** Why something can’t be done before a game begins, in Spanish. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "La partida ya ha empezado.",
	not_host: "Eso solo puede hacerlo el anfitrión.",
	removed: "El anfitrión te ha expulsado de esta partida.",
	not_open: "Es tarde para entrar en esta partida. Puedes mirarla.",
	too_fast: "Más despacio. Espera un momento e inténtalo de nuevo.",
	not_seated: "Estás mirando esta partida, no jugándola.",
	no_seat: "Esa plaza está ocupada.",
	kept: "Las plazas libres están reservadas para quienes jugaron antes.",
	already_seated: "Ya tienes una plaza.",
	too_few_seats: "Hacen falta más jugadores para empezar.",
};

export const refusedOther =
	"El servidor no ha aceptado eso. Inténtalo de nuevo.";
