import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords } from "../../src/words/en/game.ts";
import { lazyWords } from "../../src/words/en/lazy.ts";
import { preferences as settings } from "../../src/words/en/preferences.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { saidIn } from "./support/hear.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { log, status } = gameWords;
const SHORT = { ...TINY, end: "turn-limit", turns: "1" };
const MOVING = { reducedMotion: "no-preference" } as const;

/** Takes a tile, and ends the turn. */
async function takeATile(game: GamePage, nextTurn: number): Promise<void> {
	await game.click(await game.anOpenTile());
	await game.endTurn();
	await game.isIn(nextTurn);
}

/** Counts the waves that a page sounds, without asking the page. */
async function countWaves(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		let waves = 0;
		const { prototype } = AudioContext;
		const { createOscillator } = prototype;
		prototype.createOscillator = function (this: AudioContext) {
			document.documentElement.dataset.waves = String(++waves);
			return createOscillator.call(this);
		};
	});
	return async () =>
		Number((await page.locator("html").getAttribute("data-waves")) ?? 0);
}

/** Lets a file wait until the returned function is called. */
async function hold(page: Page, file: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(file, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}

/** The turn that the heading names and how many the standing says are left, whenever one of them changes. */
async function followTurns(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const turns: string[] = [];
		Object.assign(window, { turns });
		const look = () => {
			const [turn = "", all = ""] =
				document.querySelector(".turn")?.textContent?.match(/\d+/g) ?? [];
			const goal = document.querySelector(".goal")?.textContent ?? "";
			const [, left] = /(\d+) turns left/.exec(goal) ?? [];
			if (left === undefined) return;
			const isRight = Number(turn) + Number(left) === Number(all) + 1;
			const state = `${turn} ${isRight ? "agrees" : `but ${goal}`}`;
			if (state !== turns.at(-1)) turns.push(state);
		};
		const all = { subtree: true, childList: true, characterData: true };
		new MutationObserver(look).observe(document.body, all);
		look();
	});
	return async () =>
		await page.evaluate(() => (window as unknown as { turns: string[] }).turns);
}

/** What there is from now on, change by change: the turn's story, the title of the end, the result. */
async function followEnd(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(
		({ resolving, titleOver }) => {
			const states: string[] = [];
			Object.assign(window, { states });
			const look = () => {
				const told = document.querySelector(".status")?.textContent ?? "";
				const state = [
					told.includes(resolving) ? "story" : "",
					document.title === titleOver ? "title" : "",
					document.querySelector(".ranking") ? "result" : "",
				].join(" ");
				if (state !== states.at(-1)) states.push(state);
			};
			const all = { subtree: true, childList: true, characterData: true };
			new MutationObserver(look).observe(document, all);
		},
		{ resolving: status.resolving, titleOver: gameWords.titleOver },
	);
	return () =>
		page.evaluate(() => (window as unknown as { states: string[] }).states);
}

describe.skipIf(isSkipped)("a turn's story", () => {
	test("is one line over the board, in the log and read aloud, with the events behind it", async ({
		site,
	}) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		await takeATile(game, 2);
		const line = page.locator(".told-line");
		// Seen and read at once, as it goes away by itself.
		const story = (await line.getByText(/^You: \+1/).textContent()) ?? "";
		const told = page
			.getByRole("group", { name: log.name })
			.locator("details.told", { hasText: story });
		const [own] = [told.getByText(/^You take/)];
		expect(await own.first().isVisible()).toBe(false);
		await told.first().locator("summary").click();
		await own.first().waitFor();
		const said = (await saidIn(page)).filter((text) => text.includes(story));
		expect(said).toHaveLength(1);

		await page.reload();
		await game.isIn(2);
		await own.first().waitFor();
	});

	test("is over before the turn's number and the standing change, both at once", async ({
		site,
	}) => {
		const page = await site.visitor(MOVING);
		const form = { board: "11x9", bots: "1", end: "turn-limit", turns: "8" };
		await page.goto((await page.request.post("/play", { form })).url());
		const game = new GamePage(page);
		await game.sees(status.giveOrders);
		await page.locator(".goal").filter({ hasText: "8 turns left" }).waitFor();
		const turns = await followTurns(page);
		for (const turn of [1, 2]) {
			await game.endTurn();
			await game.isIn(turn);
		}
		expect(await turns()).toEqual(["1 agrees", "2 agrees", "3 agrees"]);
	});

	test("of the last turn comes before the result", async ({ site }) => {
		const page = await site.visitor(MOVING);
		const game = await GamePage.begin(page, SHORT);
		await game.press(gameWords.bar.readyByLot);
		await game.sees(gameWords.bar.planned(0, 1));
		const result = page.getByRole("region", { name: lazyWords.result.title });
		expect(await result.count()).toBe(0);
		const states = await followEnd(page);
		await game.endTurn();
		await result.waitFor();
		await until(
			async () => (await page.title()) === gameWords.titleOver,
			"the title says so",
		);
		const [first] = (await states()).filter((state) => state.trim() !== "");
		expect(first.trim()).toBe("story");
	});
});

