/** Why a tile is not actionable, in a few words, in Portuguese. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Você está fora",
	bad_first: "Esta casa está ocupada",
	attack_protected: "Protegida por enquanto",
	attack_too_far: "Longe demais do seu território",
	attack_too_many: "Não há mais ataques neste turno",
	grow_self: "Já é sua",
	grow_no_neighbor: "Não toca seu território",
	grow_protected: "Protegida por enquanto",
	still_dead: "Você está fora",
	not_in_game: "Você não está no tabuleiro",
	no_tile: "Ninguém pode ocupá-la",
	no_bank: "Nesta partida não se guarda",
	game_full: "Todos os lugares estão ocupados por ora",
};

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Você já está no tabuleiro: espere os outros",
	closed: "É só tomar uma casa",
	wrong_phase: "Tarde demais para esta fase",
	watching: "Você está assistindo",
	full: "Já está com força máxima",
	over: "A partida acabou",
	too_late: "O tempo acabou",
};
