import type { Page, Request } from "playwright-core";
import { describe, expect } from "vitest";
import type { Archive } from "../../src/rules/archive.ts";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { proofWords as proof } from "../../src/words/en/proof.ts";
import { replayWords as enReplay } from "../../src/words/en/replay.ts";
import { stillReplayWords as stillReplay } from "../../src/words/en/stillReplay.ts";
import { gameWords as frGame } from "../../src/words/fr/game.ts";
import { proofWords as frProof } from "../../src/words/fr/proof.ts";
import { replayWords as frReplay } from "../../src/words/fr/replay.ts";
import { stillReplayWords as frStillReplay } from "../../src/words/fr/stillReplay.ts";
import { textOfGame } from "../support/gameFiles.ts";
import { comes } from "./support/comes.ts";
import { countBytes } from "./support/countBytes.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { saidIn } from "./support/hear.ts";
import { motionsIn, recordMotions } from "./support/motions.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { Requests } from "./support/Requests.ts";
import { stopTime } from "./support/stopTime.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";
import { weightOf } from "./support/weightOf.ts";

const { controls, turnOf, after } = enReplay;

/** Of the speeds at which a replay plays. */
const SLOWEST = "0.5";

/** How long a turn is shown at speed 1 where nothing moves. */
const STILL_MS = 1000;

/** A finished game of so many turns: its address, and a page of its player. */
async function played(site: Site, turns = 3) {
	const page = await site.visitor();
	return { page, address: await ReplayPage.play(page, turns) };
}

/** Gives the page another log instead of the game's own. */
async function give(page: Page, text: string): Promise<void> {
	await page.route("**/log.json", (route) =>
		route.fulfill({ body: text, contentType: "application/json" }),
	);
}

/** A game's log, and the same log with one turn changed. */
async function logOf(page: Page, address: string): Promise<Archive> {
	const response = await page.request.get(`${address}/log.json`);
	return (await response.json()) as Archive;
}

/** A long game in place of a short one: 38 turns. */
async function long(site: Site) {
	const { page, address } = await played(site, 1);
	await give(page, textOfGame("march-17x9-4"));
	return { page, address };
}

