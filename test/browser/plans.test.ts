import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { siteWords as words } from "../../src/words/en/site.ts";
import { FaultyProxy } from "./support/FaultyProxy.ts";
import { CLASSIC, GamePage } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { bar, status } = enGame;
const { refusals } = enLazy;

describe.skipIf(isSkipped)("what is planned", () => {
	test("has its strength on every tile, also away from the land held now", async ({
		site,
	}) => {
		const page = await site.visitor();
		const response = await page.request.post("/play", { form: {} });
		await page.goto(response.url());
		const game = new GamePage(page);
		await game.sees(status.giveOrders);
		await game.anOpenTile();
		const beside = await game.open();
		let planned = 0;
		for (const tile of beside.slice(0, 4)) {
			await game.click(tile);
			planned++;
			const open = await game.open();
			const beyond = open.find((other) => !beside.includes(other));
			if (beyond === undefined) continue;
			await game.click(beyond);
			planned++;
			break;
		}
		await page.mouse.move(0, 0);
		expect(planned).toBeGreaterThan(1);
		expect(await game.plans.count()).toBe(planned);
		const numbers = game.board.locator(".number.planned");
		expect(await numbers.allTextContents()).toEqual(Array(planned).fill("3"));
	});

	test("survives a reload, until it is given", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await game.click(await game.anOpenTile());
		await game.press(bar.bank);
		expect(await game.plans.count()).toBe(1);
		await page.reload();
		await game.isIn(1);
		await until(async () => (await game.plans.count()) === 1, "it is drawn");
		expect(await game.button(bar.bank).getAttribute("aria-pressed")).toBe(
			"true",
		);
		await game.endTurn();
		await game.isIn(2);
		await page.reload();
		await game.isIn(2);
		await game.sees(status.giveOrders);
		expect(await game.button(bar.undo).isDisabled()).toBe(true);
		expect(await ordersIn(game)).toEqual([]);
	});

	test("is given when the time is up, without a press", async ({ site }) => {
		const page = await site.visitor();
		await page.clock.install();
		const form = { clock: "120" };
		await page.goto((await page.request.post("/play", { form })).url());
		const game = new GamePage(page);
		const tile = await game.anOpenTile();
		await game.click(tile);
		expect(await game.plans.count()).toBe(1);
		await page.clock.fastForward(120_000);
		await expect
			.poll(() => ordersIn(game))
			.toEqual([expect.objectContaining({ order: { type: "tile", tile } })]);
	});

	test("is the same in another tab, and is given once", async ({ site }) => {
		const first = await GamePage.inTurnOne(await site.visitor());
		await first.click(await first.anOpenTile());
		const page = await first.page.context().newPage();
		await page.goto(first.page.url());
		const second = new GamePage(page);
		await until(async () => (await second.plans.count()) === 1, "it is there");
		await second.press(bar.undo);
		await until(async () => (await first.plans.count()) === 0, "it is gone");
		await first.press(bar.bank);
		await until(
			() => second.button(bar.undo).isEnabled(),
			"it is planned there too",
		);
		await first.endTurn();
		await second.isIn(2);
		expect(await second.button(bar.undo).isDisabled()).toBe(true);
		const { view } = await second.view();
		// Every seat begins with one point.
		const own = view.type === "playing" && view.position.seats[0];
		expect(own).toMatchObject({ banked: 1.8 });
	});

	test("is not shown to another person on the same device", async ({
		site,
	}) => {
		const page = await site.visitor();
		const url = await startOfTwo(page, await site.visitor());
		const game = new GamePage(page);
		await page.goto(url);
		await game.sees(status.chooseStart);
		await game.click(await game.anOpenTile());
		await until(() => game.button(bar.start).isEnabled(), "it is planned");
		const own = await page.context().cookies();
		await page.context().clearCookies();
		await page.goto(url);
		await game.sees(status.watching);
		expect(await page.getByText(bar.undo).isEnabled()).toBe(false);
		await page.context().addCookies(own);
		await page.goto(url);
		await game.sees(status.chooseStart);
		await until(() => game.button(bar.start).isEnabled(), "it is there again");
	});

	test("and given, arrives even if the page is reloaded before that", async ({
		site,
	}) => {
		site.expect(/WebSocket|ERR_/);
		const page = await site.visitor();
		const proxy = await FaultyProxy.to(site.url);
		try {
			const game = await GamePage.beginAt(page, proxy.url);
			await game.startAnywhere();
			await game.pressTwice();
			const tile = await game.anOpenTile();
			proxy.dropSilently("sent");
			await game.click(tile);
			await game.click(tile);
			await game.sees(bar.sending);
			proxy.cut();
			proxy.repair();
			await page.reload();
			await game.isIn(1);
			await game.sees(bar.ordersLeft(1));
			// The page counts the order as given before the room has it.
			await expect
				.poll(() => ordersIn(game))
				.toEqual([expect.objectContaining({ order: { type: "tile", tile } })]);
		} finally {
			await proxy.close();
		}
	});
});

