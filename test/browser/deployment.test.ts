/** Files that a page has yet to load no longer exist, as after a deployment, or fail once. */
import type { Page, Request } from "playwright-core";
import { describe, expect } from "vitest";
import gameScript from "../../src/client/game/main.ts?raw";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { gameListWords as enList } from "../../src/words/en/gameList.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { proofWords as enProof } from "../../src/words/en/proof.ts";
import { siteWords as enSite } from "../../src/words/en/site.ts";
import { siteWords as frSite } from "../../src/words/fr/site.ts";
import { Files } from "./support/Files.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { bar, status, talkButton } = enGame;
const { keys, result, talk } = enLazy;
const { gamePage, notLoaded } = enSite;

type Form = Readonly<Record<string, string>>;

const SHORT: Form = { ...TINY, end: "turn-limit", turns: "1" };
const ROOM: Form = { ...SHORT, access: "link", seats: "2" };

/** Files that the page loads on first use, or once it is idle, and without which a game goes on. */
const LAZY =
	/^(ResultPanel|TurnAnimation|Effects|QuickChat|ScreenDialogs|otherGamesWaiting|lazy\.\w+)-/;
/** What a lobby's page loads once it is idle, by the list that it loads it from. */
const PREPARED = [
	"play",
	"overlays",
	"lazy.en",
	...[...gameScript.matchAll(/import\("[^"]*?(\w+)\.ts"\)/g)].map(
		([, name]) => name,
	),
];

/** A page of a game whose files a test can remove. */
async function visit(
	site: Site,
	address: (page: Page) => Promise<string>,
	before: (files: Files) => void = () => {},
): Promise<[GamePage, Files]> {
	site.expect(/404/);
	const page = await site.visitor();
	const files = await Files.of(page);
	before(files);
	const isLive = page
		.waitForEvent("websocket")
		.then(async (socket) => await socket.waitForEvent("framereceived"));
	await page.goto(await address(page));
	// Before that, a lobby's forms would lead to another page.
	await isLive;
	return [new GamePage(page), files];
}

const newGame = async (page: Page) =>
	(await page.request.post("/play", { form: SHORT })).url();
const newRoom = async (page: Page) =>
	(await page.request.post("/games", { form: ROOM })).url();
/** With a guest it is not full, so it does not begin by itself. */
const newLargerRoom = async (page: Page) =>
	(await page.request.post("/games", { form: { ...ROOM, seats: "3" } })).url();

/** Begins play, on a board that fits into the page. */
async function begins(game: GamePage): Promise<void> {
	await game.press(enLobby.begin);
	await game.sees(status.chooseStart);
	await until(async () => await fits(game), "the board fits");
}

/** Whether the board is large, and everything around it is inside the window. */
async function fits(game: GamePage): Promise<boolean> {
	const { page, board } = game;
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const box = await board.boundingBox();
	const below = await game.button(bar.readyByLot).boundingBox();
	if (box === null || below === null) return false;
	const isWide = box.width > width / 3 && box.width <= width;
	return isWide && below.y + below.height <= height;
}

/** Counts a page's requests of a kind from now on. */
function count(page: Page, isOne: (request: Request) => boolean): () => number {
	let requests = 0;
	page.on("request", (request) => {
		if (isOne(request)) requests++;
	});
	return () => requests;
}

/** Counts how often a page is loaded from now on. */
function countLoads(page: Page): () => number {
	return count(page, (request) => request.isNavigationRequest());
}

async function playsToTheEnd(game: GamePage): Promise<void> {
	await game.press(bar.readyByLot);
	await game.sees(bar.planned(0, 1));
	await game.endTurn();
}

async function seesTheResult({ page }: GamePage): Promise<void> {
	await page.getByRole("list", { name: result.ranking }).waitFor();
	const again = page.getByRole("button", { name: result.again, exact: true });
	const rematch = page.getByRole("button", { name: result.rematch });
	await again.or(rematch).waitFor();
}

async function getsHelp({ page }: GamePage): Promise<void> {
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: keys.title });
	await dialog.getByText(keys.list[0][1]).waitFor();
	await dialog.getByRole("button", { name: keys.close }).click();
}

