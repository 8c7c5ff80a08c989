/** A game's id, as it stands in its address: short, and not to be guessed. */
declare const gameId: unique symbol;
export type GameId = string & { readonly [gameId]: true };

/** Without letters that are taken for others; 32 of them, so that a byte's low bits choose one evenly. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz123456789";
const LENGTH = 12;
const PATTERN = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

export function newGameId(): GameId {
	const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
	const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]);
	return letters.join("") as GameId;
}

/** The id in a link to a game, or a code, however it was copied and pasted; null if there is none. */
export function gameIdIn(typed: string): GameId | null {
	const text = typed.toLowerCase();
	const inAddress = /\/game\/([a-z0-9]+)/.exec(text);
	return parseGameId(inAddress?.[1] ?? text.replaceAll(/[^a-z0-9]/g, ""));
}

/** Null for what cannot be a game's id, so that no room is woken for it. */
export function parseGameId(text: string): GameId | null {
	return PATTERN.test(text) ? (text as GameId) : null;
}