describe.skipIf(isSkipped)("a game that is over is watched again", () => {
	test("turn by turn, by buttons and keys", async ({ site }) => {
		const { page, address } = await played(site);
		const replay = await ReplayPage.open(page, address);
		await replay.isAt(after(3));
		await replay.press("first");
		await replay.isAt(turnOf(0, 3));
		await replay.press("forward");
		await replay.isAt(turnOf(1, 3));
		await page.keyboard.press("ArrowRight");
		await replay.isAt(turnOf(2, 3));
		await page.keyboard.press("ArrowLeft");
		await replay.isAt(turnOf(1, 3));
		await page.keyboard.press("End");
		await replay.isAt(after(3));
		await page.keyboard.press("Home");
		await replay.isAt(turnOf(0, 3));
		// There is nothing before the start.
		const back = replay.button(controls.back);
		expect(await back.getAttribute("aria-disabled")).toBe("true");
		await page.keyboard.press("ArrowLeft");
		await replay.isAt(turnOf(0, 3));
	});

	test("as it plays, at the chosen speed", async ({ site }) => {
		const { page, address } = await played(site);
		await page.clock.install();
		const replay = await ReplayPage.open(page, address, 0);
		await stopTime(page);
		const speed = page.getByLabel(controls.speed);
		await page.keyboard.press("+");
		expect(await speed.inputValue()).toBe("2");
		await page.keyboard.press("-");
		expect(await speed.inputValue()).toBe("1");
		await speed.selectOption("4");
		await replay.press("play");
		await replay.button(controls.pause).waitFor();
		await replay.isAt(turnOf(1, 3));
		await page.clock.runFor(STILL_MS / 4);
		await replay.isAt(turnOf(2, 3));
		await page.clock.runFor(STILL_MS / 4);
		await replay.isAt(after(3));
		await replay.button(controls.play).waitFor();
		// At the end, Play starts from the beginning, and takes its time.
		await speed.selectOption(SLOWEST);
		await replay.slider.focus();
		await page.keyboard.press("Space");
		await replay.button(controls.pause).waitFor();
		await page.clock.runFor(STILL_MS);
		await replay.isAt(turnOf(1, 3));
		await page.clock.runFor(STILL_MS);
		await replay.isAt(turnOf(2, 3));
		await page.keyboard.press("Space");
		await replay.button(controls.play).waitFor();
	});

	test("from the turn that the link names, and the address names the turn", async ({
		site,
	}) => {
		const { page, address } = await played(site);
		const replay = await ReplayPage.open(page, address, 1);
		await replay.isAt(turnOf(1, 3));
		const entries = await page.evaluate(() => history.length);
		await replay.press("forward");
		await replay.press("forward");
		await replay.press("back");
		await until(
			async () => page.url() === `${address}#turn=3`,
			"the address names the turn",
		);
		expect(await page.evaluate(() => history.length)).toBe(entries);
		await page.evaluate(() => {
			location.hash = "#turn=1";
		});
		await replay.isAt(turnOf(0, 3));
	});

	test("with a link to the turn for sharing", async ({ site }) => {
		const { page, address } = await played(site, 1);
		await page
			.context()
			.grantPermissions(["clipboard-read", "clipboard-write"]);
		await page.clock.install();
		const replay = await ReplayPage.open(page, address, 0);
		await stopTime(page);
		await replay.button(enReplay.copy).click();
		await replay.button(enReplay.copied).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(`${address}#turn=1`);
		// The menu has the same for other sites' pages, as a frame, and stays open to say so.
		await page.getByLabel(enGame.menu.name, { exact: true }).click();
		await replay.button(enReplay.embed).click();
		await until(
			async () =>
				/^<iframe src="[^"]+\/embed\/game\/\w+#turn=1"/.test(
					await page.evaluate(() => navigator.clipboard.readText()),
				),
			"the frame's code is copied",
		);
	});

	test("with the players, the log and the orders of that turn", async ({
		site,
	}) => {
		const { page, address } = await long(site);
		const replay = await ReplayPage.open(page, address, 20);
		const board = new GamePage(page).board;
		const log = page.getByRole("group", { name: enGame.log.name });
		await log.getByRole("link", { name: enGame.turn(19) }).waitFor();
		expect(await board.locator(".plan").count()).toBeGreaterThan(2);
		await page.keyboard.press("o");
		expect(await board.locator(".plan").count()).toBe(0);
		await page.keyboard.press("o");
		await log.getByRole("link", { name: enGame.turn(15) }).click();
		await replay.isAt(turnOf(15, 38));
		await replay.press("first");
		await page.getByText(enGame.log.empty).waitFor();
		const players = page.getByRole("list", { name: enGame.seats.name });
		expect(await players.getByText(enGame.seats.absent).count()).toBe(4);
	});

	test("and a screen reader reads it", async ({ site }) => {
		const { page, address } = await long(site);
		const replay = await ReplayPage.open(page, address, 5);
		await replay.press("forward");
		await until(
			async () =>
				(await saidIn(page)).at(-1)?.startsWith("Turn 7 of 38") ?? false,
			"the turn is read aloud",
		);
		expect((await saidIn(page)).at(-1)).toMatch(/leads with \d+ tiles/);
	});

	test("in French as well", async ({ site }) => {
		const { page, address } = await played(site, 1);
		await page
			.context()
			.addCookies([{ name: "language", value: "fr", url: site.url }]);
		await page.goto(address);
		await page.getByRole("slider", { name: frReplay.chart.slider }).waitFor();
		await page.getByRole("button", { name: frReplay.verify }).click();
		await page.getByText(frProof.holds).waitFor();
		await page.getByRole("button", { name: frProof.close }).click();
		await page.getByLabel(frGame.menu.name, { exact: true }).click();
		await page.getByRole("link", { name: frStillReplay.download }).waitFor();
	});

	test("and its players can play again", async ({ site }) => {
		const { page, address } = await played(site, 1);
		const replay = await ReplayPage.open(page, address);
		await replay.button("Play again").click();
		await page.waitForURL((url) => url.pathname !== new URL(address).pathname);
		await new GamePage(page).sees(enGame.status.chooseStart);

		const other = await site.visitor();
		const watched = await ReplayPage.open(other, address);
		expect(await watched.button("Play again").count()).toBe(0);
	});
});

