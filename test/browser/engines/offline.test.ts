/** The site without a network, once its service worker is installed. */
import { expect, inject } from "vitest";
import { lazyWords } from "../../../src/words/en/lazy.ts";
import { offlineWords } from "../../../src/words/en/offline.ts";
import { replayWords } from "../../../src/words/en/replay.ts";
import { siteWords } from "../../../src/words/en/site.ts";
import { DrivenGame } from "../support/engines/DrivenGame.ts";
import type { DrivenPage } from "../support/engines/DrivenPage.ts";
import { inEveryBrowser } from "../support/engines/inEveryBrowser.ts";
import { FaultyProxy } from "../support/FaultyProxy.ts";

const { form } = siteWords;
const { result } = lazyWords;
const TURNS = 8;

/** Waits until the worker has what works offline, and answers for the page. */
async function installs(page: DrivenPage): Promise<void> {
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.ready;
		if (serviceWorker.controller !== null) return;
		await new Promise((resolve) =>
			serviceWorker.addEventListener("controllerchange", resolve),
		);
	}, null);
}

/** Not WebKitGTK: its driver has a new, empty browser for each visit, without workers. */
const WITH_WORKERS = ["Chromium", "Firefox"] as const;

inEveryBrowser(
	"without a network",
	(test) => {
		test("a solo game is begun, left, played to its end and watched", async ({
			visit,
		}) => {
			const proxy = await FaultyProxy.to(inject("place")?.url ?? "");
			const page = await visit();
			page.expect(/Failed to load resource|preload request failed/);
			await page.open(`${proxy.url}/device`);
			await installs(page);
			proxy.cut();
			await page.open(`${proxy.url}/`);
			await page.until({ role: "heading", name: offlineWords.heading });
			await page.press({ text: form.optionsHint });
			await page.choose(form.strength.label, "recruit");
			await page.type(form.bots.label, "1");
			await page.choose(form.end.label, "turn-limit");
			await page.type(form.turns.label, `${TURNS}`);
			await page.press({ role: "button", name: form.playWithThese });
			const game = new DrivenGame(page);
			await game.isIn(0);
			await page.press({ tile: await game.anOpenTile() });
			await game.hasPlanned(1);
			await game.endTurn();
			await game.isIn(1);
			await game.sees(offlineWords.kept);
			await page.reload();
			for (let turn = 1; turn < TURNS; turn++) {
				await game.isIn(turn);
				await page.press({ tile: await game.anOpenTile() });
				await game.hasPlanned(1);
				await game.endTurn();
			}
			await page.until({ role: "list", name: result.ranking });
			await page.press({ role: "link", name: result.replay });
			await page.until({ role: "button", name: replayWords.controls.first });
			const copy = { role: "button", name: replayWords.copy };
			expect(await page.sees(copy)).toBe(false);
			await page.open(`${proxy.url}/device`);
			await page.until({ text: offlineWords.games.over });
			await proxy.close();
		});
	},
	WITH_WORKERS,
);
