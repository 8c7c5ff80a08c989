/** Why something can’t be done in a game, in Portuguese. */
import type { refusals as en } from "../en/refusals.ts";

export const refusals: typeof en = {
	no_tile: "Essa casa não existe. Escolha uma no tabuleiro.",
	not_in_game: "Você ainda não está no tabuleiro.",
	no_bank: "Nesta partida não se guarda.",
	game_full: "Todos os lugares estão ocupados por ora.",
	still_dead: "Você ainda não pode voltar.",
	no_action_left: "Você não tem mais ordens neste turno.",
	bank_first: "Tenha antes uma casa, aí pode guardar.",
	already_in: "Você já está no tabuleiro.",
	closed: "Nesta partida ninguém escolhe onde começar.",
	bad_first: "Essa casa está ocupada. Escolha uma livre.",
	not_in_lobby: "A partida já começou.",
	not_host: "Só o anfitrião pode fazer isso.",
	removed: "O anfitrião removeu você desta partida.",
	not_open: "É tarde para entrar nesta partida. Você pode assistir.",
	too_fast: "Mais devagar. Espere um instante e tente de novo.",
	not_playing: "A partida não está sendo jogada.",
	not_seated: "Você está assistindo a esta partida, não jogando.",
	no_seat: "Esse lugar está ocupado.",
	kept: "Os lugares livres estão reservados para quem jogou antes.",
	already_seated: "Você já tem um lugar.",
	too_few_seats: "São precisos mais jogadores para começar.",
	wrong_phase: "Isso chegou tarde demais para esta fase.",
	wrong_turn: "Isso chegou depois de o turno acabar.",
	not_kept: "Ordens antecipadas são para partidas por correspondência.",
	on_holiday: "Você está de folga. Volte antes, depois jogue.",
	resigned: "Você abandonou este lugar. Ainda pode assistir.",
	orders_late:
		"O turno acabou antes de a conexão voltar: ordens que não chegaram a tempo não foram jogadas.",
	unseated:
		"Neste navegador você agora é outra pessoa, ou sua sessão foi encerrada, então este lugar não é seu aqui. Entre como antes e recarregue a página.",
	not_json: "O servidor não conseguiu ler isso. Recarregue a página.",
	unknown_message: "O servidor não conhece isso. Recarregue a página.",
};

export const refusedOther = "O servidor não aceitou isso. Tente de novo.";
