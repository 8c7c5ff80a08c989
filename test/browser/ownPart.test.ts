import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { ownPartIn, ownPartText } from "../../src/client/shared/ownPart.ts";
import type { Seat } from "../../src/rules/position.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { ownPartWords } from "../../src/words/en/ownPart.ts";
import { logNamed, textOfGame } from "../support/gameFiles.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const NAME = "march-ring-11x9-2-v2";
const OWN = 0 as Seat;

/** What the player of a recorded game did in it. */
function toldOf(): string {
	const telling = ownPartIn(logNamed(NAME), OWN);
	for (;;) {
		const { done, value } = telling.next();
		if (done && value !== null) return ownPartText(value, ownPartWords);
	}
}

/** Gives the page another game's log in place of that which the server has, too. */
async function withLog(page: Page): Promise<void> {
	await page.route("**/game/*/log.json", async (route) => {
		const own = await route.fetch();
		expect(own.status()).toBe(200);
		await route.fulfill({ body: textOfGame(NAME) });
	});
}

describe.skipIf(isSkipped)("what a player did in a game", () => {
	test("is told beside its result, and after a reload; not to whoever watches", async ({
		site,
	}) => {
		const told = toldOf();
		expect(told).toMatch(/town/);
		const page = await site.visitor();
		await withLog(page);
		const form = { ...TINY, end: "turn-limit", turns: "1" };
		const game = await GamePage.begin(page, form);
		await game.press(enGame.bar.readyByLot);
		await game.endTurn();
		const panel = page.getByRole("region", { name: enLazy.result.title });
		await panel.getByRole("status").filter({ hasText: told }).waitFor();

		await page.reload();
		const log = page.getByRole("region", { name: enGame.log.name });
		await log.locator("p").filter({ hasText: told }).waitFor();
		await page.keyboard.press("Home");
		await until(
			async () => !(await log.locator("p.own-part").isVisible()),
			"it is not told of the beginning",
		);

		const watcher = await site.visitor();
		await withLog(watcher);
		// The last of what is loaded once the replay is shown.
		const proof = watcher.waitForResponse(/\/proof\.en/);
		await watcher.goto(page.url().replace(/#.*/, ""));
		await proof;
		expect(await watcher.getByText(told).count()).toBe(0);
	});
});
