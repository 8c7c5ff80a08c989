/** The pictures that links show have the colours and signs of the pages. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLORS, seatColor } from "../../src/server/picture/colors.ts";
import { SIGN_PATHS } from "../../src/server/picture/signs.ts";
import { themeColours } from "./themeColours.ts";

const read = (file: string) =>
	readFileSync(new URL(`../../public/${file}`, import.meta.url), "utf8");

const hex = (color: number) => `#${color.toString(16).padStart(6, "0")}`;

test("every colour is that of the dark theme", () => {
	const css = ["palette", "terrain"].map((name) =>
		read(`styles/base/${name}.css`),
	);
	const theme = new Map(themeColours(css.join("\n"), "dark"));
	for (const [name, color] of Object.entries(COLORS))
		expect([name, hex(color)]).toEqual([name, theme.get(name)]);
});

test("every seat has its colour", () => {
	const css = read("styles/seats/colours.css");
	const colours = themeColours(css, "dark").flatMap(([name, colour]) =>
		name === "seat" ? [colour] : [],
	);
	expect(colours).toHaveLength(15);
	colours.forEach((colour, seat) => {
		expect(hex(seatColor(seat))).toBe(colour);
		expect(seatColor(seat + 15)).toBe(seatColor(seat));
	});
});

test("every sign is that of the pages", () => {
	const signs = read("signs.svg");
	SIGN_PATHS.forEach((path, seat) => {
		const sign = signs.split(`id="sign-${seat}"`)[1].split("</symbol>")[0];
		// The first one is a circle, which a path draws in two halves.
		if (seat === 0) expect(sign).toContain('cx="12" cy="12" r="6.5"');
		else expect(sign).toContain(`d="${path}"`);
	});
});
