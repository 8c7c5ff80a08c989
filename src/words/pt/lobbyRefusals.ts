/** Why something can’t be done before a game begins, in Portuguese. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "A partida já começou.",
	not_host: "Só o anfitrião pode fazer isso.",
	removed: "O anfitrião removeu você desta partida.",
	not_open: "É tarde para entrar nesta partida. Você pode assistir.",
	too_fast: "Mais devagar. Espere um instante e tente de novo.",
	not_seated: "Você está assistindo a esta partida, não jogando.",
	no_seat: "Esse lugar está ocupado.",
	kept: "Os lugares livres estão reservados para quem jogou antes.",
	already_seated: "Você já tem um lugar.",
	too_few_seats: "São precisos mais jogadores para começar.",
};

export const refusedOther = "O servidor não aceitou isso. Tente de novo.";
