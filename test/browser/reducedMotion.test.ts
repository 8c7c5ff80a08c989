import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { learnWords } from "../../src/words/en/learn.ts";
import { comes } from "./support/comes.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { motionsIn, recordMotions } from "./support/motions.ts";
import { isSkipped, test } from "./support/test.ts";

describe.skipIf(isSkipped)("who asks for less motion", () => {
	test("sees each turn at once, and nothing moves", async ({ site }) => {
		const page = await site.visitor({ reducedMotion: "reduce" });
		await recordMotions(page);
		const game = await GamePage.inTurnOne(page, TINY);
		const tile = await game.anOpenTile();
		await game.click(tile);
		await game.endTurn();
		await game.isIn(2);
		await game.sees(enGame.status.giveOrders);
		expect(await game.button(enGame.menu.skip).isVisible()).toBe(false);
		expect(await motionsIn(page)).toEqual([]);
	});

	test("learns by playing without motion", async ({ site }) => {
		const page = await site.visitor({ reducedMotion: "reduce" });
		await recordMotions(page);
		await page.goto("/learn");
		const { steps, skip } = learnWords;
		for (const step of [steps.take, steps.read, steps.attack]) {
			await page.getByRole("heading", { name: step.title }).waitFor();
			if (step !== steps.attack)
				await page.getByRole("button", { name: skip }).click();
		}
		await page.getByRole("button", { name: enGame.bar.end }).click();
		await page.getByRole("heading", { name: steps.hold.title }).waitFor();
		expect(await motionsIn(page)).toEqual([]);
	});

	test("has a home page without motion", async ({ site }) => {
		const page = await site.visitor({ reducedMotion: "reduce" });
		await recordMotions(page);
		await page.goto("/");
		await page.waitForLoadState("networkidle");
		expect(await motionsIn(page)).toEqual([]);
	});

	test("is distinguished from others, who see motion", async ({ site }) => {
		const page = await site.visitor({ reducedMotion: "no-preference" });
		await recordMotions(page);
		const game = await GamePage.begin(page);
		await game.press(enGame.bar.readyByLot);
		await game.sees(enGame.bar.planned(0, 1));
		const isTold = await comes(page, ".status", enGame.status.resolving);
		await game.endTurn();
		await isTold();
		await game.sees(enGame.status.giveOrders);
		expect(await motionsIn(page)).not.toEqual([]);
	});
});

test.skipIf(isSkipped)(
	"a player who can't load a turn's animation continues without it",
	async ({ site }) => {
		const page = await site.visitor({ reducedMotion: "no-preference" });
		let isAsked = false;
		// Neither an answer nor an error.
		await page.route("**/TurnAnimation-*.js", () => {
			isAsked = true;
		});
		const game = await GamePage.begin(page);
		await game.press(enGame.bar.readyByLot);
		await game.sees(enGame.bar.planned(0, 1));
		for (const turn of [1, 2]) {
			await game.endTurn();
			await game.isIn(turn);
			await game.sees(enGame.status.giveOrders);
		}
		expect(isAsked).toBe(true);
	},
);
