import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { siteWords as words } from "../../src/words/en/site.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { homePage, sending } = words;

/** Delays posts to a path until they are released; counts them. */
async function holdUp(page: Page, path: string) {
	let letGo = () => {};
	const isFree = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	let posts = 0;
	await page.route(`**${path}`, async (route) => {
		posts++;
		await isFree;
		await route.continue().catch(() => {});
	});
	return { letGo: () => letGo(), count: () => posts };
}

/** The texts of Play's button and the form's status from now on; presses the button again whenever they change. */
async function followForm(page: Page): Promise<readonly string[]> {
	const told: string[] = [];
	await page.exposeFunction("tell", (text: string) => told.push(text));
	await page.evaluate(() => {
		const form = document.querySelector('form[action="/play"]');
		const button = form?.querySelector("button");
		if (!form || !button) return;
		const follow = () => {
			const status = form.querySelector("[role=status]")?.textContent;
			const { ariaDisabled, textContent } = button;
			const { tell } = window as never as { tell: (text: string) => void };
			tell(JSON.stringify([ariaDisabled, textContent, status]));
			button.click();
		};
		const all = { subtree: true, childList: true, characterData: true };
		new MutationObserver(follow).observe(form, all);
	});
	return told;
}

describe.skipIf(isSkipped)("a form that is sent", () => {
	test("is sent once, and says so until the answer comes", async ({ site }) => {
		const page = await site.visitor();
		await page.goto("/");
		const held = await holdUp(page, "/play");
		const button = page.getByRole("button", {
			name: homePage.play,
			exact: true,
		});
		const told = await followForm(page);
		await button.dblclick({ noWaitAfter: true });
		const said = JSON.stringify(["true", sending, sending]);
		await until(
			async () => told.includes(said),
			"the button and the page say so",
		);
		held.letGo();
		await page.waitForURL("**/game/*");
		expect(held.count()).toBe(1);
	});

	test("can be pressed again by a reader who comes back", async ({ site }) => {
		const page = await site.visitor();
		await page.goto("/");
		const button = page.getByRole("button", {
			name: homePage.play,
			exact: true,
		});
		await button.click();
		await page.waitForURL("**/game/*");
		await page.goBack();
		await button.waitFor();
		expect(await button.getAttribute("aria-disabled")).toBeNull();
	});

	test("begins one game on a double click, even without JavaScript", async ({
		site,
	}) => {
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto("/");
		const games = new Set<string>();
		page.on("response", (response) => {
			const { location } = response.headers();
			if (location?.startsWith("/game/")) games.add(location);
		});
		await page
			.getByRole("button", { name: homePage.play, exact: true })
			.dblclick();
		await page.waitForURL("**/game/*");
		const own = await page.request.get("/games/mine.json");
		const { games: mine } = (await own.json()) as { games: unknown[] };
		expect(games.size).toBeLessThanOrEqual(1);
		expect(mine.length).toBeLessThanOrEqual(1);
	});
});

describe.skipIf(isSkipped)("without cookies", () => {
	test("tells a newcomer why no game begins", async ({ site }) => {
		site.expect(/403/);
		const page = await site.visitor();
		const { noCookie } = words;
		const explained = page.getByRole("heading", { name: noCookie.heading });
		const goOn = page.getByRole("button", { name: noCookie.again });
		await page.goto("/");
		await page.context().clearCookies();
		await page
			.getByRole("button", { name: homePage.play, exact: true })
			.click();
		await explained.waitFor();
		await page.context().clearCookies();
		await Promise.all([page.waitForEvent("load"), goOn.click()]);
		await explained.waitFor();
		// Now the browser accepts cookies.
		await goOn.click();
		await page.waitForURL("**/game/*");
	});
});

describe.skipIf(isSkipped)("days", () => {
	// At any time, one of the two has another date than UTC.
	test.for(["Pacific/Kiritimati", "Pacific/Honolulu"])(
		"are those of the reader in %s",
		async (timezoneId, { site }) => {
			const name = `Day-${timezoneId.slice(8, 12)}-${Date.now().toString(36)}`;
			const here = await site.visitor({ timezoneId });
			await here.goto("/register");
			await here.getByLabel(words.account.name.label).fill(name);
			await here
				.getByLabel(words.account.password.label, { exact: true })
				.fill("correct horse battery");
			await here
				.getByRole("button", {
					name: words.account.register.submit,
					exact: true,
				})
				.click();
			await here.waitForURL((url) => url.pathname === "/");
			await here.goto("/account");
			const day = here.locator("time").first();
			const at = Number(await day.getAttribute("data-at"));
			const shown = (timeZone: string) =>
				new Intl.DateTimeFormat("en-GB", {
					dateStyle: "medium",
					timeZone,
				}).format(at);
			await until(
				async () => (await day.textContent()) === shown(timezoneId),
				"the day is the reader's",
			);
			const plain = await here.request.get("/account");
			expect(await plain.text()).toContain(`>${shown("UTC")} UTC</time>`);
		},
	);
});

describe.skipIf(isSkipped)("a form that was refused", () => {
	test("is not sent again when its page is reloaded", async ({ site }) => {
		site.expect(/422/);
		const page = await site.visitor();
		let posts = 0;
		page.on("request", (request) => {
			if (request.method() === "POST") posts++;
		});
		await page.goto("/games/new");
		await page.evaluate(() => {
			const form = document.querySelector<HTMLFormElement>(
				'form[action="/games"]',
			);
			const seats = form?.elements.namedItem("seats");
			if (seats instanceof Element) seats.remove();
			const wrong = document.createElement("input");
			Object.assign(wrong, { type: "hidden", name: "seats", value: "99" });
			form?.append(wrong);
			form?.submit();
		});
		await page.locator(".problem").first().waitFor();
		await page.waitForLoadState("networkidle");
		expect(posts).toBe(1);
		await page.reload();
		await page.locator(".problem").waitFor({ state: "detached" });
		expect(posts).toBe(1);
		expect(new URL(page.url()).pathname).toBe("/games/new");
	});
});
