import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { proofWords as enProof } from "../../src/words/en/proof.ts";
import { siteWords as enSite } from "../../src/words/en/site.ts";
import { expectAccessible } from "./support/axe.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { account, players } = enSite;

/** A game of six turns, which is enough for a rating. */
const SHORT = { ...TINY, bots: "1", end: "turn-limit", turns: "6" };

/** Plays a short game without giving orders; returns its address. */
async function playToTheEnd(page: Page): Promise<string> {
	const played = await GamePage.inTurnOne(page, SHORT);
	for (let turn = 1; turn < 6; turn++) {
		await played.endTurn();
		if (turn < 5) await played.isIn(turn + 1);
	}
	await played.sees(enLazy.result.title);
	return new URL(page.url()).pathname;
}

async function register(page: Page, name: string): Promise<void> {
	await page.goto("/register");
	await page.getByLabel(account.name.label, { exact: true }).fill(name);
	await page
		.getByLabel(account.password.label, { exact: true })
		.fill("correct horse battery");
	await page
		.getByRole("button", { name: account.register.submit, exact: true })
		.click();
	await page.waitForURL((url) => url.pathname !== "/register");
}

async function deleteAccount(page: Page): Promise<void> {
	await page.goto("/account");
	await page
		.getByLabel(account.password.label, { exact: true })
		.fill("correct horse battery");
	await page.getByRole("button", { name: account.remove.submit }).click();
	await page
		.getByRole("heading", { name: account.remove.done.heading })
		.waitFor();
}

describe.skipIf(isSkipped)("a player", () => {
	test("sees how a game changed the rating, registers, has both on their own page, and leaves nothing behind", async ({
		site,
	}) => {
		const page = await site.visitor();
		const path = await playToTheEnd(page);
		const rated = page.locator(".ranking .you .rated");
		await rated.filter({ hasText: /^1\d{3}\? \([+−]\d+\)$/ }).waitFor();
		const [points] = (await rated.textContent())!.split("?");

		// A guest too finds the game again.
		for (const list of ["/games", "/history"]) {
			await page.goto(list);
			await page.locator(`.past-games a[href="${path}"]`).waitFor();
		}
		await page.getByText(players.past.onlyYou).waitFor();

		const name = `Player-${Date.now().toString(36)}`.slice(0, 20);
		await register(page, name);
		await page.goto("/account");
		await page.getByRole("link", { name: players.profile.own }).click();
		await page.getByRole("heading", { level: 1, name }).waitFor();
		expect(await page.locator(".family-number").textContent()).toContain(
			`${points}?`,
		);
		await page.getByText(players.rating.table).click();
		await expectAccessible(page);

		// Only its player sees a game without other people.
		const stranger = await site.visitor();
		await stranger.goto(`/@${name.toUpperCase()}`);
		expect(new URL(stranger.url()).pathname).toBe(`/@${name}`);
		await stranger.getByText(players.profile.emptyPublic).waitFor();

		await page
			.getByRole("link", { name: players.filters.company.people })
			.click();
		await page.getByText(players.history.emptyFiltered).waitFor();
		await page
			.getByRole("link", { name: players.filters.company.bots })
			.click();
		await page.locator(`a.past-title[href="${path}"]`).click();
		await page.waitForURL(`**${path}`);
		const replay = await ReplayPage.open(page, page.url());
		await replay.press("back");
		await replay.press("forward");
		const proof = await replay.verify();
		await proof.getByText(enProof.holds).waitFor();

		await deleteAccount(page);
		for (const reader of [page, stranger]) {
			await reader.goto(path);
			await reader.locator(".seats").getByText(account.deletedPlayer).waitFor();
			expect(await reader.content()).not.toContain(name);
		}
	});

	test("finds games and ranks from the footer of every page, without JavaScript", async ({
		site,
	}) => {
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/");
		const foot = page.getByRole("contentinfo");
		await foot.getByRole("link", { name: players.history.title }).click();
		await page.getByRole("heading", { name: players.history.title }).waitFor();
		await foot.getByRole("link", { name: players.leaderboard.title }).click();
		const family = players.rating.families.classic;
		await page.getByRole("link", { name: family }).click();
		await until(
			async () => new URL(page.url()).search === "?family=classic",
			"the family is chosen",
		);
		await page
			.getByRole("heading", { name: players.leaderboard.title })
			.waitFor();
	});

	test("has accessible pages", async ({ site }) => {
		const page = await site.visitor();
		for (const path of ["/history", "/leaderboard"]) {
			await page.goto(path);
			await expectAccessible(page);
		}
		site.expect(/404/);
		await page.goto("/@nobody-of-that-name");
		await page.getByText(players.profile.notFound.heading).waitFor();
		await expectAccessible(page);
	});
});
