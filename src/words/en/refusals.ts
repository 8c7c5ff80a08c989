/** Why something can’t be done in a game, in English. */
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
	no_bots: "This game is for people: bots with an account can’t join.",
	not_playing: "The game is not being played.",
	not_json: "The server could not read that. Reload the page.",
	unknown_message: "The server does not know that. Reload the page.",
	no_tile: "There is no such tile. Pick one on the board.",
	not_in_game: "You are not on the board yet.",
	no_bank: "There is no banking in this game.",
	game_full: "All places are taken for now.",
	still_dead: "You can’t come back yet.",
	no_action_left: "You have no orders left this turn.",
	bank_first: "Hold a tile first, then you can bank.",
	already_in: "You are already on the board.",
	closed: "In this game nobody chooses where to start.",
	bad_first: "That tile is taken. Pick a free one.",
	wrong_phase: "That came too late for this phase.",
	wrong_turn: "That came after the turn was over.",
	not_kept: "Orders in advance are for games by correspondence.",
	on_holiday: "You are on holiday. Come back first, then play.",
	resigned: "You have given up this seat. You can still watch.",
	orders_late:
		"The turn ended before the connection was back: orders that had not arrived in time were not played.",
	unseated:
		"In this browser you are now somebody else, or signed out, so this seat is not yours here. Sign in as before, then reload the page.",
};
