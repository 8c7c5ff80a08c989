import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

/** The first turn of a march, under colours that the system forces. */
async function forcedMarch(site: Site, colorScheme: "light" | "dark") {
	const options = { forcedColors: "active", colorScheme } as const;
	const page = await site.visitor(options);
	await page.goto((await page.request.post("/play", { form: {} })).url());
	const game = new GamePage(page);
	await game.anOpenTile();
	await page.locator("#pattern-0").waitFor({ state: "attached" });
	return game;
}

async function styleOf(shown: Locator, name: string): Promise<string> {
	return await shown
		.first()
		.evaluate(
			(one, property) => getComputedStyle(one).getPropertyValue(property),
			name,
		);
}

describe.skipIf(isSkipped)("under forced colours", () => {
	test.for(["light", "dark"] as const)(
		"what can be done, what is done and whose land is whose can be told: %s",
		async (scheme, { site }) => {
			const game = await forcedMarch(site, scheme);
			const { page, board, words } = game;
			const open = board.locator(".tile.free.raised");
			const far = board.locator('.tile.free:not(.raised)[d^="M"]');
			expect(await styleOf(open, "fill")).not.toBe(await styleOf(far, "fill"));
			expect(await styleOf(open, "stroke")).not.toBe(
				await styleOf(far, "stroke"),
			);
			expect(await styleOf(board.locator(".pattern"), "display")).toBe(
				"inline",
			);
			const pips = page.locator(".pip");
			const count = await pips.count();
			const [first, ...others] = await game.open();
			await game.click(first);
			const planned = page.locator(".pip.planned");
			await until(async () => (await planned.count()) === 1, "it is planned");
			const left = page.locator(".pip:not(.planned)");
			expect(await left.count()).toBe(count - 1);
			expect(await styleOf(planned, "background-color")).not.toBe(
				await styleOf(left, "background-color"),
			);
			const end = game.button(words.bar.end);
			const before = await styleOf(end, "background-color");
			for (const tile of others.slice(0, count - 1)) await game.click(tile);
			await until(
				async () => (await styleOf(end, "background-color")) !== before,
				"the next step is marked",
			);
		},
	);
});
