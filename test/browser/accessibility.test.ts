import type { Page } from "playwright-core";
import { describe } from "vitest";
import { LESSON_STEPS } from "../../src/board/lesson.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { noteWords as enNotes } from "../../src/words/en/notes.ts";
import { proofWords as enProof } from "../../src/words/en/proof.ts";
import { replayWords as enReplay } from "../../src/words/en/replay.ts";
import { siteWords as site } from "../../src/words/en/site.ts";
import { stillReplayWords as stillReplay } from "../../src/words/en/stillReplay.ts";
import { expectAccessible } from "./support/axe.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, test } from "./support/test.ts";

const { bar, menu, status } = enGame;
const { preview } = enNotes;
const { keys, result } = enLazy;

/** How to get to each page. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	home: (page) => page.goto("/"),
	"home with the options open": async (page) => {
		await page.goto("/");
		await page.getByText(site.form.optionsHint).click();
		await page.getByText(site.display, { exact: true }).click();
	},
	"home with problems": async (page) => {
		await page.goto("/");
		await page.getByText(site.form.optionsHint).click();
		await page.getByLabel(site.form.turns.label, { exact: true }).fill("x");
		await page.getByRole("button", { name: site.form.playWithThese }).click();
		await page.getByText(site.form.hasProblems).waitFor();
	},
	"how to play": (page) => page.goto("/how-to-play"),
	"the lesson": async (page) => {
		await page.goto("/learn");
		await page.getByText(site.learn.asks.take, { exact: true }).waitFor();
	},
	"the lesson's end": async (page) => {
		await page.goto("/learn");
		for (const _ of LESSON_STEPS)
			await page.getByRole("button", { name: site.learn.skip }).click();
		await page.getByText(site.learn.end.text, { exact: true }).waitFor();
	},
	"not found": (page) => page.goto("/nowhere"),
	"a game that is waiting": (page) => GamePage.begin(page),
	"a game with a plan, and its menu": async (page) => {
		const game = await GamePage.inTurnOne(page);
		await game.click(await game.anOpenTile());
		await game.sees(preview.takeBack);
		await page.getByLabel(menu.name, { exact: true }).click();
	},
	"a game with its keys": async (page) => {
		const game = await GamePage.begin(page);
		await page.keyboard.press("?");
		await game.sees(keys.title);
	},
	"a game that is watched": async (page) => {
		await GamePage.begin(page);
		await page.context().clearCookies({ name: "session" });
		await page.reload();
		await new GamePage(page).sees(status.watching);
	},
	"a replay": async (page) => {
		const replay = await ReplayPage.open(
			page,
			await ReplayPage.play(page, 1),
			0,
		);
		await replay.page.getByLabel(menu.name, { exact: true }).click();
	},
	"a replay's proof": async (page) => {
		const replay = await ReplayPage.open(page, await ReplayPage.play(page, 1));
		const proof = await replay.verify();
		await proof.getByText(enProof.holds).waitFor();
	},
	"a replay without its turns": async (page) => {
		const address = await ReplayPage.play(page, 1);
		await page.route("**/log.json", (route) => route.fulfill({ body: "{}" }));
		await page.goto(address);
		await page.getByText(enReplay.failed).waitFor();
		await page.getByText(stillReplay.chart.table).click();
	},
	"the result": async (page) => {
		const form = { ...TINY, end: "turn-limit", turns: "1" };
		const game = await GamePage.begin(page, form);
		await game.press(bar.readyByLot);
		await game.sees(bar.planned(0, 1));
		await game.endTurn();
		await page.getByRole("list", { name: result.ranking }).waitFor();
	},
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
