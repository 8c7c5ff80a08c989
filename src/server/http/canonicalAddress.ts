/**
 * Corrects addresses that were copied from a sentence or typed: with characters
 * around them, in capitals, or with a language that they don't have.
 */

import { splitLanguage, withoutLanguage } from "./languageAddress.ts";

/** Characters that may surround an address in a sentence, or end it. */
const AROUND = /[\s/.,;:!?'"()[\]{}<>«»“”‘’…*]+$/u;

/** A game's page, its data and its picture, and the page for other sites. */
const GAME =
	/^\/(?:game\/[a-z0-9]+(?:\/(?:(?:view|log)\.json|map\.png))?|embed\/game\/[a-z0-9]+)$/;

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
	if (splitLanguage(right).language !== null)
		return right === path ? null : right;
	// Also in an address whose language is not part of any.
	const named = withoutLanguage(right);
	const isOurs = pages.has(named) || GAME.test(named) || PROFILE.test(named);
	return isOurs && named !== path ? named : null;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