async function opensTalk(game: GamePage): Promise<void> {
	await game.press(talkButton);
	await game.button(talk.phrases.hello.text).waitFor();
	await game.press(talkButton);
}

describe.skipIf(isSkipped)("a page whose files are gone", () => {
	test("needs none of them any more, once it has been idle", async ({
		site,
	}) => {
		const [game, files] = await visit(site, newRoom);
		await files.areHere([...PREPARED, "game"]);
		files.lose();
		await begins(game);
		await getsHelp(game);
		await playsToTheEnd(game);
		await seesTheResult(game);
		expect(await game.page.getByText(notLoaded).isVisible()).toBe(false);
	});

	test("says so and what to do, and continues by itself", async ({ site }) => {
		const [game, files] = await visit(site, newGame, (files) =>
			files.lose(LAZY),
		);
		await game.sees(status.chooseStart);
		await game.page.keyboard.press("?");
		await game.page.getByText(notLoaded).waitFor();
		const again = game.page.getByRole("link", { name: gamePage.reload });
		expect(await again.getAttribute("href")).toBe(
			new URL(game.page.url()).pathname,
		);
		files.find();
		const dialog = game.page.getByRole("dialog", { name: keys.title });
		await dialog.getByText(keys.list[0][1]).waitFor();
		await game.page.getByText(notLoaded).waitFor({ state: "hidden" });
	});

	test("does not wait for ever for a file that is not answered", async ({
		site,
	}) => {
		const [game, files] = await visit(site, newGame, (files) =>
			files.hang(/^(ScreenDialogs|overlays)-/),
		);
		const { page } = game;
		await game.sees(status.chooseStart);
		await page.clock.install();
		await page.keyboard.press("?");
		await page.clock.fastForward(5000);
		await page.getByText(notLoaded).waitFor();
		files.find();
		await page.clock.fastForward(21_000);
		await page.clock.fastForward(1000);
		const dialog = page.getByRole("dialog", { name: keys.title });
		await dialog.getByText(keys.list[0][1]).waitFor();
		await page.getByText(notLoaded).waitFor({ state: "hidden" });
	});

	test("stays a lobby until the board and its style sheet are there, and says so", async ({
		site,
	}) => {
		const [game, files] = await visit(site, newRoom, (files) =>
			files.lose(/^(game|play)-/),
		);
		await game.press(enLobby.begin);
		await game.page.getByText(notLoaded).waitFor();
		expect(await game.board.isVisible()).toBe(false);
		files.find();
		await game.sees(status.chooseStart);
		await game.page.getByText(notLoaded).waitFor({ state: "hidden" });
		await playsToTheEnd(game);
		await seesTheResult(game);
	});

	test("reloads itself for the result, if that helps", async ({ site }) => {
		const [game] = await visit(site, newGame, (files) =>
			files.lose(/^ResultPanel-/),
		);
		await playsToTheEnd(game);
		const replay = new ReplayPage(game.page);
		await replay.slider.waitFor();
		await game.button(result.again).waitFor();
	});

	test("reloads itself for a turn, once its files are there again", async ({
		site,
	}) => {
		const [game, files] = await visit(site, newGame, (files) =>
			files.lose(/^receiveTurn-/),
		);
		const loads = countLoads(game.page);
		await game.press(bar.readyByLot);
		await until(async () => loads() === 1, "the page is loaded again");
		files.find();
		await game.sees(bar.planned(0, 1));
		await game.endTurn();
		await seesTheResult(game);
		expect(loads()).toBe(1);
	});

	test("does so for the result even if no file exists any more", async ({
		site,
	}) => {
		const [game, files] = await visit(site, newGame, (files) =>
			files.lose(LAZY),
		);
		const loads = countLoads(game.page);
		await game.press(bar.readyByLot);
		await game.sees(bar.planned(0, 1));
		files.lose();
		await game.endTurn();
		await game.button(result.again).waitFor();
		await game.page
			.getByRole("table", { name: enSite.gamePage.seats })
			.waitFor();
		await game.page.getByText(notLoaded).waitFor();
		expect(loads()).toBe(1);
	});

	test("does not reload for a board that would still have no style sheet", async ({
		site,
	}) => {
		const [game, files] = await visit(site, newRoom, (files) =>
			files.lose(/^game-/),
		);
		const loads = countLoads(game.page);
		const tries = count(game.page, (request) =>
			/\/build\/game-.*\.css/.test(request.url()),
		);
		await game.press(enLobby.begin);
		// It has checked whether a reload would help, and keeps retrying.
		for (const times of [1, 2, 3, 4, 5])
			await until(async () => tries() >= times, `it tries ${times} times`);
		expect(loads()).toBe(0);
		files.find();
		await game.sees(status.chooseStart);
	});

	test("says so in French", async ({ site }) => {
		site.expect(/404/);
		const page = await site.visitor({ locale: "fr-FR" });
		const files = await Files.of(page);
		files.lose(LAZY);
		await page.goto(await newGame(page));
		await page.keyboard.press("?");
		await page.getByText(frSite.notLoaded).waitFor();
		await page.getByRole("link", { name: frSite.gamePage.reload }).waitFor();
	});
});

