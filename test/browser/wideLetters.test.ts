/** Letters that are as wide as they are high: few of them fit on a line of the narrowest phone. */
import { describe, expect } from "vitest";
import { isSkipped, test } from "./support/test.ts";

const NARROWEST = { width: 320, height: 568 };

/** The letters of the longest phrase of the lesson's card, 押してください。, and one more. */
const LETTERS = 9;

describe.skipIf(isSkipped)("on the narrowest phone", () => {
	test.for(["ja", "zh"])(
		"the words of a picture are below it, %s",
		async (locale, { site }) => {
			const page = await site.visitor({ locale, viewport: NARROWEST });
			await page.goto("/");
			const figures = page.locator(".pictures figure");
			const areBelow = await figures.evaluateAll((all) =>
				all.map((figure) => {
					const [picture, words] = [...figure.children].map((part) =>
						part.getBoundingClientRect(),
					);
					return words.top >= picture.bottom;
				}),
			);
			expect(areBelow).toEqual(Array(5).fill(true));
		},
	);

	test.for(["ja", "zh"])(
		"the lesson's card has a line for its longest phrase, %s",
		async (locale, { site }) => {
			const page = await site.visitor({ locale, viewport: NARROWEST });
			await page.goto("/learn");
			const card = page.locator(".coach:not([hidden])");
			const letters = await card.evaluate((element) => {
				// The machine may have no letters of the language, so its words say nothing about the width.
				element.textContent = "a ".repeat(99);
				const style = getComputedStyle(element);
				const [padding, size] = [style.paddingInline, style.fontSize].map(
					Number.parseFloat,
				);
				return (element.clientWidth - 2 * padding) / size;
			});
			expect(letters).toBeGreaterThanOrEqual(LETTERS);
		},
	);
});