test.skipIf(isSkipped)("the result leads to the replay", async ({ site }) => {
	const page = await site.visitor();
	const form = { ...TINY, end: "turn-limit", turns: "1" };
	const game = await GamePage.begin(page, form);
	const address = page.url();
	await game.press(enGame.bar.readyByLot);
	await game.endTurn();
	await page.getByRole("link", { name: enLazy.result.replay }).click();
	await new ReplayPage(page).isAt(after(1));
	expect(page.url()).toBe(address);
});

describe.skipIf(isSkipped)("a replay page is small", () => {
	test("as it opens", async ({ site }) => {
		const { address } = await played(site, 1);
		const page = await site.visitor();
		expect(await weightOf(page, address)).toBeLessThanOrEqual(60_000);
	});

	test("with everything that it loads once it is idle", async ({ site }) => {
		const { address } = await played(site, 1);
		const page = await site.visitor();
		const bytes = await countBytes(page);
		const requests = new Requests(page);
		// The last of what the page loads ahead, one after the other.
		const last = page.waitForResponse(/\/proof\./);
		await ReplayPage.open(page, address);
		await (await last).finished();
		await requests.end();
		expect(bytes()).toBeLessThanOrEqual(73_000);
	});
});

describe.skipIf(isSkipped)("the chart leads through the game", () => {
	test("by the pointer", async ({ site }) => {
		const { page, address } = await long(site);
		const replay = await ReplayPage.open(page, address);
		const box = await replay.slider.boundingBox();
		if (!box) throw new Error("there is no chart");
		const at = (share: number) =>
			[box.x + box.width * share, box.y + box.height / 2] as const;
		await page.mouse.move(...at(0.25));
		await page.mouse.down();
		await replay.isAt(turnOf(10, 38));
		await page.mouse.move(...at(0.5), { steps: 5 });
		await replay.isAt(turnOf(19, 38));
		await page.mouse.up();
		await page.mouse.move(...at(0.9));
		await replay.isAt(turnOf(19, 38));
		// Past its end, it stays at the last turn.
		await page.mouse.move(...at(0.5));
		await page.mouse.down();
		await page.mouse.move(box.x - 50, box.y);
		await replay.isAt(turnOf(0, 38));
		await page.mouse.up();
	});

	test("by keys, and says its position in words", async ({ site }) => {
		const { page, address } = await long(site);
		const replay = await ReplayPage.open(page, address, 0);
		await replay.slider.focus();
		for (const [key, turn] of [
			["PageUp", 10],
			["PageUp", 20],
			["PageDown", 10],
			["ArrowUp", 11],
			["ArrowDown", 10],
			["ArrowRight", 11],
		] as const) {
			await page.keyboard.press(key);
			await replay.isAt(turnOf(turn, 38));
			expect(await replay.slider.getAttribute("aria-valuenow")).toBe(
				`${turn + 1}`,
			);
		}
		expect(await replay.slider.getAttribute("aria-valuetext")).toMatch(
			/^Turn 12 of 38\. .* leads with \d+ tiles, \d+% of the map, /,
		);
		// On the board the same keys move over the tiles.
		await page.getByRole("application").focus();
		await page.keyboard.press("ArrowDown");
		await replay.isAt(turnOf(11, 38));
	});
});

