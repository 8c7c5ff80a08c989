/** One game, to be read. */
import { inGame } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { ROOM_ERRORS } from "./errors.ts";
import { gameView } from "./gameView.ts";
import { nothing } from "./schema.ts";

export const game = endpoint({
	id: "game",
	method: "get",
	path: "/game/{id}",
	tag: "Game",
	summary: "A game as you may see it",
	text: "Its lobby, its board, or its end. With a token you see what your seat sees; a game that may not be watched is there only for its players once it has begun.",
	scope: null,
	params: inGame,
	query: nothing,
	body: null,
	answer: gameView,
	errors: ["not_watchable", ...ROOM_ERRORS],
});

export const gameLog = endpoint({
	id: "gameLog",
	method: "get",
	path: "/game/{id}/log",
	tag: "Game",
	summary: "A finished game's log",
	text: "Everything by which the game can be replayed and verified, as *Verify this game* on its page does: the `ruleset` and `board`, the `seats`, `reason` and `standings`, and in `turns` each turn's `entries`, `orders`, time and the `hash` of the position after it. Of the keys, from which all chance comes, it has `chainEnd`, published at the start, and `lastKey`: the SHA-256 of each key is the key of the turn before. It never changes, but for the name of an account that is deleted.",
	scope: null,
	params: inGame,
	query: nothing,
	body: null,
	answer: "application/json",
	errors: ["not_watchable", "not_over", ...ROOM_ERRORS],
});

export const gamePicture = endpoint({
	id: "gamePicture",
	method: "get",
	path: "/game/{id}/picture",
	tag: "Game",
	summary: "A picture of the map",
	text: "As links to the game show it: 1200×630 pixels. It is the same for everybody, so there is none of a game that may not be watched.",
	scope: null,
	params: inGame,
	query: nothing,
	body: null,
	answer: "image/png",
	errors: ["not_watchable", ...ROOM_ERRORS],
});
