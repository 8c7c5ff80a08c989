import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "./colour.ts";
import { THEMES, themeColours } from "./themeColours.ts";

const css = readFileSync(
	new URL("../../public/styles/base/palette.css", import.meta.url),
	"utf8",
);

const GROUNDS = ["bg", "surface", "raised"];
const TEXTS = ["text", "muted", "accent", "danger", "good"];

test.each(THEMES)(
	"in the %s theme every text stands out, and every edge of a control",
	(theme) => {
		const colours = Object.fromEntries(themeColours(css, theme));
		for (const ground of GROUNDS) {
			for (const text of TEXTS)
				expect(
					contrast(colours[text], colours[ground]),
					`${text} on ${ground}`,
				).toBeGreaterThanOrEqual(4.5);
			expect(
				contrast(colours.edge, colours[ground]),
				`edge on ${ground}`,
			).toBeGreaterThanOrEqual(3);
		}
		expect(
			contrast(colours["accent-text"], colours.accent),
		).toBeGreaterThanOrEqual(4.5);
		// A pressed button has the page's colours, swapped.
		expect(contrast(colours.bg, colours.text)).toBeGreaterThanOrEqual(4.5);
	},
);

const numbers = readFileSync(
	new URL("../../public/styles/game/numbers.css", import.meta.url),
	"utf8",
);

test.each(THEMES)(
	"in the %s theme a tile's strength stands out on every seat's colour, by a halo of its own",
	(theme) => {
		const colours = Object.fromEntries(themeColours(css, theme));
		const used = [...numbers.matchAll(/fill: var\(--([\w-]+)\)/g)].map(
			([, name]) => name,
		);
		expect(used).toContain("text");
		for (const name of used)
			expect(
				contrast(colours[name], colours.halo),
				name,
			).toBeGreaterThanOrEqual(4.5);
		expect(numbers).toMatch(/stroke: var\(--halo\);/);
		expect(numbers).toMatch(/paint-order: stroke;/);
		// Half of the stroke is outside the number: at least one pixel at its least size of nine.
		const [, width] = numbers.match(/stroke-width: ([\d.]+)em/) ?? [];
		expect((Number(width) / 2) * 9).toBeGreaterThan(1);
	},
);