describe.skipIf(isSkipped)(
	"a tab whose browser is now signed in as somebody else",
	() => {
		test("says so at once, and again when it knows its seat is gone", async ({
			site,
		}) => {
			site.expect(/WebSocket|ERR_/);
			const page = await site.visitor();
			const proxy = await FaultyProxy.to(site.url);
			try {
				const game = await GamePage.beginAt(page, proxy.url);
				await game.startAnywhere();
				const note = page.getByText(words.otherReader);
				expect(await note.isVisible()).toBe(false);
				await page.context().clearCookies();
				const other = await page.context().newPage();
				await other.goto(proxy.url);
				await note.waitFor();
				proxy.cut();
				proxy.repair();
				await game.sees(refusals.unseated);
				await game.sees(status.watching);
				expect(await game.button(bar.end).isVisible()).toBe(false);
			} finally {
				await proxy.close();
			}
		});
	},
);

describe.skipIf(isSkipped)(
	"a request before the room has sent anything",
	() => {
		test.for([
			["once", 1],
			["twice", 2],
		] as const)(
			"is sent once, even if it was pressed %s",
			async ([, times], { site }) => {
				const page = await site.visitor();
				const sent: string[] = [];
				let letGo = () => {};
				const greeted = new Promise<void>((resolve) => {
					letGo = resolve;
				});
				await page.routeWebSocket(/socket/, (socket) => {
					const server = socket.connectToServer();
					socket.onMessage((message) => {
						sent.push(String(message));
						server.send(message);
					});
					server.onMessage(async (message) => {
						await greeted;
						socket.send(message);
					});
				});
				const game = await GamePage.beginAt(page, site.url);
				await game.sees(status.chooseStart);
				const asks = () =>
					sent.filter((text) => text.includes('"ready"')).length;
				await until(async () => sent.length > 0, "the socket is open");
				await game.button(bar.readyByLot).click({ clickCount: times });
				await until(async () => asks() > 0, "it is asked for");
				letGo();
				await game.holds(1);
				await game.sees(status.giveOrders);
				expect(asks()).toBe(1);
				expect(await page.getByText(refusals.wrong_phase).isVisible()).toBe(
					false,
				);
			},
		);
	},
);

/** The orders of this turn that the room has of the player. */
async function ordersIn(game: GamePage) {
	const { view } = await game.view();
	return view.type === "playing" && view.orders;
}

/** Begins a game by correspondence of two; returns its address. */
async function startOfTwo(host: Page, guest: Page): Promise<string> {
	const form = {
		...CLASSIC,
		...{ access: "link", seats: "2", fill: "none", start: "full" },
		...{ pace: "3600" },
	};
	const url = (await host.request.post("/games", { form })).url();
	const joined = await guest.request.post(`${url}/join`, { form: {} });
	expect(joined.ok()).toBe(true);
	return url;
}
