import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BREAKPOINTS } from "../../src/client/ui/breakpoints.ts";

/** The files of a folder of the project, with their text. */
function filesOf(pattern: string): [path: string, text: string][] {
	const cwd = new URL("../..", import.meta.url).pathname;
	const paths = globSync(pattern, { cwd });
	expect(paths).not.toEqual([]);
	return paths.map((path) => [path, readFileSync(cwd + path, "utf8")]);
}

/** The condition of each `@media` and `@container`. */
function queriesOf(css: string): string[] {
	return [...css.matchAll(/@(?:media|container) ([^{]*)/g)].map(
		([, query]) => query,
	);
}

test("styles use names for the widths at which the layout changes", () => {
	for (const [path, css] of filesOf("public/styles/**/*.css"))
		for (const query of queriesOf(css))
			expect(query, path).not.toMatch(/width|height/);
});

test("scripts use the names too", () => {
	for (const [path, script] of filesOf("src/client/**/*.ts"))
		expect(script, path).not.toMatch(/matchMedia\([^)]*(?:width|height)/);
});

test("every width of the list is used", () => {
	const queries = filesOf("public/styles/**/*.css")
		.flatMap(([, css]) => queriesOf(css))
		.join();
	for (const name of Object.keys(BREAKPOINTS))
		expect(queries).toContain(`(${name})`);
});
