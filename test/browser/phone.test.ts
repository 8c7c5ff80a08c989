import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { neighborsOf, type TileIndex } from "../../src/rules/hex.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { noteWords as enNotes } from "../../src/words/en/notes.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, test } from "./support/test.ts";

const { bar, status, seats } = enGame;
const { preview } = enNotes;
const { result } = enLazy;

const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
};
const ON_ITS_SIDE = { width: 844, height: 390 };
/** The board's share of the height. */
const LEAST_SHARE = 0.7;
/** The least size of a touch target. */
const LEAST_HEIGHT = 44;

/** Every button is on the screen of a phone in landscape. */
async function isWholeOnItsSide(page: Page): Promise<void> {
	const buttons = page.locator("#game").getByRole("button");
	for (const button of await buttons.filter({ visible: true }).all()) {
		const box = await boxOf(button);
		expect(box.x + box.width).toBeLessThanOrEqual(ON_ITS_SIDE.width);
		expect(box.y + box.height).toBeLessThanOrEqual(ON_ITS_SIDE.height);
	}
}

describe.skipIf(isSkipped)("on a phone", () => {
	test("the first tap plans, the second takes back, and one button gives all", async ({
		site,
	}) => {
		const game = await GamePage.begin(await site.visitor(PHONE));
		const start = await aTileInSight(game);
		await tap(game, start);
		await game.sees(preview.start(20));
		await game.sees(preview.takeBack);
		await game.press(bar.start);
		await game.sees(bar.planned(0, 1));

		const tile = await aTileInSight(game);
		await tap(game, tile);
		await game.sees(preview.outcomes.grew({ strength: 20 }));
		await game.sees(bar.planned(1, 1));
		expect(await game.plans.count()).toBe(1);
		await tap(game, tile);
		await game.sees(bar.planned(0, 1));
		expect(await game.plans.count()).toBe(0);
		await tap(game, tile);
		await game.press(bar.end);
		await game.isIn(1);
		const { view } = await game.view();
		const owners = view.type === "playing" ? view.position.owners : [];
		expect([owners[start], owners[tile]]).toEqual([view.viewer, view.viewer]);
	});

	test.for([
		["waiting", { board: "9x7" }],
		["collecting", { board: "9x7" }],
		["collecting, many players", { board: "25x20", bots: "8", clock: "120" }],
		["over", { board: "9x7", end: "turn-limit", turns: "1" }],
	] as const)("nothing overlaps: %s", async ([phase, form], { site }) => {
		const page = await site.visitor(PHONE);
		const game = await GamePage.begin(page, form);
		if (phase !== "waiting") await startAndDraft(game);
		if (phase === "over") {
			await game.endTurn();
			await page.getByRole("list", { name: result.ranking }).waitFor();
		}
		await fits(page);
		if (phase !== "over") await isInOrder(game);
		await hasLargeButtons(page);
	});

	test("a small board is in sight as a whole", async ({ site }) => {
		const form = { board: "9x7" };
		const game = await GamePage.begin(await site.visitor(PHONE), form);
		await game.press(bar.readyByLot);
		await game.sees(status.giveOrders);
		for (const corner of [0, 9 * 7 - 1])
			expect(await isInSight(game, corner as TileIndex)).toBe(true);
	});

	test("the card of a tapped tile leaves those around it in sight", async ({
		site,
	}) => {
		const page = await site.visitor(PHONE);
		const game = await GamePage.begin(page, { board: "9x7" });
		const start = await aTileInSight(game);
		await tap(game, start);
		await game.sees(preview.takeBack);
		const card = await boxOf(page.locator(".callout.note"));
		for (const near of neighborsOf({ cols: 9, rows: 7 }, start)) {
			const { y } = await game.placeOf(near);
			expect(y < card.y || y > card.y + card.height).toBe(true);
		}
	});

	test.for(["play", "replay"])(
		"in landscape, the board has most of the height: %s",
		async (what, { site }) => {
			const page = await site.visitor({ ...PHONE, viewport: ON_ITS_SIDE });
			const form = { board: "17x9", end: "turn-limit", turns: "1" };
			const game = await GamePage.begin(page, form);
			await isWholeOnItsSide(page);
			await startAndDraft(game);
			if (what === "replay") {
				await game.endTurn();
				await page.getByRole("link", { name: result.replay }).click();
				await page.getByRole("slider").waitFor();
			}
			const { height } = await boxOf(game.board);
			expect(height).toBeGreaterThan(0.8 * ON_ITS_SIDE.height);
			await isWholeOnItsSide(page);
			const own = await boxOf(game.ownLine);
			const course = await boxOf(game.ownLine.locator(".course"));
			expect(course.x).toBeGreaterThanOrEqual(own.x);
			expect(course.x + course.width).toBeLessThanOrEqual(own.x + own.width);
		},
	);

	test("no name in a lobby is cut off", async ({ site }) => {
		const host = await site.visitor(PHONE);
		const form = { access: "link", seats: "4" };
		await host.goto((await host.request.post("/games", { form })).url());
		for (let friend = 0; friend < 2; friend++) {
			const page = await site.visitor();
			await page.goto(host.url());
			await page.getByRole("button", { name: enLobby.join }).click();
			await page.getByRole("button", { name: enLobby.leave }).waitFor();
		}
		const removals = host.getByText(enLobby.remove, { exact: true });
		await removals.nth(1).waitFor();
		const names = host.locator(".member .name");
		const cut = await names.evaluateAll((all) =>
			all
				.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
				.map(({ textContent }) => textContent),
		);
		expect(cut).toEqual([]);
	});

	test("the pages fit, too", async ({ site }) => {
		const page = await site.visitor(PHONE);
		for (const path of ["/", "/how-to-play", "/learn"]) {
			await page.goto(path);
			await fits(page);
			await hasLargeButtons(page);
		}
	});
});