describe.skipIf(isSkipped)("a file that fails once is asked for again", () => {
	test("for a lobby, its board, and the end of its game", async ({ site }) => {
		const [game] = await visit(site, newRoom, (files) => files.failOnce());
		await begins(game);
		await playsToTheEnd(game);
		await seesTheResult(game);
	});

	test("for the list of keys and quick chat", async ({ site }) => {
		const [game, files] = await visit(site, newLargerRoom, (files) =>
			files.failOnce(LAZY),
		);
		const friend = await site.visitor();
		await friend.goto(game.page.url());
		await new GamePage(friend).press(enLobby.join);
		await game.button(enLobby.begin).waitFor();
		files.failOnce();
		await opensTalk(game);
		await begins(game);
		await getsHelp(game);
	});

	test("for the home page and its demo", async ({ site }) => {
		site.expect(/404/);
		const page = await site.visitor({ reducedMotion: "no-preference" });
		const files = await Files.of(page);
		files.failOnce();
		await page.goto("/");
		await page.mouse.move(100, 100);
		await page.mouse.move(120, 120);
		await page.locator("#demo .board-live").waitFor();
		await until(
			async () =>
				(await page.evaluate(() => [...document.styleSheets].length)) >= 2,
			"the styles are there",
		);
		expect(await page.getByText(notLoaded).isVisible()).toBe(false);
	});

	test("for the list of games", async ({ site }) => {
		site.expect(/404/);
		const page = await site.visitor();
		const files = await Files.of(page);
		files.failOnce();
		await page.goto("/lobby");
		await page.getByText(enList.live.on, { exact: true }).waitFor();
	});

	test("for the replay", async ({ site }) => {
		site.expect(/404/);
		const page = await site.visitor();
		const address = await ReplayPage.play(page, 3);
		const files = await Files.of(page);
		files.failOnce();
		const replay = await ReplayPage.open(page, address);
		const dialog = await replay.verify();
		await dialog.getByText(enProof.holds).waitFor();
	});
});

describe.skipIf(isSkipped)("a page that is not of the room's version", () => {
	test("is reloaded once, then says what to do", async ({ site }) => {
		const page = await site.visitor();
		await page.routeWebSocket("**/socket?*", (socket) => {
			// The server refuses a page in this way: it opens the socket, and closes it at once.
			void socket.close({ code: 4000, reason: "another protocol version" });
		});
		const loads = countLoads(page);
		await page.goto(await newGame(page));
		await page.getByText(enGame.connection.refusedVersion).waitFor();
		await page
			.getByRole("link", { name: enGame.reload, exact: true })
			.waitFor();
		expect(loads()).toBe(2);
		// The reader may reload too, and does not get into a loop either.
		await page.getByRole("link", { name: enGame.reload, exact: true }).click();
		await page.getByText(enGame.connection.refusedVersion).waitFor();
		expect(loads()).toBe(3);
	});
});
