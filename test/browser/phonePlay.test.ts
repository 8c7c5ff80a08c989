import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { labelOf, type TileIndex } from "../../src/rules/hex.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { menuItems } from "../../src/words/en/menuItems.ts";
import { preferences } from "../../src/words/en/preferences.ts";
import { GamePage } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const PHONE = { deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Screens, and the share of their height that the board has at least. */
const SCREENS = [
	[390, 844, 0.76],
	[360, 640, 0.75],
	[320, 568, 0.72],
	[844, 390, 1],
] as const;

/** The size of the usual board. */
const BOARD = { cols: 17, rows: 9 };

/** What a finger finds, in pixels. */
const LEAST_TILE = 32;

/** A game by the usual rules, in its first turn. */
async function march(page: Page, form = {}): Promise<GamePage> {
	await page.goto((await page.request.post("/play", { form })).url());
	const game = new GamePage(page);
	await game.sees(enGame.status.giveOrders);
	return game;
}

/** The size of the drawing of a tile. */
async function sizeOf(game: GamePage, tile: TileIndex) {
	const path = game.board.locator(".tiles path").nth(tile);
	const box = await path.boundingBox();
	return { width: box?.width ?? 0, height: box?.height ?? 0 };
}

async function chooseInMenu(game: GamePage, item: string): Promise<void> {
	await game.page.getByLabel(enGame.menu.name, { exact: true }).click();
	await game.press(item);
}

/** Turned, the columns run upwards: two land tiles of one row lie above each other. */
async function isTurned(game: GamePage): Promise<boolean> {
	const land = game.board.locator('.tiles path:not([d=""])');
	await land.first().waitFor();
	return await game.board.locator(".tiles path").evaluateAll((tiles, cols) => {
		const row = tiles.slice(4 * cols, 5 * cols);
		const ways = row
			.filter((tile) => tile.getAttribute("d") !== "")
			.map((tile) => tile.getBoundingClientRect());
		const [first, last] = [ways[0], ways[ways.length - 1]];
		return Math.abs(first.x - last.x) < Math.abs(first.y - last.y);
	}, BOARD.cols);
}

describe.skipIf(isSkipped)("the game on a phone", () => {
	test.for(SCREENS)(
		"has the screen to itself: %i x %i",
		async ([width, height, share], { site }) => {
			const viewport = { width, height };
			const page = await site.visitor({ ...PHONE, viewport });
			const game = await march(page);
			expect(await page.locator(".site-header").isVisible()).toBe(false);
			const box = await game.board.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(share * height);
			const scrolled = await page.evaluate(() => {
				scrollTo(0, 500);
				return {
					by: scrollY + document.body.scrollTop,
					past: getComputedStyle(document.body).overscrollBehaviorY,
				};
			});
			expect(scrolled).toEqual({ by: 0, past: "none" });
		},
	);

	test("says how many orders and towns each player has", async ({ site }) => {
		const viewport = { width: 390, height: 844 };
		const page = await site.visitor({ ...PHONE, viewport });
		const game = await march(page);
		const { orders, towns } = enGame.seats;
		await game.sees(orders(5));
		await game.sees(towns(1));
	});

	test("has room for the whole of a usual name, the reader's own", async ({
		site,
	}) => {
		const viewport = { width: 390, height: 844 };
		const page = await site.visitor({ ...PHONE, viewport });
		const form = { name: "EmiliaStarkeys", password: "correct horse battery" };
		await page.request.post("/register", { form });
		await march(page);
		const name = page.locator(".seat.you .name");
		expect(await name.textContent()).toBe(form.name);
		const isCut = await name.evaluate(
			({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
		);
		expect(isCut).toBe(false);
		// To be read aloud it is whole even where it is cut.
		const row = page.getByRole("listitem").filter({ hasText: form.name });
		expect(await row.ariaSnapshot()).toContain(form.name);
	});

	test.for([
		[390, 844],
		[320, 568],
	])(
		"reads all of a player aloud, of which it has no room to show some, at %i x %i",
		async ([width, height], { site }) => {
			const page = await site.visitor({
				...PHONE,
				viewport: { width, height },
			});
			await march(page);
			const { bot, you, land, towns, name } = enGame.seats;
			const list = page.getByRole("region", { name }).getByRole("list");
			const heard = await list.ariaSnapshot();
			for (const word of [bot, you, land(7), towns(1)])
				expect(heard).toMatch(new RegExp(`\\b${word}\\b`));
		},
	);

	for (const [screen, viewport] of Object.entries({
		phone: { width: 390, height: 844 },
		"low phone": { width: 320, height: 568 },
		"phone on its side": { width: 844, height: 390 },
	}))
		test(`asks about sound beside the board, on a ${screen}`, async ({
			site,
		}) => {
			const page = await site.visitor({ ...PHONE, viewport });
			const game = await march(page);
			const question = page.getByRole("group", { name: preferences.ask });
			await game.endTurn();
			await question.waitFor();
			const isOver = await page.evaluate(() => {
				const [asked, board] = [".ask-sound", ".board"].map((name) =>
					document.querySelector(name)?.getBoundingClientRect(),
				);
				if (!asked || !board) throw new Error("one of them is not there");
				return (
					asked.left < board.right &&
					asked.right > board.left &&
					asked.top < board.bottom &&
					asked.bottom > board.top
				);
			});
			expect(isOver).toBe(false);
			// Nothing lies over its buttons.
			await question.getByRole("button", { name: preferences.no }).click();
			expect(await question.count()).toBe(0);
		});

	test("leads home, and shows the site's header, from its menu", async ({
		site,
	}) => {
		const viewport = { width: 390, height: 844 };
		const page = await site.visitor({ ...PHONE, viewport });
		const game = await march(page);
		await chooseInMenu(game, menuItems.site);
		await page.locator(".site-header").waitFor();
		await chooseInMenu(game, menuItems.site);
		await page.locator(".site-header").waitFor({ state: "hidden" });
		await page.getByLabel(enGame.menu.name, { exact: true }).click();
		await page.getByRole("link", { name: enGame.home, exact: true }).click();
		await page.waitForURL("/");
	});
});

describe.skipIf(isSkipped)("a board that is wider than a phone", () => {
	const viewport = { width: 390, height: 844 };

	test("lies turned, and an order goes to the pressed tile", async ({
		site,
	}) => {
		const page = await site.visitor({ ...PHONE, viewport });
		const game = await march(page);
		expect(await isTurned(game)).toBe(true);
		await game.anOpenTile();
		const [first, second] = await game.open();
		const { width } = await sizeOf(game, first);
		expect(width).toBeGreaterThanOrEqual(LEAST_TILE);
		for (const tile of [first, second]) {
			const { x, y } = await game.placeOf(tile);
			await page.touchscreen.tap(x, y);
			const title = page.locator(".callout.note strong");
			await title.getByText(labelOf(BOARD, tile), { exact: true }).waitFor();
		}
		expect(await game.plans.count()).toBe(2);
	});

	test("lies as the reader wants it, also after a reload", async ({ site }) => {
		const page = await site.visitor({ ...PHONE, viewport });
		const game = await march(page);
		await chooseInMenu(game, menuItems.turn);
		expect(await isTurned(game)).toBe(false);
		await page.reload();
		await game.sees(enGame.status.giveOrders);
		expect(await isTurned(game)).toBe(false);
		await chooseInMenu(game, menuItems.turn);
		expect(await isTurned(game)).toBe(true);
		await page.reload();
		await game.sees(enGame.status.giveOrders);
		expect(await isTurned(game)).toBe(true);
	});

	test("follows the phone when it is turned", async ({ site }) => {
		const page = await site.visitor({ ...PHONE, viewport });
		const game = await march(page);
		await page.setViewportSize({ width: 844, height: 390 });
		await until(async () => !(await isTurned(game)), "the board lies upright");
		await page.setViewportSize(viewport);
		await until(async () => await isTurned(game), "the board lies turned");
	});

	test("is walked over by the arrow keys as it lies", async ({ site }) => {
		const page = await site.visitor({ ...PHONE, viewport });
		const game = await march(page);
		await game.board.focus();
		await page.keyboard.press("ArrowDown");
		const focused = page.locator(".marks .focused").last();
		const before = await focused.boundingBox();
		await page.keyboard.press("ArrowUp");
		const after = await focused.boundingBox();
		expect(after?.y).toBeLessThan(before?.y ?? 0);
	});
});

describe.skipIf(isSkipped)(
	"a board whose tiles are too small for a finger",
	() => {
		const viewport = { width: 390, height: 844 };

		test("begins at the reader's land, and is zoomed by buttons and two taps", async ({
			site,
		}) => {
			const page = await site.visitor({ ...PHONE, viewport });
			const game = await march(page, { board: "25x20" });
			const own = (await game.view()).view;
			if (own.type !== "playing" || own.viewer === null)
				throw new Error("not playing");
			const home = own.position.owners.indexOf(own.viewer) as TileIndex;
			const near = await sizeOf(game, home);
			expect(Math.min(near.width, near.height)).toBeGreaterThanOrEqual(
				LEAST_TILE,
			);
			const { x, y } = await game.placeOf(home);
			expect(x > 0 && x < viewport.width && y > 0 && y < viewport.height).toBe(
				true,
			);

			await game.press(menuItems.zoomIn);
			await until(
				async () => (await sizeOf(game, home)).width > near.width,
				"the board is larger",
			);
			await game.press(menuItems.fit);
			await until(
				async () => (await sizeOf(game, home)).width < LEAST_TILE,
				"the whole board is in sight",
			);
			const far = await sizeOf(game, home);

			const { x: left, y: top } = await game.placeOf(await anIdleTile(game));
			await tapTwice(page, { x: left, y: top });
			const wider = async () =>
				(await sizeOf(game, home)).width > 1.5 * far.width;
			await until(wider, "two taps zoom in");
			expect(await game.plans.count()).toBe(0);
		});
	},
);

/** Two taps, a tenth of a second apart by the browser's own clock, however slow the machine is. */
async function tapTwice(page: Page, point: { x: number; y: number }) {
	const session = await page.context().newCDPSession(page);
	const now = Date.now() / 1000;
	for (const after of [0, 0.1])
		for (const [type, later] of [
			["touchStart", 0],
			["touchEnd", 0.03],
		] as const)
			await session.send("Input.dispatchTouchEvent", {
				...{ type, timestamp: now + after + later },
				touchPoints: type === "touchStart" ? [point] : [],
			});
}

/** A free tile that no order can be given on. */
async function anIdleTile(game: GamePage): Promise<TileIndex> {
	const tiles = game.board.locator(".tiles path");
	return (await tiles.evaluateAll((all) =>
		all.findIndex(
			(tile) => tile.matches(".free:not(.raised)") && tile.getAttribute("d"),
		),
	)) as TileIndex;
}
