/** Taking and leaving seats. */
import * as z from "zod/mini";
import { inGame } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { type ErrorCode, ROOM_ERRORS } from "./errors.ts";
import { about, name, nothing } from "./schema.ts";

export const done = name("Done", z.object({ game: z.string() }));

const common = {
	method: "post",
	tag: "Play",
	scope: "play",
	params: inGame,
	query: nothing,
	body: null,
	answer: done,
} as const;

const errors = <const T extends readonly ErrorCode[]>(...codes: T) =>
	[...codes, ...ROOM_ERRORS] as const;

const seatNumber = z.int().check(z.minimum(0), z.maximum(99));

export const join = endpoint({
	...common,
	id: "join",
	path: "/game/{id}/join",
	summary: "Takes a seat",
	text: "In a lobby an empty one, in the first turns that of a bot. Joining again changes nothing, unless you ask for another seat than your own, which is refused.",
	body: z.strictObject({
		seat: about("the first free one if left out", z.optional(seatNumber)),
	}),
	errors: errors(
		...(["no_seat", "not_open", "removed", "kept"] as const),
		...(["already_seated", "too_fast", "too_many_games", "no_bots"] as const),
	),
});

export const leave = endpoint({
	...common,
	id: "leave",
	path: "/game/{id}/leave",
	summary: "Leaves a lobby",
	text: "Again, or without a seat, it changes nothing. The last one who leaves closes the lobby, which is then `not_found`.",
	errors: errors("not_in_lobby", "too_fast"),
});

export const begin = endpoint({
	...common,
	id: "begin",
	path: "/game/{id}/begin",
	summary: "Begins a game, as its host",
	errors: errors("not_host", "not_in_lobby", "too_few_seats"),
});

export const remove = endpoint({
	...common,
	id: "remove",
	path: "/game/{id}/remove",
	summary: "Removes a person from a lobby, as its host",
	body: z.strictObject({ seat: seatNumber }),
	errors: errors("not_host", "not_in_lobby", "no_seat"),
});

export const rematch = endpoint({
	...common,
	id: "rematch",
	path: "/game/{id}/rematch",
	summary: "Opens the rematch of a finished game, or joins it",
	text: "For those who played. The answer names the new game. It begins three seconds after all who are expected have joined, at once if that is one person and nobody else has come, or when its host begins it: expected are those who did not resign, and those who did but listen to the old game as the rematch is opened.",
	errors: errors(
		...(["not_over", "not_seated", "not_open", "no_seat", "kept"] as const),
		...(["removed", "too_many_today", "too_many_here"] as const),
		...(["too_many_games", "too_fast", "no_bots"] as const),
	),
});
