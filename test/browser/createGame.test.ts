import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { siteWords as enSite } from "../../src/words/en/site.ts";
import { expectAccessible } from "./support/axe.ts";
import { isSkipped, test } from "./support/test.ts";

const { form, homePage, join, nav, newGame } = enSite;

const NO_SCRIPT = { javaScriptEnabled: false };

async function fillIn(page: Page, rows: string): Promise<void> {
	await page.getByLabel(form.rows.label).fill(rows);
	await page.getByRole("button", { name: newGame.create }).click();
}

describe.skipIf(isSkipped)("without JavaScript", () => {
	test("a host creates a game on a board of a custom size, and a friend finds it", async ({
		site,
	}) => {
		site.expect(/422/);
		const page = await site.visitor(NO_SCRIPT);
		await page.goto("/");
		await page.getByRole("link", { name: nav.createGame }).click();
		await page.getByLabel(form.access.choices.link).check();
		expect(await page.getByLabel(form.cols.label).isVisible()).toBe(false);
		await page.getByLabel(form.board.label).selectOption("own");
		await page.getByLabel(form.cols.label).fill("12");
		await page.getByLabel(form.pace.label).selectOption("86400");
		await fillIn(page, "99");

		await page.getByText(form.hasProblems).waitFor();
		expect(await page.getByLabel(form.access.choices.link).isChecked()).toBe(
			true,
		);
		expect(await page.getByLabel(form.cols.label).inputValue()).toBe("12");
		expect(await page.getByLabel(form.pace.label).inputValue()).toBe("86400");
		await fillIn(page, "8");
		await page.waitForURL("**/game/*");

		const friend = await site.visitor(NO_SCRIPT);
		await friend.goto("/");
		await friend.getByLabel(join.label).fill(` Play with me: ${page.url()}?x `);
		await friend.getByRole("button", { name: join.join, exact: true }).click();
		await friend.waitForURL(page.url());
	});

	test("fields without effect are hidden", async ({ site }) => {
		const page = await site.visitor(NO_SCRIPT);
		await page.goto("/games/new");
		const pace = page.getByLabel(form.pace.label);
		expect(await pace.isVisible()).toBe(true);
		const map = page.getByLabel(form.map.label, { exact: true });
		expect(await map.isVisible()).toBe(true);
		await page.getByLabel(form.ruleset.choices["free-full"]).check();
		expect(await pace.isVisible()).toBe(false);
		expect(await map.isVisible()).toBe(false);

		await page.getByText(newGame.finerHint).click();
		const turns = page.getByLabel(form.turns.label, { exact: true });
		expect(await turns.isVisible()).toBe(false);
		await page.getByLabel(form.end.label).selectOption("turn-limit");
		expect(await turns.isVisible()).toBe(true);
		const events = page.getByLabel(form.events.label);
		expect(await events.isVisible()).toBe(true);
		await page.getByLabel(form.ruleset.choices.march).check();
		expect(await events.isVisible()).toBe(false);
	});

	test("text that is not the link of a game gets an answer beside the field", async ({
		site,
	}) => {
		site.expect(/404/);
		const page = await site.visitor(NO_SCRIPT);
		await page.goto("/");
		await page.getByLabel(join.label).fill("nobody's game");
		await page.getByRole("button", { name: join.join, exact: true }).click();
		await page.getByText(join.wrong).waitFor();
		const link = page.getByLabel(join.label);
		expect(await link.inputValue()).toBe("nobody's game");
		expect(await link.getAttribute("aria-invalid")).toBe("true");
	});
});

/** How to get to each page. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	"create a game": async (page) => {
		await page.goto("/games/new");
		await page.getByText(newGame.finerHint).click();
	},
	"create a game, with problems": async (page) => {
		await page.goto("/games/new");
		await page.getByLabel(form.board.label).selectOption("own");
		await page.getByLabel(form.seats.label).fill("lots");
		await fillIn(page, "99");
		await page.getByText(form.hasProblems).waitFor();
	},
	"join a game": (page) => page.goto("/join?game=nothing"),
};

describe.skipIf(isSkipped)("axe finds nothing, in neither theme, in", () => {
	test.for(Object.keys(PAGES))("%s", async (name, { site }) => {
		site.expect(/404|422/);
		const page = await site.visitor();
		await PAGES[name](page);
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible(page);
		}
	});
});

describe.skipIf(isSkipped)("on a narrow phone", () => {
	test.for(["en-GB", "fr-FR"])(
		"nothing is cut off (%s)",
		async (locale, { site }) => {
			site.expect(/404/);
			for (const width of [320, 390]) {
				const viewport = { width, height: 700 };
				const page = await site.visitor({ viewport, locale });
				for (const path of ["/", "/games/new", "/join?game=x"]) {
					await page.goto(path);
					const scrollWidth = await page.evaluate(
						() => document.documentElement.scrollWidth,
					);
					expect(scrollWidth, `${path} at ${width}`).toBe(width);
				}
			}
		},
	);
});

test.skipIf(isSkipped)("the home page leads everywhere", async ({ site }) => {
	const page = await site.visitor();
	await page.goto("/");
	for (const name of [homePage.playNow, homePage.play])
		await page.getByRole("button", { name, exact: true }).waitFor();
	for (const name of [
		nav.createGame,
		homePage.openGames,
		nav.games,
		nav.yourGames,
	])
		await page.getByRole("link", { name, exact: true }).first().waitFor();
});
