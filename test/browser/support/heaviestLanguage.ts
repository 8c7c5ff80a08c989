import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { asset } from "../../../src/server/assets.ts";
import { LANGUAGES, tagOf } from "../../../src/words/languages.ts";

/** The tag of the language in which a game's first words take the most bytes: it stands for all but English. */
export function heaviestLanguage(): string {
	const weights = LANGUAGES.filter((language) => language !== "en").map(
		(language) => ({ language, bytes: bytesOf(asset(`game.${language}.js`)) }),
	);
	const [heaviest] = weights.toSorted((a, b) => b.bytes - a.bytes);
	return tagOf(heaviest.language);
}

function bytesOf(address: string): number {
	const path = new URL(`../../../public${address}`, import.meta.url);
	return brotliCompressSync(readFileSync(fileURLToPath(path))).length;
}
