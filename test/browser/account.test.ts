import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { siteWords as enSite } from "../../src/words/en/site.ts";
import { nameOf } from "../../src/words/languages.ts";
import { expectAccessible } from "./support/axe.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, type Site, test } from "./support/test.ts";

const words = enSite.account;
const PASSWORD = "correct horse battery";
const NEW_PASSWORD = "another staple altogether";

let count = 0;

function freshName(): string {
	return `Tester-${++count}-${Date.now().toString(36)}`.slice(0, 20);
}

function button(page: Page, name: string) {
	return page.getByRole("button", { name, exact: true });
}

/** The account's link in the header of every page. */
function accountLink(page: Page, name = "\\S+") {
	return page.getByRole("banner").getByRole("link", {
		name: new RegExp(`^${words.page.named(name)}$`),
	});
}

async function fillIn(page: Page, name: string, password: string) {
	await page.getByLabel(words.name.label, { exact: true }).fill(name);
	await page.getByLabel(words.password.label, { exact: true }).fill(password);
}

async function register(page: Page, name: string): Promise<void> {
	await page.goto("/register");
	await fillIn(page, name, PASSWORD);
	await button(page, words.register.submit).click();
	await accountLink(page, name).waitFor();
	await page.getByText(words.welcome(name, 0)).waitFor();
}

async function signIn(page: Page, name: string, password: string) {
	await page.goto("/sign-in");
	await fillIn(page, name, password);
	await button(page, words.signIn.submit).click();
}

async function isOut(page: Page): Promise<void> {
	await page.goto("/account");
	await page.waitForURL("**/sign-in?back=%2Faccount");
}

/** Begins a game; returns its address. */
async function play(page: Page): Promise<string> {
	await page.goto("/");
	await button(page, enSite.homePage.play).click();
	await page.waitForURL("**/game/*");
	return new URL(page.url()).pathname;
}

/** The page that lists a guest's own game, once its room has published it to D1. */
async function seesGame(page: Page, path: string): Promise<void> {
	await expect
		.poll(async () => {
			await page.goto("/games");
			return await page.locator(`a[href="${path}"]`).count();
		})
		.toBeGreaterThan(0);
}

