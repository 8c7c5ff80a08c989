import type { CDPSession, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { noteWords as enNotes } from "../../src/words/en/notes.ts";
import { FaultyProxy } from "./support/FaultyProxy.ts";
import { GamePage } from "./support/GamePage.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { bar, status } = enGame;
const { preview } = enNotes;

const PHONE = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
};

describe.skipIf(isSkipped)("by accident nobody orders", () => {
	test("with two fingers on a tile that has been planned", async ({ site }) => {
		const page = await site.visitor(PHONE);
		const game = await GamePage.inTurnOne(page);
		await game.pressTwice();
		const tile = await game.anOpenTile();
		const { x, y } = await game.placeOf(tile);
		await page.touchscreen.tap(x, y);
		await game.sees(preview.again);
		await pinch(await page.context().newCDPSession(page), { x, y }, 3);
		await hasGivenNothing(game, 1);
	});

	test("with a press that began in the turn before", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await hold(page, game);
		const other = await page.context().newPage();
		await other.goto(page.url());
		await new GamePage(other).endTurn();
		await game.isIn(2);
		await page.mouse.up();
		await hasGivenNothing(game, 2);
	});

	test("with a key that is held down", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await game.board.focus();
		const tile = await game.anOpenTile();
		await game.click(tile);
		await game.press(bar.undo);
		await game.board.focus();
		for (let time = 0; time < 3; time++) await page.keyboard.down("Enter");
		await page.keyboard.up("Enter");
		expect(await game.plans.count()).toBe(1);
		for (let time = 0; time < 3; time++) await page.keyboard.down("e");
		await page.keyboard.up("e");
		await game.sees(bar.endAnyway(1));
		await hasGivenNothing(game, 1);
	});

	test("with a double click on End turn while orders are left", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.clock.install();
		const game = await GamePage.inTurnOne(page);
		await game.click(await game.anOpenTile());
		await stopTime(page);
		await game.button(bar.end).dblclick();
		await game.sees(bar.endAnyway(1));
		await hasGivenNothing(game, 1);
		await page.keyboard.press("Escape");
		await game.page.getByText(bar.endAnyway(1)).waitFor({ state: "hidden" });
		expect(await game.plans.count()).toBe(1);
	});
});

describe.skipIf(isSkipped)("End turn ends one turn", () => {
	test.for([150, 400, 800, 1500])(
		"also if it is pressed again %i ms later, on a slow line",
		async (pauseMs, { site }) => {
			await onSlowLine(site, 120, async (game) => {
				await planAll(game);
				await game.press(bar.end);
				await game.page.waitForTimeout(pauseMs);
				await pressWhereEndIs(game);
				await game.isIn(1);
				await hasGivenNothing(game, 1);
			});
		},
	);

	test.for([150, 400, 800, 1500])(
		"also if the last order, given by a second press, ended it %i ms before",
		async (pauseMs, { site }) => {
			await onSlowLine(site, 120, async (game) => {
				await game.pressTwice();
				const orders = await game.ordersLeft();
				await game.anOpenTile();
				for (const tile of (await game.open()).slice(0, orders)) {
					await game.click(tile);
					await game.sees(preview.again);
					await game.click(tile);
				}
				await game.page.waitForTimeout(pauseMs);
				await pressWhereEndIs(game);
				await game.isIn(1);
				await hasGivenNothing(game, 1);
			});
		},
	);
});

test.skipIf(isSkipped)(
	"a press on a tile during the story plans for the turn that has begun",
	async ({ site }) => {
		const page = await site.visitor({ reducedMotion: "no-preference" });
		await page.clock.install();
		const game = await march(page, site.url);
		const [tile] = await game.own();
		await planAll(game);
		await stopTime(page);
		await game.press(bar.end);
		await until(async () => {
			// The next frame, in which the story begins once the turn has come.
			await page.clock.runFor(20);
			return await page.getByText(status.resolving).isVisible();
		}, "the story has begun");
		await game.click(tile);
		await game.isIn(1);
		await game.sees(bar.planned(1, await game.ordersLeft()));
		expect(await game.button(enGame.menu.skip).isVisible()).toBe(false);
	},
);

/** A march against bots, at an address of the site. */
async function march(page: Page, origin: string): Promise<GamePage> {
	const response = await page.request.post(new URL("/play", origin).href, {
		form: {},
	});
	await page.goto(response.url());
	const game = new GamePage(page);
	await game.sees(status.giveOrders);
	return game;
}

async function onSlowLine(
	site: Site,
	delayMs: number,
	play: (game: GamePage) => Promise<void>,
): Promise<void> {
	// The proxy is gone before the page.
	site.expect(/WebSocket|ERR_/);
	const proxy = await FaultyProxy.to(site.url);
	try {
		const game = await march(await site.visitor(), proxy.url);
		proxy.delay(delayMs);
		await play(game);
	} finally {
		await proxy.close();
	}
}

/** Plans each order of the turn on a tile of its own. */
async function planAll(game: GamePage): Promise<void> {
	const orders = await game.ordersLeft();
	await game.anOpenTile();
	const tiles = await game.open();
	for (let planned = 0; planned < orders; planned++) {
		await game.click(tiles[planned]);
		await game.sees(bar.planned(planned + 1, orders));
	}
}

/** Presses where End turn is or was, whatever is there now. */
async function pressWhereEndIs({ page }: GamePage): Promise<void> {
	const box = await page.locator(".bar .end").boundingBox();
	if (!box) throw new Error("there is no End turn");
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses End turn, and holds the button down. */
async function hold(page: Page, game: GamePage): Promise<void> {
	const box = await game.button(bar.end).boundingBox();
	if (!box) throw new Error("there is no End turn");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
}

/** Two fingers touch one tile, move apart by so many pixels and are lifted. */
async function pinch(
	client: CDPSession,
	{ x, y }: { x: number; y: number },
	by: number,
): Promise<void> {
	const touch = (
		type: "touchStart" | "touchMove" | "touchEnd",
		...places: number[]
	) =>
		client.send("Input.dispatchTouchEvent", {
			type,
			touchPoints: places.map((at, id) => ({ x: x + at, y, id })),
		});
	await touch("touchStart", -4);
	await touch("touchStart", -4, 4);
	await touch("touchMove", -4, 4 + by);
	await touch("touchEnd", -4);
	await touch("touchEnd");
}

/** The turn goes on, without orders, and the player is not done. */
async function hasGivenNothing(game: GamePage, turn: number): Promise<void> {
	await game.isIn(turn);
	// Longer than anything that was sent before takes to arrive.
	await game.page.waitForTimeout(500);
	const { view } = await game.view();
	if (view.type !== "playing") throw new Error("the game is not under way");
	expect(view.position.turn).toBe(turn);
	expect(view.orders).toEqual([]);
	expect(view.seats.map(({ isReady }) => isReady)).not.toContain(true);
	const question = game.page.getByText(/End turn anyway/);
	expect(turn === 1 || !(await question.isVisible())).toBe(true);
}
