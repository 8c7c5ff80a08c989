import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { LESSON_STEPS, markedTiles } from "../../src/board/lesson.ts";
import { learnWords as words } from "../../src/words/en/learn.ts";
import { isSkipped, test } from "./support/test.ts";

/** Where what is drawn lies on the screen. */
async function boxOf(place: Locator): Promise<Box> {
	const box = await place.boundingBox();
	if (box === null) throw new Error(`${place} is not shown`);
	const { x, y, width, height } = box;
	return { left: x, right: x + width, top: y, bottom: y + height };
}

type Box = Record<"left" | "right" | "top" | "bottom", number>;

/** How far two boxes are from each other, in pixels; negative: they overlap. */
function between(a: Box, b: Box): number {
	const across = Math.max(a.left - b.right, b.left - a.right);
	return Math.max(across, a.top - b.bottom, b.top - a.bottom);
}

describe.skipIf(isSkipped)("the lesson's card", () => {
	test.for([
		[390, 844],
		[1280, 800],
	] as const)(
		"lies beside the tile that it asks for, and hides none to press, on %d × %d",
		async ([width, height], { site }) => {
			const page = await site.visitor();
			await page.setViewportSize({ width, height });
			await page.goto("/learn");
			for (const step of LESSON_STEPS.slice(0, -1)) {
				const name = words.steps[step].title;
				await page.getByRole("heading", { level: 1, name }).waitFor();
				// Its order is planned by the step before.
				if (step === "attack") await page.locator(".bar button.back").click();
				const marked = markedTiles(step).map((tile) =>
					page.locator(".board .tiles path").nth(tile),
				);
				await expect
					.poll(
						async () => {
							const card = await boxOf(page.locator(".coach"));
							const tiles = await Promise.all(marked.map(boxOf));
							const away = tiles.map((tile) => between(card, tile));
							return { isClear: Math.min(...away) > 0, isBeside: away[0] < 20 };
						},
						{ message: step },
					)
					.toEqual({ isClear: true, isBeside: true });
				if (step === "hold")
					await page.locator(".board .tile-sign.danger").waitFor();
				await page.getByRole("button", { name: words.skip }).click();
			}
		},
	);
});
