/** An address as it was copied out of a sentence, or typed: with what does not belong to it, or in capitals. */

/** What ends a sentence, or stands around an address in one. */
const AROUND = /[\s/.,;:!?'"()[\]{}<>«»“”‘’…*]+$/u;

/** Of games, and of what they tell. */
const GAME = /^\/game\/[a-z0-9]+(?:\/(?:view|log)\.json)?$/;

const PROFILE = /^\/@[A-Za-z0-9_-]+$/;

/**
 * The address that was meant; null if it is none of ours, or right already.
 * `pages`: those without a name in their address.
 */
export function canonicalAddressOf(
	path: string,
	pages: ReadonlySet<string>,
): string | null {
	const plain = decoded(path)
		.replace(AROUND, "")
		.replace(/\/{2,}/g, "/");
	// In capitals or not, a name is found by its key.
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
