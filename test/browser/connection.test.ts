/** The connection to the room hangs or dies silently, or somebody sets the device's clock. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { FaultyProxy } from "./support/FaultyProxy.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { bar, connection, status, timeLeft } = enGame;

/** A page with a game behind a proxy; the test controls the page's time. */
async function open(
	site: Site,
	proxy: FaultyProxy,
	form: Readonly<Record<string, string>> = TINY,
): Promise<GamePage> {
	const page = await site.visitor();
	await page.clock.install();
	const response = await page.request.post("/play", { form });
	await page.goto(`${proxy.url}${new URL(response.url()).pathname}`);
	return new GamePage(page);
}

/** Gives a test its own proxy. */
async function withProxy(
	site: Site,
	use: (proxy: FaultyProxy) => Promise<void>,
): Promise<void> {
	const proxy = await FaultyProxy.to(site.url);
	try {
		await use(proxy);
	} finally {
		await proxy.close();
	}
}

describe.skipIf(isSkipped)("a socket that hangs while connecting", () => {
	test("times out after some seconds", async ({ site }) => {
		site.expect(/WebSocket|ERR_/);
		await withProxy(site, async (proxy) => {
			const game = await open(site, proxy);
			await game.sees(status.chooseStart);
			await hang(game.page, proxy);
			await game.page.clock.fastForward(10_000);
			await game.sees(new RegExp(`^${connection.reconnecting}`));
			const before = proxy.opened;
			proxy.repair();
			await game.page.clock.fastForward(10_000);
			await connects(game);
			expect(proxy.opened).toBeGreaterThan(before);
		});
	});

	test.for([
		["the network is back", () => dispatchEvent(new Event("online"))],
		[
			"the page is visible again",
			() => document.dispatchEvent(new Event("visibilitychange")),
		],
	] as const)(
		"is replaced by a new one when %s",
		async ([, happen], { site }) => {
			site.expect(/WebSocket|ERR_/);
			await withProxy(site, async (proxy) => {
				const game = await open(site, proxy);
				await game.sees(status.chooseStart);
				await hang(game.page, proxy);
				// Long enough to hang, too short to time out.
				await game.page.clock.fastForward(2000);
				proxy.repair();
				await game.page.evaluate(happen);
				await connects(game);
			});
		},
	);
});

describe.skipIf(isSkipped)("a connection that dies silently", () => {
	test("is detected when an order is not acknowledged, and the order is sent again", async ({
		site,
	}) => {
		site.expect(/WebSocket|ERR_/);
		await withProxy(site, async (proxy) => {
			const game = await open(site, proxy);
			await game.startAnywhere();
			proxy.silence();
			await game.press(bar.bank);
			await game.endTurn();
			await game.sees(bar.sending);
			await outlasts(game.page);
			await game.page.getByText(bar.sending).waitFor({ state: "hidden" });
			await game.isIn(2);
		});
	});

	test("is detected even if the device's clock was set back an hour", async ({
		site,
	}) => {
		site.expect(/WebSocket|ERR_/);
		await withProxy(site, async (proxy) => {
			const game = await open(site, proxy);
			await game.sees(status.chooseStart);
			await game.page.clock.setSystemTime(Date.now() - 3_600_000);
			proxy.silence();
			const before = proxy.opened;
			await game.page.clock.fastForward(20_000);
			await game.page.clock.fastForward(11_000);
			await until(async () => proxy.opened > before, "the page tries again");
			await connects(game);
		});
	});
});

describe.skipIf(isSkipped)(
	"a server that does not answer for two seconds",
	() => {
		test("leaves it uncertain whether the player is ready, and the page says so", async ({
			site,
		}) => {
			site.expect(/WebSocket|ERR_/);
			await withProxy(site, async (proxy) => {
				const game = await open(site, proxy);
				await game.startAnywhere();
				proxy.silence();
				await game.endTurn();
				await game.page.clock.fastForward(2500);
				await game.sees(bar.sending);
				// The connection times out, and the page sends it again on the next one.
				await outlasts(game.page);
				await game.isIn(2);
				await game.page.getByText(bar.sending).waitFor({ state: "hidden" });
			});
		});

		test("leaves a seat in a lobby uncertain too", async ({ site }) => {
			site.expect(/WebSocket|ERR_/);
			const host = await site.visitor();
			const form = { ...TINY, access: "link", seats: "3" };
			const { pathname } = new URL(
				(await host.request.post("/games", { form })).url(),
			);
			await withProxy(site, async (proxy) => {
				const page = await site.visitor();
				await page.clock.install();
				const greeted = page
					.waitForEvent("websocket")
					.then(async (socket) => await socket.waitForEvent("framereceived"));
				await page.goto(`${proxy.url}${pathname}`);
				await greeted;
				const game = new GamePage(page);
				proxy.silence();
				await game.press(enLobby.join);
				await page.clock.fastForward(2500);
				await game.sees(bar.sending);
				await outlasts(page);
				await game.button(enLobby.leave).waitFor();
				await page.getByText(bar.sending).waitFor({ state: "hidden" });
			});
		});
	},
);

describe.skipIf(isSkipped)("the time left", () => {
	test.for([
		["back", -3_600_000],
		["forward", 3_600_000],
	] as const)(
		"is right even if the device's clock is set %s during the turn",
		async ([, byMs], { site }) => {
			const page = await site.visitor();
			await page.clock.install();
			const game = await GamePage.begin(page, TIMED);
			await game.sees(TIME);
			await page.clock.setSystemTime(Date.now() + byMs);
			const time = page.locator(".time");
			const before = await time.textContent();
			await until(
				async () => (await time.textContent()) !== before,
				"the time runs on",
			);
			expect(await time.textContent()).toMatch(TIME);
			expect(await time.textContent()).not.toBe(timeLeft(0));
			await game.sees(status.chooseStart);
		},
	);

	test("is right after the device slept, during which the page's clock stood still", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.addInitScript(() => {
			const now = performance.now.bind(performance);
			let sleptMs = 0;
			performance.now = () => now() - sleptMs;
			addEventListener("sleep", () => {
				sleptMs += 3_600_000;
			});
		});
		const opened = page.waitForEvent("websocket");
		const game = await GamePage.begin(page, TIMED);
		await game.sees(TIME);
		const socket = await opened;
		const asked = socket.waitForEvent("framesent", isClock);
		await page.evaluate(() => dispatchEvent(new Event("sleep")));
		await asked;
		const time = page.locator(".time");
		await until(
			async () => TIME.test((await time.textContent()) ?? ""),
			"the time is right again",
		);
	});
});

/** Two minutes a turn. */
const TIMED = { ...TINY, clock: "120" };
const TIME = /^(\d min )?\d+ s$/;

function isClock({ payload }: { payload: string | Buffer }): boolean {
	return String(payload).includes('"type":"clock"');
}

/** Closes the connection; new ones get no answer. */
async function hang(page: Page, proxy: FaultyProxy): Promise<void> {
	const before = proxy.opened;
	proxy.hang();
	await page.clock.fastForward(1000);
	await until(async () => proxy.opened > before, "the page tries again");
}

/**
 * Lets the page give up a silent connection: ten seconds after what it sent, or, if something still
 * arrived after that, ten seconds after its next ping.
 */
async function outlasts(page: Page): Promise<void> {
	for (const ms of [10_000, 20_000, 11_000]) await page.clock.fastForward(ms);
}

async function connects({ page }: GamePage): Promise<void> {
	const lost = page.getByText(connection.reconnecting);
	await lost.waitFor({ state: "hidden" });
}
