/** A copy of wrangler.toml for a server on which one machine acts as all visitors. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../server/wrangler.ts";

/** The Worker's entry point. */
export const MAIN = "src/server/worker.ts";

/** A limit that no load reaches. */
const NO_LIMIT = 1_000_000;

/** Writes the copy into a folder; `main` is the entry point, relative to the top of this repository. */
export function writeConfig(folder: string, main: string): void {
	const text = readFileSync(join(root, "wrangler.toml"), "utf8");
	const copy = withoutLimits(text.replace(MAIN, main), relative(folder, root));
	writeFileSync(join(folder, "wrangler.toml"), copy);
}

/**
 * The configuration without limits by session and address. `way` is the relative path from
 * the copy's folder to the original's.
 */
export function withoutLimits(config: string, way: string): string {
	return (
		config
			// The pages have been built already, in the original's folder.
			.replace(/^\[build\]\n(.+\n)*/m, "")
			.replace(
				/^(main|tsconfig|directory) = "(.*)"$/gm,
				(_, key: string, path: string) => `${key} = "${join(way, path)}"`,
			)
			.replace(/\blimit = \d+/g, `limit = ${NO_LIMIT}`)
	);
}
