/**
 * Corrects addresses that were copied from a sentence or typed: with characters
 * around them or in capitals.
 */

/** Characters that may surround an address in a sentence, or end it. */
const AROUND = /[\s/.,;:!?'"()[\]{}<>«»“”‘’…*]+$/u;

/** A game's page and its data. */
const GAME = /^\/game\/[a-z0-9]+(?:\/(?:view|log)\.json)?$/;

const PROFILE = /^\/@[A-Za-z0-9_-]+$/;

/**
 * The address that was meant; null if it is not one of ours or needs no
 * correction. `pages`: the addresses that name no game or player.
 */
export function canonicalAddressOf(
	path: string,
	pages: ReadonlySet<string>,
): string | null {
	const plain = decoded(path)
		.replace(AROUND, "")
		.replace(/\/{2,}/g, "/");
	// A name is found by its key, whatever its case.
	const right = PROFILE.test(plain) ? plain : plain.toLowerCase() || "/";
	const isOurs = pages.has(right) || GAME.test(right) || PROFILE.test(right);
	return isOurs && right !== path ? right : null;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