describe.skipIf(isSkipped).each([
	["with JavaScript", true],
	["without JavaScript", false],
])("%s", (_, javaScriptEnabled) => {
	const visitor = (site: Site) => site.visitor({ javaScriptEnabled });

	test("a guest plays, registers, and signs out and in", async ({ site }) => {
		const page = await visitor(site);
		const name = freshName();
		const game = await play(page);
		await seesGame(page, game);

		await page.getByRole("link", { name: words.signIn.title }).first().click();
		await page.getByText(/You have games as/).waitFor();
		await page.getByRole("link", { name: words.signIn.keepGames }).click();
		await page.getByText(/come with you/).waitFor();
		await fillIn(page, name, PASSWORD);
		await button(page, words.register.submit).click();
		await page.waitForURL("**/games");
		await page.getByText(words.welcome(name, 1)).waitFor();
		await seesGame(page, game);
		expect(await page.getByText(words.welcome(name, 1)).count()).toBe(0);

		await accountLink(page).click();
		await page.getByRole("heading", { level: 1, name }).waitFor();
		await button(page, words.page.signOut).click();
		await page.waitForURL((url) => url.pathname === "/");
		await isOut(page);
		await fillIn(page, name, PASSWORD);
		await button(page, words.signIn.submit).click();
		await page.waitForURL("**/account");
		await seesGame(page, game);
	});

	test("a new password signs out every other browser", async ({ site }) => {
		const [page, other] = [await visitor(site), await visitor(site)];
		const name = freshName();
		await register(page, name);
		await signIn(other, name, PASSWORD);
		await accountLink(other).click();
		await expect
			.poll(() => other.locator(".sessions").getByRole("listitem").count())
			.toBe(2);

		await page.goto("/account");
		await page.getByLabel(words.current.label).fill(PASSWORD);
		await page.getByLabel(words.new.label, { exact: true }).fill(NEW_PASSWORD);
		await button(page, words.change.submit).click();
		await page.getByText(words.change.done).waitFor();
		await isOut(other);

		site.expect(/422/);
		await signIn(other, name, PASSWORD);
		await other
			.locator(".problem")
			.getByText(words.problems.no_match)
			.waitFor();
		const typed = other.getByLabel(words.name.label, { exact: true });
		expect(await typed.inputValue()).toBe(name);
		const empty = other.getByLabel(words.password.label, { exact: true });
		expect(await empty.inputValue()).toBe("");
		await signIn(other, name, NEW_PASSWORD);
		await accountLink(other).waitFor();
	});

	test("an account is deleted by its password, and is gone", async ({
		site,
	}) => {
		site.expect(/422/);
		const page = await visitor(site);
		const name = freshName();
		await register(page, name);
		await page.goto("/account");
		await page
			.getByLabel(words.password.label, { exact: true })
			.fill("wrong one");
		await button(page, words.remove.submit).click();
		await page
			.locator(".problem")
			.getByText(words.problems.wrong_password)
			.waitFor();
		await page.getByLabel(words.password.label, { exact: true }).fill(PASSWORD);
		await button(page, words.remove.submit).click();
		await page
			.getByRole("heading", { name: words.remove.done.heading })
			.waitFor();
		await isOut(page);
		await signIn(page, name, PASSWORD);
		await page.locator(".problem").getByText(words.problems.no_match).waitFor();
	});

	test("one browser signs out another, then all of them", async ({ site }) => {
		const [page, other] = [await visitor(site), await visitor(site)];
		const name = freshName();
		await register(page, name);
		await signIn(other, name, PASSWORD);
		await accountLink(other).click();
		await button(other, words.sessions.endNamed("Chrome on Linux")).click();
		await other.waitForURL("**/account#sessions");
		await isOut(page);
		await signIn(page, name, PASSWORD);
		await page.goto("/account");
		await button(page, words.sessions.endAll).click();
		await page.waitForURL((url) => url.pathname === "/");
		await isOut(page);
		await isOut(other);
	});

	test("problems are shown beside the field and above the form", async ({
		site,
	}) => {
		site.expect(/422/);
		const page = await visitor(site);
		await page.goto("/register");
		await fillIn(page, "Zoé", "password");
		await button(page, words.register.submit).click();
		await page.getByText(words.hasProblems).waitFor();
		const name = page.getByLabel(words.name.label, { exact: true });
		expect(await name.inputValue()).toBe("Zoé");
		expect(await name.getAttribute("aria-invalid")).toBe("true");
		const password = page.getByLabel(words.password.label, { exact: true });
		expect(await password.inputValue()).toBe("");
		const problems = page.locator(".field .problem");
		expect(await problems.allTextContents()).toEqual([
			words.problems.name_characters,
			words.problems.password_common,
		]);
		await page.getByRole("link", { name: words.password.label }).click();
		expect(page.url()).toMatch(/#password$/);
	});
});

describe.skipIf(isSkipped)("accounts are for everybody", () => {
	test.for(["light", "dark"] as const)(
		"axe finds nothing, %s",
		async (colorScheme, { site }) => {
			site.expect(/422/);
			const page = await site.visitor({ colorScheme });
			for (const path of ["/sign-in", "/register"]) {
				await page.goto(path);
				await expectAccessible(page);
				await page.locator("main form button").click();
				await page.getByText(words.hasProblems).waitFor();
				await expectAccessible(page);
			}
			await register(page, freshName());
			await page.goto("/account");
			await expectAccessible(page);
		},
	);

	test("a token for a program is made, copied, and revoked in one press", async ({
		site,
	}) => {
		const { tokens } = enSite;
		const page = await site.visitor({ viewport: { width: 320, height: 700 } });
		await register(page, freshName());
		await page.goto("/account");
		await page.getByRole("link", { name: tokens.make }).click();
		await page.getByLabel(words.name.label, { exact: true }).fill("My bot");
		await page.getByLabel(tokens.form.scope.play).check();
		await expectAccessible(page);
		await button(page, tokens.form.submit).click();
		const token = page.locator("#token code");
		expect(await token.innerText()).toMatch(/^hexmarch_\w{32}$/);
		await stopTime(page);
		await button(page, tokens.fresh.copy).click();
		await button(page, tokens.fresh.copied).waitFor();
		await page.clock.resume();
		const width = () =>
			page.evaluate(() => document.documentElement.scrollWidth);
		expect(await width()).toBe(320);
		await page.getByRole("link", { name: tokens.fresh.done }).click();
		const revoke = button(page, tokens.revokeNamed("My bot"));
		await revoke.waitFor();
		expect(await width()).toBe(320);
		await revoke.click();
		await page.getByText(tokens.none).waitFor();
	});

	test.for(["en", "fr"])(
		"the longest name leaves room for the other links, %s",
		async (locale, { site }) => {
			const page = await site.visitor();
			const name = freshName().padEnd(20, "W");
			await register(page, name);
			if (locale === "fr") {
				await page.getByText(enSite.language, { exact: true }).click();
				await button(page, nameOf("fr")).click();
			}
			const banner = page.getByRole("banner");
			for (const width of [320, 390, 545, 705, 768, 897, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const { scrollWidth, height } = await banner.evaluate((header) => ({
					scrollWidth: document.documentElement.scrollWidth,
					height: header.getBoundingClientRect().height,
				}));
				expect(scrollWidth, `${width} wide`).toBe(width);
				expect(height).toBeLessThan(width < 384 ? 100 : 60);
			}
			const link = banner.locator(".account-link");
			expect(await link.innerText()).toBe(name);
		},
	);

	test("the back button shows nothing of an account after signing out", async ({
		site,
	}) => {
		const page = await site.visitor();
		await register(page, freshName());
		await page.goto("/account");
		await button(page, words.page.signOut).click();
		await page.waitForURL((url) => url.pathname === "/");
		await page.goBack();
		await page.waitForURL("**/sign-in?back=%2Faccount");
	});
});
