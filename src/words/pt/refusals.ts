/** Why something can’t be done in a game, in Portuguese. */
import type { refusals as en } from "../en/refusals.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: typeof en = {
	...lobbyRefusals,
	no_bots: "Esta partida é para pessoas: bots com conta não podem entrar.",
	not_playing: "A partida não está sendo jogada.",
	not_json: "O servidor não conseguiu ler isso. Recarregue a página.",
	unknown_message: "O servidor não conhece isso. Recarregue a página.",
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
	wrong_phase: "Isso chegou tarde demais para esta fase.",
	wrong_turn: "Isso chegou depois de o turno acabar.",
	not_kept: "Ordens antecipadas são para partidas por correspondência.",
	on_holiday: "Você está de folga. Volte antes, depois jogue.",
	resigned: "Você abandonou este lugar. Ainda pode assistir.",
	orders_late:
		"O turno acabou antes de a conexão voltar: ordens que não chegaram a tempo não foram jogadas.",
	unseated:
		"Neste navegador você agora é outra pessoa, ou sua sessão foi encerrada, então este lugar não é seu aqui. Entre como antes e recarregue a página.",
};
