import { expect } from "vitest";
import { lazyWords } from "../../../src/words/en/lazy.ts";
import { siteWords } from "../../../src/words/en/site.ts";
import { DrivenGame } from "../support/engines/DrivenGame.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";

const { form } = siteWords;
const { result, standing } = lazyWords;
const TURNS = 8;

inEveryBrowser("a whole solo game", (test) => {
	test("from home to the result, by mouse", async ({ visit }) => {
		const page = await visit();
		await page.open("/");
		await page.press({ text: form.optionsHint });
		// Somebody stronger, or so near as on a smaller board, might take all that the player has.
		await page.type(form.bots.label, "1");
		await page.choose(form.strength.label, "recruit");
		await page.choose(form.end.label, "turn-limit");
		await page.type(form.turns.label, `${TURNS}`);
		await page.press({ role: "button", name: form.playWithThese });
		const game = new DrivenGame(page);
		await game.isIn(0);
		const before = await game.land();
		for (let turn = 0; turn < TURNS; turn++) {
			await game.isIn(turn);
			await page.press({ tile: await game.anOpenTile() });
			await game.hasPlanned(1);
			await game.endTurn();
			if (turn === 0) await grows(game, before);
		}
		await page.until({ role: "list", name: result.ranking });
		await page.press({ role: "button", name: result.again });
		await game.sees(`${standing.nobodyLeads} · ${standing.turnsLeft(TURNS)}`);
	});
});

async function grows(game: DrivenGame, before: number): Promise<void> {
	await game.isIn(1);
	expect(await game.land()).toBeGreaterThan(before);
}
