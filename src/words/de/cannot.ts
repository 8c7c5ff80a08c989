/** Why a tile is not actionable, in a few words, in German. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Du bist ausgeschieden",
	bad_first: "Dieses Feld ist besetzt",
	attack_protected: "Vorerst geschützt",
	attack_too_far: "Zu weit von deinem Land",
	attack_too_many: "Keine Angriffe mehr in dieser Runde",
	grow_self: "Schon deins",
	grow_no_neighbor: "Nicht neben deinem Land",
	grow_protected: "Vorerst geschützt",
	still_dead: "Du bist ausgeschieden",
	not_in_game: "Du bist nicht auf dem Brett",
	no_tile: "Niemand kann es besetzen",
	no_bank: "In dieser Partie wird nicht gespart",
	game_full: "Vorerst sind alle Plätze besetzt",
};

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Du bist auf dem Brett: Warte auf die anderen",
	closed: "Nimm einfach ein Feld",
	wrong_phase: "Zu spät für diese Phase",
	watching: "Du schaust zu",
	full: "Schon bei voller Stärke",
	over: "Die Partie ist zu Ende",
	too_late: "Die Zeit ist um",
};