describe.skipIf(isSkipped)("a turn's animation", () => {
	test("is animated on a step forward, and skipped on the next step", async ({
		site,
	}) => {
		const { address } = await played(site, 1);
		const page = await site.visitor({ reducedMotion: "no-preference" });
		await recordMotions(page);
		await give(page, textOfGame("march-17x9-4"));
		const replay = await ReplayPage.open(page, address, 20);
		const animating = page.locator("#game.animating");
		const isAnimated = await comes(page, "#game.animating");
		await replay.press("forward");
		await isAnimated();
		await page.keyboard.press("ArrowRight");
		await replay.isAt(turnOf(22, 38));
		await page.keyboard.press("Escape");
		await animating.waitFor({ state: "detached" });
		await replay.isAt(turnOf(22, 38));
		await until(
			async () => (await motionsIn(page)).length > 0,
			"something has moved",
		);
	});

	test("is not animated for readers who prefer reduced motion", async ({
		site,
	}) => {
		const { page, address } = await long(site);
		await recordMotions(page);
		const replay = await ReplayPage.open(page, address, 20);
		await replay.press("forward");
		await replay.isAt(turnOf(21, 38));
		expect(await motionsIn(page)).toEqual([]);
	});
});

describe.skipIf(isSkipped)("a game is proved in the browser", () => {
	test("and everything is correct", async ({ site }) => {
		const { page, address } = await played(site);
		const replay = await ReplayPage.open(page, address);
		const dialog = await replay.verify();
		await dialog.getByText(proof.holds).waitFor();
		await dialog.getByText(proof.checks.keys(3)).waitFor();
		await dialog.getByText(proof.checks.positions(4)).waitFor();
		const { chainEnd } = await logOf(page, address);
		await dialog.getByText(chainEnd).waitFor();
		await replay.button(proof.close).click();
		await dialog.waitFor({ state: "detached" });
	});

	test("with one request, and offline after that", async ({ site }) => {
		site.expect(/INTERNET_DISCONNECTED/);
		const { page, address } = await played(site);
		const asked: string[] = [];
		page.on("request", (request: Request) =>
			asked.push(new URL(request.url()).pathname),
		);
		// The last of what the page loads ahead, one after the other.
		const last = page.waitForResponse(/\/proof\./);
		const replay = await ReplayPage.open(page, address);
		await (await last).finished();
		expect(asked.filter((path) => path.endsWith(".json"))).toEqual([
			`${new URL(address).pathname}/log.json`,
		]);
		const before = asked.length;
		await page.context().setOffline(true);
		await replay.press("first");
		await replay.press("forward");
		await replay.isAt(turnOf(1, 3));
		const dialog = await replay.verify();
		await dialog.getByText(proof.holds).waitFor();
		await replay.button(proof.close).click();
		await page.keyboard.press("?");
		await page.getByText(enReplay.keys.list[0][1]).waitFor();
		const since = asked.slice(before);
		// The browser itself requests the icon from time to time.
		expect(since.filter((path) => path !== "/favicon.svg")).toEqual([]);
	});

	test("and a changed order is found, with its turn", async ({ site }) => {
		const { page, address } = await played(site);
		const log = await logOf(page, address);
		const turns = log.turns.map((record, turn) => {
			const [seat, tile, ...rest] = record.orders;
			const other = (tile + 1) % (log.board.cols * log.board.rows);
			return turn === 1
				? { ...record, orders: [seat, other, ...rest] }
				: record;
		});
		await give(page, JSON.stringify({ ...log, turns }));
		const replay = await ReplayPage.open(page, address);
		const dialog = await replay.verify();
		await dialog.getByText(proof.fails(1)).waitFor();
		await dialog.getByText(proof.heldUntil(1)).waitFor();
		expect(await dialog.getByText(proof.holds).count()).toBe(0);
		await replay.button(proof.show(1)).click();
		await replay.isAt(turnOf(1, 3));
	});

	test("and a changed end is found", async ({ site }) => {
		const { page, address } = await played(site);
		const log = await logOf(page, address);
		const standings = log.standings.toReversed();
		await give(page, JSON.stringify({ ...log, standings }));
		const replay = await ReplayPage.open(page, address);
		const dialog = await replay.verify();
		await dialog.getByText(proof.failsAtEnd).waitFor();
		await dialog.getByText(proof.faults.standings).waitFor();
	});
});

