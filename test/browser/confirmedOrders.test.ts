import { describe, expect } from "vitest";
import type { TileIndex } from "../../src/rules/hex.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { noteWords as enNotes } from "../../src/words/en/notes.ts";
import { type Direction, FaultyProxy } from "./support/FaultyProxy.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, connection, ordersKept } = enGame;
const { preview } = enNotes;

describe.skipIf(isSkipped)("given orders are kept", () => {
	test("when the page is reloaded during the turn", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await game.pressTwice();
		const tile = await game.anOpenTile();
		await order(game, tile);
		await game.sees(bar.ordersLeft(1));

		await page.reload();
		await game.isIn(1);
		await game.sees(bar.ordersLeft(1));
		expect(await game.plans.count()).toBe(1);
		await game.point(tile);
		await game.sees(preview.planned(1, 20, true));

		await game.endTurn();
		await game.isIn(2);
		await game.holds(2);
	});

	test("together with the whole log", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		for (let turn = 1; turn < 6; turn++) {
			await game.isIn(turn);
			await game.press(bar.bank);
			await game.endTurn();
		}
		await game.isIn(6);
		const log = page.getByRole("group", { name: enGame.log.name });
		// A turn's events are behind the line that tells it.
		const lines = () => log.locator("li, .told > summary").allTextContents();
		// What lists them is loaded once the page has settled.
		await expect.poll(async () => (await lines()).length).toBeGreaterThan(12);
		const before = await lines();
		await page.reload();
		await game.isIn(6);
		await expect.poll(lines).toEqual(before);
	});

	test("in a second tab, which shows the same", async ({ site }) => {
		const first = await GamePage.inTurnOne(await site.visitor());
		const page = await first.page.context().newPage();
		await page.goto(first.page.url());
		const second = new GamePage(page);
		await second.isIn(1);
		await second.sees(bar.planned(0, 2));

		await first.pressTwice();
		const tile = await first.anOpenTile();
		await order(first, tile);
		await second.sees(bar.planned(1, 2));
		expect(await second.plans.count()).toBe(1);
		await second.endTurn();
		await Promise.all([first.isIn(2), second.isIn(2)]);
		await Promise.all([first.holds(2), second.holds(2)]);
	});

	test.for([
		["before the server has received the order", "sent"],
		["before the page has received the acknowledgement", "answered"],
	] as const)("when the network is lost %s", async ([, lost], { site }) => {
		site.expect(/WebSocket|ERR_/);
		const page = await site.visitor();
		const proxy = await FaultyProxy.to(site.url);
		try {
			const game = await GamePage.beginAt(page, proxy.url);
			await game.startAnywhere();
			await game.pressTwice();
			await loseAndResend(game, proxy, lost);
		} finally {
			await proxy.close();
		}
	});
});

/** Clicks twice on a tile: plans an order, then gives it. */
async function order(game: GamePage, tile: TileIndex): Promise<void> {
	await game.click(tile);
	await game.sees(preview.again);
	await game.click(tile);
}

/** Gives an order that is lost with the network, which works again after some failed attempts. */
async function loseAndResend(
	game: GamePage,
	proxy: FaultyProxy,
	lost: Direction,
): Promise<void> {
	const tile = await game.anOpenTile();
	proxy.dropSilently(lost);
	await order(game, tile);
	await game.sees(bar.sending);
	proxy.cut();
	await game.sees(`${connection.reconnecting} ${ordersKept}`);
	await until(async () => proxy.refused >= 3, "the page tries again");

	proxy.repair();
	await until(
		() => game.page.getByText(connection.reconnecting).isHidden(),
		"the page is connected",
	);
	await until(() => game.page.getByText(bar.sending).isHidden(), "it was sent");
	await game.sees(bar.ordersLeft(1));
	const { view } = await game.view();
	expect(view.type === "playing" && view.orders).toEqual([
		expect.objectContaining({ order: { type: "tile", tile } }),
	]);
	await game.endTurn();
	await game.isIn(2);
	await game.holds(2);
}
