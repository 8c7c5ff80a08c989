import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameListWords as enGameList } from "../../src/words/en/gameList.ts";
import { expectAccessible } from "./support/axe.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { line, live, own } = enGameList;

type Form = Readonly<Record<string, string>>;

/** A person with another browser creates a public game; returns its address. */
async function create(site: Site, form: Form = {}): Promise<[Page, string]> {
	const page = await site.visitor();
	const response = await page.request.post("/games", { form });
	return [page, new URL(response.url()).pathname];
}

async function openLobby(site: Site): Promise<Page> {
	const page = await site.visitor();
	await page.goto("/lobby");
	await page.getByText(live.on, { exact: true }).waitFor();
	return page;
}

/**
 * Loads a page again and again until it shows something, as the room of a game has already answered
 * when it tells the lists.
 */
async function reloadsUntil(page: Page, shown: Locator): Promise<void> {
	await until(async () => {
		await page.reload();
		return await shown.isVisible();
	}, "the page shows it");
}

/** The same, without loading the page of one's own games again. */
async function looksUntil(page: Page, text: string): Promise<void> {
	await until(async () => {
		await page.evaluate(() => dispatchEvent(new Event("online")));
		return await page.getByText(text).isVisible();
	}, `the page says "${text}"`);
}

/** The row of a game in a list with this title. */
function lineIn(page: Page, list: "open" | "running", path: string): Locator {
	const id = path.replace("/game/", "");
	return page
		.getByRole("region", { name: enGameList[list].title })
		.locator(`[data-game="${id}"]`);
}

