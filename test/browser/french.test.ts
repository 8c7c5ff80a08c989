import { describe, expect } from "vitest";
import { gameWords as frGame } from "../../src/words/fr/game.ts";
import { noteWords as frNotes } from "../../src/words/fr/notes.ts";
import { nameOf } from "../../src/words/languages.ts";
import { wordsFor } from "../support/wordsFor.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, test } from "./support/test.ts";

const { bar, status, seats } = frGame;
const { site: french } = wordsFor("fr");
const { site: english } = wordsFor("en");

describe.skipIf(isSkipped)("en français", () => {
	test("when the browser asks for it, in the game too", async ({ site }) => {
		const page = await site.visitor({ locale: "fr-FR" });
		await page.goto("/");
		const { heading, play } = french.homePage;
		await page.getByRole("heading", { level: 1, name: heading }).waitFor();
		await page.getByRole("button", { name: play, exact: true }).waitFor();

		const game = await GamePage.begin(page, TINY, frGame);
		expect(await page.locator("html").getAttribute("lang")).toBe("fr");
		await game.press(bar.readyByLot);
		await game.sees(status.giveOrders);
		await game.sees(seats.land(1));
		await game.point(await game.anOpenTile());
		await game.sees(frNotes.tile.free);
		await game.sees(frNotes.preview.outcomes.grew({ strength: 20 }));
		await game.endTurn();
		await game.isIn(1);
	});

	test("by the language menu of each page, and back", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.begin(page);
		const url = page.url();
		await page.getByRole("link", { name: english.language }).click();
		await game.press(nameOf("fr"));
		await game.sees(status.chooseStart);
		expect(page.url()).toBe(url);
		await page.goto("/how-to-play");
		const name = french.manual.title;
		await page.getByRole("heading", { level: 1, name }).waitFor();
		await page.getByText(french.language, { exact: true }).click();
		await game.press(nameOf("en"));
		const title = english.manual.title;
		await page.getByRole("heading", { level: 1, name: title }).waitFor();
	});
});
