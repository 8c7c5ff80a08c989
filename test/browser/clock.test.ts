import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test } from "./support/test.ts";

const { bar, status, timeLeft } = enGame;

describe.skipIf(isSkipped)("with a clock", () => {
	test("the page shows the time running out, and the turn ends automatically", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.begin(page, { ...TINY, clock: "10" });
		await game.sees(/^\d+ s$/);
		await game.press(bar.readyByLot);
		await game.sees(status.giveOrders);
		const begun = performance.now();
		for (const seconds of [9, 8, 5, 1]) await game.sees(timeLeft(seconds));
		await game.isIn(1);
		// Ten seconds and one of grace, less the time before the page showed it.
		expect(performance.now() - begun).toBeGreaterThan(8000);
		await game.sees(timeLeft(9));
		await game.holds(1);
	});
});