describe.skipIf(isSkipped)("the lobby", () => {
	test("follows a game from its opening to its end", async ({ site }) => {
		const page = await openLobby(site);
		const [host, path] = await create(site);
		const open = lineIn(page, "open", path);
		await open.getByText(line.taken(1, 4)).waitFor();
		const guest = await site.visitor();
		await guest.request.post(`${path}/join`, { form: { seat: "" } });
		await open.getByText(line.taken(2, 4)).waitFor();

		await host.request.post(`${path}/begin`, { form: { a: "" } });
		const running = lineIn(page, "running", path);
		await running.getByText(line.players(2, 2)).waitFor();
		await open.waitFor({ state: "detached" });
		await running.getByRole("link", { name: line.watch }).click();
		await page.waitForURL(`**${path}`);
	});

	test("writes its rows as the server does", async ({ site }) => {
		await create(site, { seats: "7" });
		const [host, path] = await create(site, { ruleset: "turn-by-turn" });
		await host.request.post(`${path}/begin`, { form: { a: "" } });
		const page = await openLobby(site);
		const listsIn = (text: string | null) =>
			page.evaluate((html) => {
				const parser = new DOMParser();
				const from =
					html === null ? document : parser.parseFromString(html, "text/html");
				const lists = [...from.querySelectorAll(".game-list")];
				return lists.map(({ outerHTML }) => outerHTML).join("\n");
			}, text);
		// Others may come and go in between.
		await until(async () => {
			const response = await page.request.get("/lobby");
			const written = await listsIn(await response.text());
			return written.includes(path) && written === (await listsIn(null));
		}, "both are the same");
	});

	test("does not move the row under the pointer", async ({ site }) => {
		const [, first] = await create(site);
		const [host, second] = await create(site);
		const page = await openLobby(site);
		const lines = [first, second].map((path) => lineIn(page, "open", path));
		for (const each of lines) await each.waitFor();
		const top = async (each: Locator) => (await each.boundingBox())?.y;
		const order = await Promise.all(lines.map(top));
		const below = lines[order[0]! > order[1]! ? 0 : 1];
		const above = lines[order[0]! > order[1]! ? 1 : 0];
		await below.hover();
		const before = await top(below);

		// A new game would be first, and a game above is removed.
		const [, soon] = await create(site, { start: "60" });
		await lineIn(page, "open", soon).waitFor();
		expect(await top(below)).toBe(before);
		expect(await top(lineIn(page, "open", soon))).toBeGreaterThan(before!);

		await page.mouse.move(5, 5);
		await until(
			async () =>
				(await top(lineIn(page, "open", soon)))! < (await top(above))!,
			"the new one is in its place",
		);
		expect(host).toBeTruthy();
	});

	test("keeps the focus on a game that leaves the list", async ({ site }) => {
		const [host, path] = await create(site);
		const page = await openLobby(site);
		const open = lineIn(page, "open", path);
		const join = open.getByRole("button", { name: line.join });
		await join.focus();
		await host.request.post(`${path}/leave`, { form: { a: "" } });
		await open.getByText(line.gone, { exact: true }).waitFor();
		expect(await open.getAttribute("class")).toContain("gone");
		expect(await join.evaluate((it) => it === document.activeElement)).toBe(
			true,
		);
		await page.getByRole("button", { name: enGameList.playNow }).focus();
		await open.waitFor({ state: "detached" });
	});

	test("counts down to the beginning of a game", async ({ site }) => {
		const [, path] = await create(site, { start: "60" });
		const page = await openLobby(site);
		const open = lineIn(page, "open", path);
		const seen = new Set<string>();
		await until(async () => {
			seen.add((await open.locator(".game-state").textContent()) ?? "");
			return seen.size >= 3;
		}, "the seconds go by");
		for (const text of seen) expect(text).toMatch(/^Begins in (1 min|\d+ s)$/);
	});

	test("reconnects automatically after the network was lost", async ({
		site,
	}) => {
		site.expect(/ERR_INTERNET_DISCONNECTED|WebSocket/);
		const page = await openLobby(site);
		await page.context().setOffline(true);
		await page.evaluate(() => dispatchEvent(new Event("online")));
		await page.getByText(live.lost).waitFor({ timeout: 15_000 });
		const [, path] = await create(site);
		await page.context().setOffline(false);
		await lineIn(page, "open", path).waitFor();
		await page.getByText(live.on, { exact: true }).waitFor();
	});

	test("is complete without JavaScript", async ({ site }) => {
		// Then the browser does not preload a game page's files.
		site.expect(/^csp: .*\.js$/);
		const [, path] = await create(site);
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/lobby");
		const open = lineIn(page, "open", path);
		await reloadsUntil(page, open.getByText(line.taken(1, 4)));
		await open.getByRole("button", { name: line.join }).click();
		await page.waitForURL(`**${path}`);
		await page.goto("/lobby");
		await reloadsUntil(page, open.getByText(line.taken(2, 4)));
	});

	test("has no accessibility problems", async ({ site }) => {
		const [host, path] = await create(site);
		await host.request.post(`${path}/begin`, { form: { a: "" } });
		await create(site);
		const page = await openLobby(site);
		await lineIn(page, "running", path).waitFor();
		await host.goto("/games");
		await reloadsUntil(host, host.getByText(own.yourTurn));
		for (const colorScheme of ["light", "dark"] as const)
			for (const each of [page, host]) {
				await each.emulateMedia({ colorScheme });
				await expectAccessible(each);
			}
	});
});

describe.skipIf(isSkipped)("your games", () => {
	test("are updated automatically, with a count in title and icon", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.goto("/games");
		await page.getByText(own.empty).waitFor();
		const icon = page.locator('link[rel="icon"]');
		expect(await icon.getAttribute("href")).toBe("/favicon.svg");
		const form = { pace: "86400" };
		const response = await page.request.post("/games", { form });
		const { pathname } = new URL(response.url());
		await looksUntil(page, own.notBegun);
		expect(await page.title()).not.toMatch(/^\(/);

		await page.request.post(`${pathname}/begin`, { form: { a: "" } });
		await looksUntil(page, own.yourTurn);
		expect(await page.title()).toMatch(/^\(1\) /);
		expect(await icon.getAttribute("href")).toMatch(/^data:image\/svg/);
		await page.locator(".game").getByRole("link", { name: own.play }).click();
		await page.waitForURL(`**${pathname}`);
	});
});
