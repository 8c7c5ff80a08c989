import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { splitLanguage, translateEntry, withLanguage } from "./entries.ts";

/** Matches an import of a value, not of a type. */
const DYNAMIC_IMPORT = /(?<!typeof )\bimport\(\s*"(\.[^"]+)",?\s*\)/;

/** Matches the address of a worker's script, as `new Worker` takes it. */
const WORKER_URL = /\bnew URL\(\s*"(\.[^"]+\.ts)",\s*import\.meta\.url,?\s*\)/;

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
		const imported = await replaced(text, DYNAMIC_IMPORT, async (path) => {
			return `importBuilt("./${await nameOf(sourceOf(path))}")`;
		});
		return await replaced(imported, WORKER_URL, async (path) => {
			return `new URL("./${await nameOf(sourceOf(path))}", import.meta.url)`;
		});
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

/** Replaces each match, of which the pattern captures a path. */
async function replaced(
	text: string,
	pattern: RegExp,
	withPath: (path: string) => Promise<string>,
): Promise<string> {
	const pieces = text.split(pattern);
	// Every second piece is a path.
	for (let at = 1; at < pieces.length; at += 2)
		pieces[at] = await withPath(pieces[at]);
	return pieces.join("");
}
