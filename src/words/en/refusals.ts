/** Why something can’t be done in a game, in English. */
import type { Refusal } from "../../match/command.ts";

export const refusals: Record<
	| Refusal
	| "not_json"
	| "unknown_message"
	| "too_fast"
	| "orders_late"
	| "unseated",
	string
> = {
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
	not_in_lobby: "The game has already begun.",
	not_host: "Only the host can do that.",
	removed: "The host has removed you from this game.",
	not_open: "It is too late to join this game. You can watch it.",
	too_fast: "Not so fast. Wait a moment, then try again.",
	not_playing: "The game is not being played.",
	not_seated: "You are watching this game, not playing it.",
	no_seat: "That seat is taken.",
	kept: "The free seats are reserved for those who played before.",
	already_seated: "You already have a seat.",
	too_few_seats: "More players are needed to begin.",
	wrong_phase: "That came too late for this phase.",
	wrong_turn: "That came after the turn was over.",
	not_kept: "Orders in advance are for games by correspondence.",
	on_holiday: "You are on holiday. Come back first, then play.",
	resigned: "You have given up this seat. You can still watch.",
	orders_late:
		"The turn ended before the connection was back: orders that had not arrived in time were not played.",
	unseated:
		"In this browser you are now somebody else, or signed out, so this seat is not yours here. Sign in as before, then reload the page.",
	not_json: "The server could not read that. Reload the page.",
	unknown_message: "The server does not know that. Reload the page.",
};

export const refusedOther = "The server did not accept that. Try again.";
