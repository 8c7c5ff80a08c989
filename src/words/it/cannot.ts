/** Why a tile is not actionable, in a few words, in Italian. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Sei fuori",
	bad_first: "Questa casella è occupata",
	attack_protected: "Per ora è protetta",
	attack_too_far: "Troppo lontana dal tuo territorio",
	attack_too_many: "Niente più attacchi in questo turno",
	grow_self: "È già tua",
	grow_no_neighbor: "Non tocca il tuo territorio",
	grow_protected: "Per ora è protetta",
	still_dead: "Sei fuori",
	not_in_game: "Non sei sul tabellone",
	no_tile: "Nessuno può occuparla",
	no_bank: "In questa partita non si mette da parte",
	game_full: "Per ora tutti i posti sono occupati",
};

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: "Sei già sul tabellone: aspetta gli altri",
	closed: "Prendi direttamente una casella",
	wrong_phase: "Troppo tardi per questa fase",
	watching: "Stai guardando",
	full: "Ha già la forza massima",
	over: "La partita è finita",
	too_late: "Il tempo è scaduto",
};
