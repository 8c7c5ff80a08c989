/** Why a tile is not actionable, in a few words, in Polish. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Jesteś poza grą",
	bad_first: "To pole jest zajęte",
	attack_protected: "Na razie pod ochroną",
	attack_too_far: "Za daleko od twoich ziem",
	attack_too_many: "Brak ataków w tej turze",
	grow_self: "Już twoje",
	grow_no_neighbor: "Nie obok twoich ziem",
	grow_protected: "Na razie pod ochroną",
	still_dead: "Jesteś poza grą",
	not_in_game: "Nie ma cię na planszy",
	no_tile: "Nikt nie może go zająć",
	no_bank: "W tej grze nic się nie odkłada",
	game_full: "Na razie brak wolnych miejsc",
};

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Masz już start: poczekaj na innych",
	closed: "Po prostu zdobądź pole",
	wrong_phase: "Za późno na tę fazę",
	watching: "Oglądasz tę partię",
	full: "Ma już pełną siłę",
	over: "Koniec partii",
	too_late: "Czas minął",
};
