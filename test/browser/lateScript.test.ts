/** The script of a page comes late: what it shows has had its place, and nothing moves. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { recordShifts } from "./support/shifts.ts";
import { isSkipped, test } from "./support/test.ts";

const SCREENS = { phone: [390, 844], desktop: [1280, 800] } as const;

/** Holds up the scripts of a page until they are let go. */
async function holdUp(page: Page): Promise<() => void> {
	let letGo = () => {};
	const isFree = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route("**/build/*.js", async (route) => {
		await isFree;
		await route.continue().catch(() => {});
	});
	return () => letGo();
}

const newLobby = { access: "link", seats: "6" };

/** Each page, what is there before its script runs, and what its script brings. */
const PAGES: Readonly<
	Record<
		string,
		{
			readonly open: (page: Page) => Promise<string>;
			readonly first: string;
			readonly shown: string;
		}
	>
> = {
	"the day's page": {
		open: async () => "/day",
		first: ".day-now",
		shown: "#day-play:not([hidden])",
	},
	"the list of games": {
		// Other tests open theirs elsewhere.
		open: async () => "/lobby?region=asia",
		first: ".game-lists",
		shown: "#live[data-state=open]",
	},
	"a game that waits to begin": {
		open: async (page) =>
			(await page.request.post("/games", { form: newLobby })).url(),
		first: ".lobby-members",
		shown: ".lobby-watchers",
	},
};

describe.skipIf(isSkipped)("a script that comes late moves nothing", () => {
	for (const [name, { open, first, shown }] of Object.entries(PAGES))
		for (const [screen, [width, height]] of Object.entries(SCREENS))
			test(`on ${name}, on a ${screen}`, async ({ site }) => {
				const page = await site.visitor();
				await page.setViewportSize({ width, height });
				const shifts = await recordShifts(page);
				const letGo = await holdUp(page);
				await page.goto(await open(page), { waitUntil: "commit" });
				await page.locator(first).waitFor();
				// All of the page is read, which may be painted in parts; scripts run after that.
				await page.waitForFunction(() => document.readyState !== "loading");
				const { length: before } = await shifts();
				letGo();
				await page.locator(shown).waitFor({ state: "attached" });
				expect((await shifts()).slice(before)).toEqual([]);
			});
});
