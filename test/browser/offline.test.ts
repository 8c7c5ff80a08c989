/** The service worker, in a browser that has installed it. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords } from "../../src/words/en/game.ts";
import { lazyWords } from "../../src/words/en/lazy.ts";
import { offlineWords } from "../../src/words/en/offline.ts";
import { FaultyProxy } from "./support/FaultyProxy.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { NextBuild } from "./support/NextBuild.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

/** A game of four turns that the page begins by itself. */
const NEW_GAME = `/game/local-new?${new URLSearchParams({ ...TINY, bots: "1", end: "turn-limit", turns: "4" })}`;

/** A page of a visitor whose browser has installed the worker, which answers for the page. */
async function installed(site: Site, path = "/"): Promise<Page> {
	const page = await site.visitor({ serviceWorkers: "allow" });
	await page.goto(path);
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.ready;
		if (serviceWorker.controller === null)
			await new Promise((resolve) =>
				serviceWorker.addEventListener("controllerchange", resolve, {
					once: true,
				}),
			);
	});
	return page;
}

describe.skipIf(isSkipped)("the service worker", () => {
	test("is installed once the page has settled, and always looked for anew", async ({
		site,
	}) => {
		const page = await installed(site);
		const { status, headers } = await page.evaluate(async () => {
			const answer = await fetch("/sw.js");
			return {
				status: answer.status,
				headers: Object.fromEntries(answer.headers),
			};
		});
		expect(status).toBe(200);
		expect(headers["cache-control"]).toBe("no-cache");
		// Two policies would both apply.
		expect(headers["content-security-policy"]).toMatch(
			/^[^,]*connect-src 'self'[^,]*$/,
		);
	});

	test("shows a replay that was seen, and plays a game on over a second tab, a full device and an update", async ({
		site,
	}) => {
		site.expect(/ERR_|Failed to load resource|404/);
		const next = await NextBuild.of(site.url);
		const proxy = await FaultyProxy.to(next.url);
		const page = await installed(site, `${proxy.url}/device`);
		const { pathname } = new URL(await ReplayPage.play(page, 1));
		await ReplayPage.open(page, `${proxy.url}${pathname}`);
		await until(
			() => page.evaluate(isKept, `${pathname}/log.json`),
			"the replay is kept",
		);

		proxy.cut();
		await ReplayPage.open(page, `${proxy.url}${pathname}`);
		await page.goto(`${proxy.url}/device`);
		await page.getByRole("heading", { name: offlineWords.replays }).waitFor();

		await page.goto(`${proxy.url}${NEW_GAME}`);
		const game = new GamePage(page);
		await game.sees(offlineWords.kept);
		await game.startAnywhere();

		const other = await page.context().newPage();
		await other.goto(page.url());
		await new GamePage(other).isIn(1);
		await page.getByText(gameWords.connection.refusedCrowd).waitFor();
		await other.close();
		await page
			.getByRole("link", { name: gameWords.reload, exact: true })
			.click();

		await game.isIn(1);
		await refuse(page, true);
		await game.endTurn();
		await game.isIn(2);
		await game.sees(offlineWords.notKept);
		await refuse(page, false);

		proxy.repair();
		next.deploy();
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
		});
		await until(
			async () =>
				await page.evaluate(async () => {
					const { waiting } = await navigator.serviceWorker.ready;
					return waiting !== null;
				}),
			"the worker of the next build waits",
		);
		await game.endTurn();
		await game.isIn(3);
		await game.sees(offlineWords.kept);
		await game.endTurn();
		await page.getByRole("list", { name: lazyWords.result.ranking }).waitFor();
		expect((await filesOf(page)).some((file) => next.isNew(file))).toBe(false);

		await page.goto(`${proxy.url}/device`);
		await page.getByText(offlineWords.games.over, { exact: true }).waitFor();
		expect((await filesOf(page)).every((file) => next.isNew(file))).toBe(true);
		await proxy.close();
		await next.close();
	});

	test("plays where the device keeps nothing, and says so", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException("not here", "SecurityError");
			};
		});
		await page.goto(NEW_GAME);
		const game = new GamePage(page);
		await game.sees(offlineWords.notKept);
		await game.startAnywhere();
		await game.sees(offlineWords.notKept);
	});
});

/** Runs in the page. */
async function isKept(path: string): Promise<boolean> {
	return (await caches.match(path)) !== undefined;
}

/** From now on the device has no room, or has again. */
async function refuse(page: Page, isFull: boolean): Promise<void> {
	await page.evaluate((isFull) => {
		const { put } = IDBObjectStore.prototype;
		const own = Object.assign(window, { put: Object(window).put ?? put });
		IDBObjectStore.prototype.put = isFull
			? () => {
					throw new DOMException("full", "QuotaExceededError");
				}
			: own.put;
	}, isFull);
}

/** The built files that a page has asked for. */
async function filesOf(page: Page): Promise<string[]> {
	return await page.evaluate(() =>
		performance
			.getEntriesByType("resource")
			.map(({ name }) => name)
			.filter((name) => name.includes("/build/")),
	);
}
