/**
 * The installed app's manifest in each language but English, whose own is
 * public/manifest.webmanifest: it begins at that language's address, whatever the reader's browser prefers.
 */
import { createHash } from "node:crypto";
import { addressIn } from "../../src/server/http/languageAddress.ts";
import { LANGUAGES, type Language, tagOf } from "../../src/words/languages.ts";
import { loadWords, type SiteWords } from "../../src/words/words.ts";

type Shortcut = { readonly name: string; readonly url: string };
type Screenshot = { readonly src: string; readonly label?: string };

/** What is said in words, or differs by language; the rest is the same in all. */
type Manifest = {
	readonly description: string;
	readonly lang: string;
	readonly start_url: string;
	readonly shortcuts: readonly Shortcut[];
	readonly screenshots: readonly Screenshot[];
};

export type ManifestFile = {
	/** As the Worker asks for it, such as `manifest.fr.webmanifest`. */
	readonly name: string;
	/** With a hash of its content. */
	readonly file: string;
	readonly contents: string;
};

export async function manifestFiles(
	english: Manifest,
): Promise<ManifestFile[]> {
	const others = LANGUAGES.filter((language) => language !== "en");
	return await Promise.all(
		others.map(async (language) => {
			const { site } = await loadWords(language);
			const contents = JSON.stringify(manifestIn(language, english, site));
			const hash = createHash("sha256").update(contents).digest("hex");
			const stem = `manifest.${language}`;
			return {
				name: `${stem}.webmanifest`,
				file: `${stem}-${hash.slice(0, 8).toUpperCase()}.webmanifest`,
				contents,
			};
		}),
	);
}

/** Throws for a shortcut that has no words. */
function manifestIn(
	language: Language,
	english: Manifest,
	{ description, nav, gameList }: SiteWords,
): Manifest {
	const names = new Map([
		["/games", nav.yourGames],
		["/lobby", gameList.open.title],
		["/games/new", nav.createGame],
	]);
	return {
		...english,
		...{ description, lang: tagOf(language) },
		start_url: addressIn(language, english.start_url),
		shortcuts: english.shortcuts.map((shortcut) => {
			const name = names.get(shortcut.url);
			if (name === undefined)
				throw new Error(`${shortcut.url} has no name in ${language}`);
			return { ...shortcut, name, url: addressIn(language, shortcut.url) };
		}),
		// They say in English what is seen.
		screenshots: english.screenshots.map(({ label: _, ...rest }) => rest),
	};
}