describe.skipIf(isSkipped)("the reader's settings", () => {
	test("survive a reload", async ({ site }) => {
		const page = await site.visitor();
		const game = await GamePage.inTurnOne(page);
		const fast = page.getByLabel(settings.speeds[2]);
		const sound = page.getByLabel(settings.sound, { exact: true });
		const volume = page.getByLabel(settings.volume);
		const twice = page.getByLabel(settings.pressTwice);
		const vibration = page.getByLabel(settings.vibration);
		await game.openSettings();
		expect(await vibration.isChecked()).toBe(false);
		await fast.check();
		await sound.check();
		await volume.fill("0.25");
		await twice.check();
		await vibration.check();
		await game.press(settings.close);
		await page.reload();
		await game.openSettings();
		for (const box of [fast, sound, twice, vibration])
			expect(await box.isChecked()).toBe(true);
		expect(await volume.inputValue()).toBe("0.25");
	});

	test("let turns be told at once, by a key", async ({ site }) => {
		const page = await site.visitor(MOVING);
		await page.clock.install();
		const game = await GamePage.inTurnOne(page);
		await stopTime(page);
		for (const speed of [2, 0] as const) {
			await page.keyboard.press("s");
			const told = settings.speedIs(settings.speeds[speed]);
			await game.sees(told);
			// Whatever else the page shows meanwhile.
			await page.keyboard.press("u");
			await game.sees(told);
		}
		await page.clock.resume();
		await page.reload();
		await game.isIn(1);
		const seen: string[] = [];
		await page.exposeFunction("see", (text: string) => seen.push(text));
		await page.evaluate(() => {
			const line = document.querySelector(".status");
			new MutationObserver(() =>
				(window as unknown as { see: (text: string) => void }).see(
					line?.textContent ?? "",
				),
			).observe(document.body, { childList: true, subtree: true });
		});
		await takeATile(game, 2);
		await game.sees(status.giveOrders);
		expect(seen).not.toContain(status.resolving);
	});
});

describe.skipIf(isSkipped)("sound", () => {
	test("is off until the reader wants it, is asked about once, and a key mutes it", async ({
		site,
	}) => {
		const page = await site.visitor();
		const waves = await countWaves(page);
		const letGo = await hold(page, "**/Signals-*");
		const game = await GamePage.inTurnOne(page);
		await takeATile(game, 2);
		// The code for it may come after the turn.
		letGo();
		const question = page.getByRole("group", { name: settings.ask });
		await question.waitFor();
		expect(await waves()).toBe(0);
		await question.getByRole("button", { name: settings.yes }).click();
		expect(await question.count()).toBe(0);
		await until(async () => (await waves()) > 0, "it sounds");
		const before = await waves();
		await takeATile(game, 3);
		await until(async () => (await waves()) > before, "it sounds again");

		await page.keyboard.press("m");
		await game.sees(settings.soundOff);
		const muted = await waves();
		await takeATile(game, 4);
		expect(await waves()).toBe(muted);
		expect(await question.count()).toBe(0);
	});
});