async function startAndDraft(game: GamePage): Promise<void> {
	await game.press(bar.readyByLot);
	await game.sees(status.giveOrders);
	await tap(game, await aTileInSight(game));
	await game.sees(preview.takeBack);
}

async function tap(game: GamePage, tile: TileIndex): Promise<void> {
	const { x, y } = await game.placeOf(tile);
	await game.page.touchscreen.tap(x, y);
}

/** An open tile in the visible part of the board. */
async function aTileInSight(game: GamePage): Promise<TileIndex> {
	await game.anOpenTile();
	for (const tile of await game.open())
		if (await isInSight(game, tile)) return tile;
	throw new Error("no open tile is in sight");
}

async function isInSight(game: GamePage, tile: TileIndex): Promise<boolean> {
	const board = await boxOf(game.board);
	const { x, y } = await game.placeOf(tile);
	return (
		x > board.x &&
		x < board.x + board.width &&
		y > board.y &&
		y < board.y + board.height
	);
}

/** The page does not scroll sideways. */
async function fits(page: Page): Promise<void> {
	const { clientWidth, scrollWidth } = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		return { clientWidth, scrollWidth };
	});
	expect(clientWidth).toBe(PHONE.viewport.width);
	expect(scrollWidth).toBe(clientWidth);
}

/** From above: the top line, the players, the board, the log, the buttons, all on the screen. */
async function isInOrder({ page, board }: GamePage): Promise<void> {
	const parts = [
		page.getByRole("heading", { level: 1 }),
		page.getByRole("list", { name: seats.name, exact: true }),
		board,
		page.getByRole("button", { name: enGame.log.open }),
		page
			.getByRole("button", { name: bar.end })
			.or(page.getByRole("button", { name: bar.readyByLot })),
	];
	let end = 0;
	for (const part of parts) {
		const { x, y, width, height } = await boxOf(part);
		expect(y).toBeGreaterThanOrEqual(Math.floor(end));
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(PHONE.viewport.width);
		end = y + height;
	}
	expect(end).toBeLessThanOrEqual(PHONE.viewport.height);
	const { height } = await boxOf(board);
	expect(height).toBeGreaterThan(LEAST_SHARE * PHONE.viewport.height);
}

async function hasLargeButtons(page: Page): Promise<void> {
	const buttons = page.getByRole("button").filter({ visible: true });
	expect(await buttons.count()).toBeGreaterThan(0);
	const heights = await buttons.evaluateAll((all) =>
		all.map((button) => ({
			name: button.textContent,
			height: Math.round(button.getBoundingClientRect().height),
		})),
	);
	expect(heights.filter(({ height }) => height < LEAST_HEIGHT)).toEqual([]);
}

async function boxOf(part: Locator) {
	const box = await part.boundingBox();
	if (!box) throw new Error(`${part} is not shown`);
	return box;
}
