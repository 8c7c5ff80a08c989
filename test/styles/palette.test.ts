import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, difference, SIGHTS, type Sight } from "./colour.ts";
import { THEMES, themeColours } from "./themeColours.ts";

const css = readFileSync(
	new URL("../../public/styles/seats/colours.css", import.meta.url),
	"utf8",
);
const signs = readFileSync(
	new URL("../../public/signs.svg", import.meta.url),
	"utf8",
);

const COLOURS = 15;
/** In OKLab; 0.02 is just visible. */
const LEAST_DIFFERENCE = 0.08;

const themes = {
	dark: { background: "#14161c", least: 3 },
	light: {
		background: "#f1ece0",
		// Outlines are never the only cue: each borders a fill, and every seat has a sign.
		least: 2.3,
	},
};

describe.each(THEMES)("%s", (theme) => {
	const { background, least } = themes[theme];
	const colours = themeColours(css, theme)
		.filter(([name]) => name === "seat")
		.map(([, colour]) => colour);

	test.each(Object.keys(SIGHTS) as Sight[])(
		"any two colours can be told apart: %s",
		(sight) => {
			expect(colours).toHaveLength(COLOURS);
			colours.forEach((one, i) => {
				for (const other of colours.slice(i + 1))
					expect(
						difference(one, other, sight),
						`${one} ${other}`,
					).toBeGreaterThan(LEAST_DIFFERENCE);
			});
		},
	);

	test("every colour stands out from the page", () => {
		for (const colour of colours)
			expect(contrast(colour, background), colour).toBeGreaterThan(least);
	});
});

test("each of fifty seats has a colour and a sign", () => {
	for (let seat = 0; seat < 50; seat++) {
		expect(css).toMatch(new RegExp(`\\.seat-${seat}\\b`));
		expect(signs).toContain(`id="sign-${seat}"`);
	}
});

test("no two signs are the same", () => {
	const shapes = [...signs.matchAll(/<symbol [^>]*>(.*?)<\/symbol>/g)].map(
		([, shape]) => shape,
	);
	expect(new Set(shapes).size).toBe(50);
});
