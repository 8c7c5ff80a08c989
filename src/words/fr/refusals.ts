/** Why something can’t be done in a game, in French. */
import type { Refusal } from "../../match/command.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: Record<
	| Refusal
	| "not_json"
	| "unknown_message"
	| "too_fast"
	| "orders_late"
	| "unseated",
	string
> = {
	...lobbyRefusals,
	no_bots:
		"Cette partie est pour des personnes : les bots qui ont un compte n’y entrent pas.",
	not_playing: "La partie n’est pas en cours.",
	not_json: "Le serveur n’a pas pu lire cela. Rechargez la page.",
	unknown_message: "Le serveur ne connaît pas cela. Rechargez la page.",
	no_tile: "Cette case n’existe pas. Choisissez-en une sur le plateau.",
	not_in_game: "Vous n’êtes pas encore sur le plateau.",
	no_bank: "On ne met rien de côté dans cette partie.",
	game_full: "Toutes les places sont prises pour l’instant.",
	still_dead: "Vous ne pouvez pas encore revenir.",
	no_action_left: "Vous n’avez plus d’ordre pour ce tour.",
	bank_first: "Tenez d’abord une case, puis mettez de côté.",
	already_in: "Vous êtes déjà sur le plateau.",
	closed: "Dans cette partie, personne ne choisit son départ.",
	bad_first: "Cette case est prise. Choisissez-en une libre.",
	wrong_phase: "C’est arrivé trop tard pour cette phase.",
	wrong_turn: "C’est arrivé après la fin du tour.",
	not_kept:
		"Les ordres à l’avance sont réservés aux parties par correspondance.",
	on_holiday: "Vous êtes en congé. Revenez d’abord, puis jouez.",
	resigned: "Vous avez abandonné cette place. Vous pouvez encore regarder.",
	orders_late:
		"Le tour était fini avant le retour de la connexion. Les ordres qui n’étaient pas arrivés à temps n’ont pas été joués.",
	unseated:
		"Dans ce navigateur, vous êtes maintenant quelqu’un d’autre, ou personne. Cette place n’est donc plus la vôtre ici. Connectez-vous comme avant, puis rechargez la page.",
};
