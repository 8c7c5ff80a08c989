/**
 * Every refusal of the API, by its code: its HTTP status, and what it means. An answer that
 * refuses is `{"error": code}`, with the further fields that the code names.
 */

import { IMPOSSIBLE, listed } from "./impossible.ts";

export type ErrorFacts = {
	readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 429 | 500 | 503;
	readonly meaning: string;
	/** Further fields of the answer, each with what it says. */
	readonly fields?: Readonly<Record<string, string>>;
};

const FIELD = {
	field:
		"which one: its path, with dots, as in `targets.3`; empty if the body is no object",
} as const;

export const ERRORS = {
	// What was sent
	bad_json: { status: 400, meaning: "The body is not JSON." },
	bad_value: {
		status: 400,
		meaning: "A parameter, or a field of the body, is missing or invalid.",
		fields: FIELD,
	},
	unknown_field: {
		status: 400,
		meaning: "There is no such parameter, or field of the body.",
		fields: FIELD,
	},
	too_large: { status: 413, meaning: "The body is larger than 16 KB." },
	// Where it was sent
	not_found: {
		status: 404,
		meaning: "There is nothing at this address, or no such game or player.",
	},
	method_not_allowed: {
		status: 405,
		meaning: "The address has other methods: see the header `Allow`.",
	},
	not_watchable: {
		status: 403,
		meaning: "Only its players may see this game.",
	},
	not_over: { status: 409, meaning: "The game is not over yet." },
	too_long: {
		status: 409,
		meaning:
			"The game has more than 600 turns, which are not told one by one. Once it is over, its log has them.",
	},
	// Who sent it
	no_token: {
		status: 401,
		meaning: "This needs a token, in the header `Authorization: Bearer TOKEN`.",
	},
	bad_token: {
		status: 401,
		meaning: "The token is unknown, has been revoked, or has ended.",
	},
	missing_scope: {
		status: 403,
		meaning: "The token lacks the scope that this needs.",
		fields: { scope: "the scope that is needed" },
	},
	has_played: {
		status: 409,
		meaning:
			"The account has been in a game, so it can't become a bot's. Register another one.",
	},
	// What the game says
	not_seated: { status: 403, meaning: "You have no seat in this game." },
	not_host: { status: 403, meaning: "Only the host may do that." },
	removed: { status: 403, meaning: "The host has removed you from this game." },
	no_bots: {
		status: 403,
		meaning: "This game is not open to the accounts of bots.",
	},
	resigned: { status: 409, meaning: "You have resigned." },
	on_holiday: { status: 409, meaning: "You have days off." },
	not_in_lobby: { status: 409, meaning: "The game has begun, or is over." },
	not_playing: {
		status: 409,
		meaning: "The game has not begun, or is over.",
	},
	not_open: {
		status: 409,
		meaning:
			"It is too late to join this game, which may be over, or it is not open to you.",
	},
	no_seat: {
		status: 409,
		meaning:
			"There is no such seat, or it is taken; or nobody is on it who could be removed.",
	},
	kept: {
		status: 409,
		meaning: "The free seats are reserved for those who played before.",
	},
	already_seated: {
		status: 409,
		meaning: "You have a seat in this game already.",
	},
	too_few_seats: {
		status: 409,
		meaning: "More players are needed to begin.",
	},
	wrong_phase: { status: 409, meaning: "That belongs to another phase." },
	wrong_turn: { status: 409, meaning: "That is not the present turn." },
	orders_given: {
		status: 409,
		meaning:
			"Other orders of this turn are given already, and can't be taken back in this game.",
		fields: { given: "their targets" },
	},
	too_fast: {
		status: 429,
		meaning:
			"That was done too often here, where there is no `Retry-After`. Allowed are 30 times opening the stream of all your games a minute; in a game 5 phrases in 10 seconds, 8 times joining or leaving a minute, and in a turn 50 times taking back its end or its orders, and 300 times changing those in advance.",
	},
	not_kept: {
		status: 409,
		meaning: "Orders in advance are only for games by correspondence.",
	},
	closed: {
		status: 409,
		meaning: "Starts are not chosen in this game.",
	},
	already_in: { status: 409, meaning: "You are on the board already." },
	game_full: {
		status: 409,
		meaning: "As many as possible are alive already.",
	},
	still_dead: { status: 409, meaning: "You are out, at least for now." },
	bad_first: { status: 409, meaning: "Nobody can start on this tile." },
	not_in_game: { status: 409, meaning: "You are not on the board." },
	no_tile: { status: 409, meaning: "There is no such tile to be held." },
	no_bank: { status: 409, meaning: "There is no banking in this game." },
	no_action_left: { status: 409, meaning: "You have no more orders." },
	bank_too_many: { status: 409, meaning: "You may bank once a turn." },
	out_of_reach: {
		status: 409,
		meaning: "The tile is out of reach, whatever others do.",
	},
	bank_first: { status: 409, meaning: "Take land before you bank." },
	// Opening games
	too_many_today: {
		status: 429,
		meaning:
			"Too many games were opened from your address today: 1,500 are allowed.",
	},
	too_many_here: {
		status: 429,
		meaning:
			"Too many games from your address are unfinished: 40 may wait for players, and 500 in all.",
	},
	too_many_open: {
		status: 429,
		meaning: "Too many of your games wait for players: 5 may.",
	},
	too_many_games: {
		status: 429,
		meaning:
			"Too many of your games are unfinished: 200 may be, of a bot's account 50.",
	},
	impossible_game: {
		status: 400,
		meaning: "These settings don't go together.",
		fields: {
			field: "the setting that is wrong",
			problem: `what is wrong with it: ${listed(IMPOSSIBLE)}`,
		},
	},
	// How it is here
	too_many: {
		status: 429,
		meaning:
			"Too many requests within a minute. Try again after `Retry-After` seconds.",
	},
	too_many_streams: {
		status: 429,
		meaning:
			"You have 64 streams open, or too many listen to this game. Close one.",
	},
	away: {
		status: 503,
		meaning:
			"The database, or the archive of finished games, does not answer. Try again in a minute.",
	},
	updating: {
		status: 503,
		meaning: "The site is being updated. Try again in a minute.",
	},
	unreadable: { status: 503, meaning: "This game can't be opened now." },
	internal: { status: 500, meaning: "A mistake of ours, which we log." },
} as const satisfies Readonly<Record<string, ErrorFacts>>;

export type ErrorCode = keyof typeof ERRORS;

/** Whatever is asked, these may be the answer. */
export const COMMON_ERRORS = [
	...["unknown_field", "bad_value", "bad_token", "too_many"],
	...["away", "internal"],
] as const as readonly ErrorCode[];

/** What may be the answer wherever a game's room is asked. */
export const ROOM_ERRORS = ["not_found", "updating", "unreadable"] as const;
