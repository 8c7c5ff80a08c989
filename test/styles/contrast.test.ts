import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(
	new URL("../../public/styles/base/palette.css", import.meta.url),
	"utf8",
);

type Tokens = Readonly<Record<string, string>>;

/** The tokens of a block of the style sheet: what is set in it, over what is before. */
function tokensOf(selector: string): Tokens {
	const start = css.indexOf(`${selector} {`);
	expect(start, selector).toBeGreaterThanOrEqual(0);
	const block = css.slice(start, css.indexOf("}", start));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
			([, name, value]) => [name, value],
		),
	);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045
			? channel / 12.92
			: ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const DARK = tokensOf(":root");
const LIGHT = tokensOf(':root[data-theme="light"]');

const GROUNDS = ["bg", "surface", "raised"];
const TEXTS = ["text", "muted", "accent", "danger", "good"];

test("the light theme is the same by choice and by the system", () => {
	expect(tokensOf(":root:not([data-theme])")).toEqual(LIGHT);
	expect(Object.keys(DARK).sort()).toEqual(Object.keys(LIGHT).sort());
});

test.each([
	["dark", DARK],
	["light", LIGHT],
])(
	"in the %s theme every text stands out, and every edge of a control",
	(_, tokens) => {
		for (const ground of GROUNDS) {
			for (const text of TEXTS)
				expect(
					contrast(tokens[text], tokens[ground]),
					`${text} on ${ground}`,
				).toBeGreaterThanOrEqual(4.5);
			expect(
				contrast(tokens.edge, tokens[ground]),
				`edge on ${ground}`,
			).toBeGreaterThanOrEqual(3);
		}
		expect(
			contrast(tokens["accent-text"], tokens.accent),
		).toBeGreaterThanOrEqual(4.5);
		// A pressed button is the page's colours, turned around.
		expect(contrast(tokens.bg, tokens.text)).toBeGreaterThanOrEqual(4.5);
	},
);
