import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { noteWords as enNotes } from "../../src/words/en/notes.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status } = enGame;
const { preview } = enNotes;
const { watching } = enLazy;

describe.skipIf(isSkipped)("somebody else", () => {
	test("watches, and sees no sealed order", async ({ site }) => {
		const game = await GamePage.inTurnOne(await site.visitor());
		const ownTraffic = listen(game.page);
		await game.page.reload();
		await game.isIn(1);

		const page = await site.visitor();
		const traffic = listen(page);
		await page.goto(game.page.url());
		const watcher = new GamePage(page);
		await watcher.sees(watching);
		await watcher.sees(status.watching);

		await game.pressTwice();
		const tile = await game.anOpenTile();
		await game.click(tile);
		await game.sees(preview.again);
		await game.click(tile);
		await game.sees(bar.ordersLeft(1));
		const isOrder = /"type":"order"/;
		// The page counts the order as given before the room has it.
		await until(
			async () => isOrder.test(ownTraffic.join("\n")),
			"the room has it",
		);
		const { text } = await watcher.view();
		expect(text).toContain('"orders":[]');
		expect(await watcher.plans.count()).toBe(0);

		// Everything received before the turn is resolved.
		await game.endTurn();
		await watcher.isIn(2);
		expect(traffic.join("\n")).toMatch(/"type":"turn"/);
		expect(traffic.join("\n")).not.toMatch(isOrder);
	});
});

/** Every frame that a page's sockets receive. */
function listen(page: Page): string[] {
	const frames: string[] = [];
	page.on("websocket", (socket) =>
		socket.on("framereceived", ({ payload }) => frames.push(String(payload))),
	);
	return frames;
}
