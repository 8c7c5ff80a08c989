import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { BREAKPOINTS } from "../../src/client/ui/breakpoints.ts";

/**
 * Writes out the named widths of `@media (--phone)`, as browsers don't know
 * https://www.w3.org/TR/mediaqueries-5/#custom-mq. A name that is not in the
 * list fails the build.
 */
export const breakpointsPlugin: Plugin = {
	name: "breakpoints",
	setup: ({ onLoad }) =>
		onLoad({ filter: /\/public\/styles\/.*\.css$/ }, ({ path }) => ({
			contents: withWidths(readFileSync(path, "utf8")),
			loader: "css",
		})),
};

/** A name alone in brackets: `var(--text)` is something else. */
const NAMED = /(?<![\w-])\((--[\w-]+)\)/g;

function withWidths(css: string): string {
	return css.replaceAll(NAMED, (_, name: string) => {
		const width = BREAKPOINTS[name];
		if (width === undefined) throw new Error(`${name} is no breakpoint`);
		return width;
	});
}