describe.skipIf(isSkipped)("where there are no turns to be had", () => {
	test("the page says so, and shows how the game ended", async ({ site }) => {
		site.expect(/500|log\.json/);
		const { page, address } = await played(site, 1);
		const status = page.getByRole("status");
		for (const [answer, text] of [
			[{ status: 500 }, enReplay.failed],
			[{ body: "{}" }, enReplay.failed],
			[{ body: '{"format":1,"rules":99}' }, enReplay.otherVersion],
		] as const) {
			await page.route("**/log.json", (route) => route.fulfill(answer));
			await page.goto(address);
			await status.getByText(text).waitFor();
			await page.getByRole("img").first().waitFor();
			await page.unroute("**/log.json");
		}
		const log = await logOf(page, address);
		const entries = [0, 9999, 0];
		await give(page, JSON.stringify({ ...log, entries }));
		await page.goto(address);
		await status.getByText(enReplay.damaged).waitFor();
	});

	test("nor a script, the page shows how the game ended", async ({ site }) => {
		const { address } = await played(site, 1);
		const page = await site.visitor({ javaScriptEnabled: false });
		await page.goto(address);
		await page.getByRole("table", { name: "Players" }).waitFor();
		expect(await page.getByRole("img").count()).toBeGreaterThan(0);
		expect(await page.locator(".still-chart .area").count()).toBe(4);
		const notice = page.locator("noscript p");
		expect(await notice.innerText()).toBe(stillReplay.needsScript);
		await page.getByRole("link", { name: stillReplay.download }).waitFor();
	});
});

describe.skipIf(isSkipped)("on a phone", () => {
	test.for([
		[390, 844, 0.6],
		[412, 915, 0.6],
		[360, 640, 0.6],
		[320, 568, 0.5],
	] as const)(
		"the board has most of the screen, and nothing scrolls: %i x %i",
		async ([width, height, share], { site }) => {
			const { page, address } = await long(site);
			await page.setViewportSize({ width, height });
			await ReplayPage.open(page, address, 10);
			const board = await page.getByRole("application").boundingBox();
			expect(board?.height).toBeGreaterThanOrEqual(share * height);
			const scrolled = await page.evaluate(() => {
				scrollTo(0, 500);
				return scrollY + document.body.scrollTop;
			});
			expect(scrolled).toBe(0);
		},
	);

	test("the usual board lies turned, as in play, and the menu has what the bar has no room for", async ({
		site,
	}) => {
		const { page, address } = await long(site);
		await page.setViewportSize({ width: 390, height: 844 });
		const replay = await ReplayPage.open(page, address, 10);
		const tiles = await page.locator(".board .tiles").boundingBox();
		expect(tiles?.height).toBeGreaterThan(tiles?.width ?? 0);
		const { verify, copy } = enReplay;
		expect(await replay.button(verify).count()).toBe(0);
		await page.getByLabel(enGame.menu.name, { exact: true }).click();
		await replay.button(copy).waitFor();
		await replay.verify();
	});

	test.for([
		["en-GB", enReplay],
		["fr-FR", frReplay],
	] as const)(
		"nothing is cut off, and the buttons are large and near the bottom: %s",
		async ([locale, words], { site }) => {
			const { page: player, address } = await played(site, 1);
			const page = await site.visitor({
				...{ viewport: { width: 390, height: 844 }, hasTouch: true, locale },
				isMobile: true,
				storageState: await player.context().storageState(),
			});
			await give(page, textOfGame("march-17x9-4"));
			const replay = await ReplayPage.open(page, address, 10, words);
			const { first, back, play, forward, last } = words.controls;
			for (const name of [first, back, play, forward, last]) {
				const box = await replay.button(name).boundingBox();
				if (!box) throw new Error(`${name} is not shown`);
				expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
				expect(box.y).toBeGreaterThan(700);
				expect(box.y + box.height).toBeLessThanOrEqual(844);
			}
			const size = await page.evaluate(() => {
				const { scrollWidth, scrollHeight } = document.documentElement;
				return [scrollWidth, scrollHeight];
			});
			expect(size).toEqual([390, 844]);
			const board = await page.getByRole("application").boundingBox();
			expect(board?.width).toBe(390);
			await replay.button(forward).tap();
			await replay.isAt(words.turnOf(11, 38));
		},
	);
});
