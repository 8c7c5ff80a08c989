import { describe, expect } from "vitest";
import { lessonNumbers } from "../../src/board/lessonNumbers.ts";
import { siteWords as enSite } from "../../src/words/en/site.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, test } from "./support/test.ts";

const { board, gamePage, homePage, learn, manual } = enSite;

describe.skipIf(isSkipped)("without JavaScript", () => {
	test("the home page and the rules are complete, and Play gives a game to look at", async ({
		site,
	}) => {
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/");
		await page.getByRole("heading", { name: homePage.heading }).waitFor();
		expect(await page.getByRole("img").count()).toBeGreaterThan(5);
		await page.getByText(enSite.form.optionsHint).click();
		await page.getByLabel(enSite.form.board.label).selectOption("9x7");

		await page.getByRole("link", { name: homePage.allRules }).click();
		await page.getByRole("heading", { name: manual.title }).waitFor();
		expect(await page.getByRole("heading").count()).toBeGreaterThan(5);
		expect(await page.getByRole("table").count()).toBeGreaterThan(0);

		await page.goBack();
		await page
			.getByRole("button", { name: homePage.play, exact: true })
			.click();
		await page.waitForURL("**/game/*");
		// Playwright finds no text in a noscript element.
		const notice = page.locator("noscript p");
		expect(await notice.isVisible()).toBe(true);
		expect(await notice.innerText()).toBe(
			`${gamePage.needsScript} ${gamePage.reload}`,
		);
		const title = board.title(17, 9, 0);
		await page.getByRole("img", { name: title }).waitFor();
		const table = page.getByRole("table", { name: gamePage.seats });
		expect(await table.getByRole("row").count()).toBe(1 + 4);
	});

	test("the lesson is a row of pictures with all it says, and leads into a game", async ({
		site,
	}) => {
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/");
		await page.getByRole("link", { name: homePage.lesson }).click();
		await page.getByRole("heading", { name: learn.title }).waitFor();
		const numbers = lessonNumbers();
		for (const { title, text } of Object.values(learn.steps)) {
			// Its name goes on with what the picture shows.
			const name = new RegExp(`^${title}`);
			await page.getByRole("img", { name }).waitFor();
			await page.getByText(text(numbers), { exact: true }).waitFor();
		}
		await page.getByRole("button", { name: learn.end.bots }).click();
		await page.waitForURL("**/game/*");
	});

	test("the parts of a finished game stand in the order in which they come, so that none moves another", async ({
		site,
	}) => {
		const player = await site.visitor();
		const address = await ReplayPage.play(player, 3);
		const viewport = { width: 390, height: 844 };
		const page = await site.visitor({ javaScriptEnabled: false, viewport });
		await page.goto(address);
		const tops = await page
			.locator(".still-game > *")
			.evaluateAll((parts) =>
				parts.map((part) => part.getBoundingClientRect().top),
			);
		expect(tops.length).toBeGreaterThan(3);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});

	test("an invalid form comes back with a message beside the field", async ({
		site,
	}) => {
		site.expect(/422/);
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/");
		await page.getByText(enSite.form.optionsHint).click();
		await page.getByLabel(enSite.form.bots.label, { exact: true }).fill("99");
		await page.getByRole("button", { name: enSite.form.playWithThese }).click();
		await page.getByText(enSite.form.hasProblems).waitFor();
		const bots = page.getByLabel(enSite.form.bots.label, { exact: true });
		expect(await bots.inputValue()).toBe("99");
		expect(await bots.getAttribute("aria-invalid")).toBe("true");
	});
});
