import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { splitLanguage, translateEntry, withLanguage } from "./entries.ts";

/** Matches an import of a value, not of a type. */
const DYNAMIC_IMPORT = /(?<!typeof )\bimport\(\s*"(\.[^"]+)",?\s*\)/;

/**
 * Reads the client's scripts: an entry in its language, and each with the built names of
 * what it loads lazily. `buildPart` builds a lazily loaded source and returns its built
 * name; it is called once per source.
 *
 * A lazily loaded part is bundled separately with everything it needs, even code that the
 * page also has: if shared, that code would be split from the page's own script, which would
 * then load in many pieces. So no such part may hold state that it shares with the page.
 */
export function scriptsPlugin(
	buildPart: (source: string) => Promise<string>,
): Plugin {
	const parts = new Map<string, Promise<string>>();
	const nameOf = (source: string) => {
		const name = parts.get(source) ?? buildPart(source);
		parts.set(source, name);
		return name;
	};
	const withBuiltNames = async (
		text: string,
		sourceOf: (specifier: string) => string,
	) => {
		const pieces = text.split(DYNAMIC_IMPORT);
		// Every second piece is the path of an import.
		for (let at = 1; at < pieces.length; at += 2)
			pieces[at] = `importBuilt("./${await nameOf(sourceOf(pieces[at]))}")`;
		return pieces.join("");
	};
	return {
		name: "scripts",
		setup: ({ onResolve, onLoad }) => {
			onResolve({ filter: /\.entry\.ts\?/ }, ({ path, resolveDir }) => ({
				path: resolve(resolveDir, splitLanguage(path).path),
				suffix: `?${splitLanguage(path).language}`,
			}));
			onLoad({ filter: /\/src\/client\/.*\.ts$/ }, async ({ path, suffix }) => {
				const { language } = splitLanguage(suffix);
				const text = readFileSync(path, "utf8");
				const contents = await withBuiltNames(
					language === null ? text : translateEntry(text, language),
					(specifier) => withLanguage(join(dirname(path), specifier), language),
				);
				return { contents, loader: "ts" };
			});
		},
	};
}
