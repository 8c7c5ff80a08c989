import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { opacityOf } from "../../src/board/shade.ts";
import {
	blend,
	contrast,
	difference,
	oklch,
	SIGHTS,
	type Sight,
} from "./colour.ts";
import { THEMES, themeColours } from "./themeColours.ts";

const css = readFileSync(
	new URL("../../public/styles/seats/colours.css", import.meta.url),
	"utf8",
);
const signs = readFileSync(
	new URL("../../public/signs.svg", import.meta.url),
	"utf8",
);

const terrain = readFileSync(
	new URL("../../public/styles/base/terrain.css", import.meta.url),
	"utf8",
);
const base = readFileSync(
	new URL("../../public/styles/base/palette.css", import.meta.url),
	"utf8",
);

const COLOURS = 15;

/** These are told apart best; a game with more seats is rare. */
const FIRST = 10;

/** In ΔE2000, where 2.3 is just visible: among the first colours, and among all of them. */
const LEAST_DIFFERENCES: Readonly<Record<Sight, [number, number]>> = {
	all: [19, 14],
	protanopia: [8, 6],
	deuteranopia: [8, 6],
	tritanopia: [8, 6],
};

/** One family: within these bounds none is neon beside a washed out one. In OKLCH. */
const FAMILY = {
	dark: { lightness: [0.63, 0.8], chroma: [0.07, 0.135] },
	light: { lightness: [0.42, 0.6], chroma: [0.07, 0.145] },
};

/** Further seats may be a little lighter, darker or paler. */
const FURTHER = 0.055;

describe.each(THEMES)("%s", (theme) => {
	const colours = themeColours(css, theme)
		.filter(([name]) => name === "seat")
		.map(([, colour]) => colour);
	const { land, halo, text } = {
		...Object.fromEntries(themeColours(base, theme)),
		...Object.fromEntries(themeColours(terrain, theme)),
	};

	/** The least difference between any two. */
	const closest = (some: readonly string[], sight: Sight) =>
		Math.min(
			...some.flatMap((one, i) =>
				some.slice(i + 1).map((other) => difference(one, other, sight)),
			),
		);

	test.each(Object.keys(SIGHTS) as Sight[])(
		"any two colours can be told apart: %s",
		(sight) => {
			expect(colours).toHaveLength(COLOURS);
			const [first, all] = LEAST_DIFFERENCES[sight];
			expect(closest(colours.slice(0, FIRST), sight)).toBeGreaterThan(first);
			expect(closest(colours, sight)).toBeGreaterThan(all);
		},
	);

	test("all colours are of one family in lightness and chroma", () => {
		const { lightness, chroma } = FAMILY[theme];
		colours.forEach((colour, seat) => {
			const more = seat < FIRST ? 0 : FURTHER;
			const seen = oklch(colour);
			for (const [value, [least, most]] of [
				[seen.lightness, lightness],
				[seen.chroma, chroma],
			] as const) {
				expect(value, colour).toBeGreaterThan(least - more);
				expect(value, colour).toBeLessThan(most + more);
			}
		});
	});

	test("every outline stands out from free land", () => {
		for (const colour of colours)
			expect(contrast(colour, land), colour).toBeGreaterThanOrEqual(3);
	});

	test("a strength can be read on its edge, and its edge keeps it readable on any land", () => {
		expect(contrast(text, halo)).toBeGreaterThanOrEqual(7);
		for (const colour of colours)
			for (const share of [1 / 6, 1 / 2]) {
				const ground = blend(colour, land, opacityOf(share));
				expect(contrast(text, ground), ground).toBeGreaterThan(2);
			}
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
