/** Which built files the service worker keeps, so that what works offline has them. */
import { LANGUAGES } from "../../src/words/languages.ts";

export type OfflineFiles = {
	/** For readers of every language. */
	readonly all: readonly string[];
	/** By language: what differs. */
	readonly own: Readonly<Record<string, readonly string[]>>;
};

/** The built names (see `builtName`) that pages without a network begin with. */
const STYLES = [
	...["base", "game", "overlays", "replay", "analysis"],
	...["learn", "seats", "site", "dayPlay"],
].map((name) => `${name}.css`);

const SCRIPTS = ["site.js"];

const PAGES = ["local", "device", "learn"];

/** What no game on the device asks for. */
const NOT_NEEDED = /^(playOn\.|otherGamesWaiting-)/;

/** A built script, as another one names it. */
const NAMED = /\.\/([\w.]+-[A-Z0-9]{8}\.js)/g;

/**
 * The files that each language needs, with all that they load, at once or later.
 * @param names the built files by their names
 * @param textOf the content of a built script
 */
export function offlineFiles(
	names: ReadonlyMap<string, string>,
	textOf: (file: string) => string,
): OfflineFiles {
	const fileOf = (name: string) => {
		const file = names.get(name);
		if (file === undefined) throw new Error(`${name} was not built`);
		return file;
	};
	const withAll = (first: readonly string[]) => {
		const found = new Set(first);
		for (const file of found) {
			if (!file.endsWith(".js")) continue;
			for (const [, other] of textOf(file).matchAll(NAMED))
				if (!NOT_NEEDED.test(other)) found.add(other);
		}
		return found;
	};
	const needed = LANGUAGES.map((language) =>
		withAll([
			...[...STYLES, ...SCRIPTS].map(fileOf),
			...PAGES.map((page) => fileOf(`${page}.${language}.js`)),
		]),
	);
	const isForAll = (file: string) => needed.every((files) => files.has(file));
	const own = needed.map((files) =>
		[...files].filter((file) => !isForAll(file)),
	);
	return {
		all: [...needed[0]].filter(isForAll).sort(),
		own: Object.fromEntries(
			LANGUAGES.map((language, at) => [language, own[at].sort()]),
		),
	};
}
