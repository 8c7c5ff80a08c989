import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { BREAKPOINTS } from "../../src/client/ui/breakpoints.ts";

/**
 * Expands the named widths of `@media (--phone)`, as browsers don't support
 * https://www.w3.org/TR/mediaqueries-5/#custom-mq. An unknown name fails the build.
 */
export const breakpointsPlugin: Plugin = {
	name: "breakpoints",
	setup: ({ onLoad }) =>
		onLoad({ filter: /\/public\/styles\/.*\.css$/ }, ({ path }) => ({
			contents: withWidths(readFileSync(path, "utf8")),
			loader: "css",
		})),
};

/** A bare name in parentheses: `var(--text)` does not match. */
const NAMED = /(?<![\w-])\((--[\w-]+)\)/g;

function withWidths(css: string): string {
	return css.replaceAll(NAMED, (_, name: string) => {
		const width = BREAKPOINTS[name];
		if (width === undefined) throw new Error(`${name} is no breakpoint`);
		return width;
	});
}
