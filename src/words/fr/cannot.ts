/** Why a tile is not actionable, in a few words, in French. */
import type { FailureReason, OrderRefusal } from "../../rules/order.ts";
import type { NoteWords } from "../en/notes.ts";
import { NB } from "./grammar.ts";
import { cannotBank } from "./orders.ts";

const cannotOrder: Record<FailureReason | OrderRefusal, string> = {
	...cannotBank,
	dead: "Vous êtes hors jeu",
	bad_first: "Cette case est prise",
	attack_protected: "Terre protégée pour l’instant",
	attack_too_far: "Trop loin de vos terres",
	attack_too_many: "Plus d’attaque possible ce tour",
	grow_self: "Déjà à vous",
	grow_no_neighbor: "Pas à côté de vos terres",
	grow_protected: "Terre protégée pour l’instant",
	still_dead: "Vous êtes hors jeu",
	not_in_game: "Vous n’êtes pas sur le plateau",
	no_tile: "Personne ne peut la tenir",
	no_bank: "On ne met rien de côté dans cette partie",
	game_full: "Toutes les places sont prises pour l’instant",
};

export const cannot: NoteWords["cannot"] = {
	...cannotOrder,
	already_in: `Vous êtes sur le plateau${NB}: attendez les autres`,
	closed: "Prenez simplement une case",
	wrong_phase: "Trop tard pour cette phase",
	watching: "Vous regardez",
	full: "Déjà à pleine force",
	over: "La partie est finie",
	too_late: "Le temps est écoulé",
};
