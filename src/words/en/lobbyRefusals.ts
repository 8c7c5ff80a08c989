/** Why something can’t be done before a game begins, in English. */

export const lobbyRefusals = {
	not_in_lobby: "The game has already begun.",
	not_host: "Only the host can do that.",
	removed: "The host has removed you from this game.",
	not_open: "It is too late to join this game. You can watch it.",
	too_fast: "Not so fast. Wait a moment, then try again.",
	not_seated: "You are watching this game, not playing it.",
	no_seat: "That seat is taken.",
	kept: "The free seats are reserved for those who played before.",
	already_seated: "You already have a seat.",
	too_few_seats: "More players are needed to begin.",
};

export const refusedOther = "The server did not accept that. Try again.";

export type LobbyRefusals = typeof lobbyRefusals;
