import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lazyWords as enLazy } from "../../src/words/en/lazy.ts";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { siteWords as site } from "../../src/words/en/site.ts";
import { FaultyProxy } from "./support/FaultyProxy.ts";
import { CLASSIC, GamePage } from "./support/GamePage.ts";
import { saidIn } from "./support/hear.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { bar, connection, status, ordersKept, seats } = enGame;
const { result } = enLazy;

type Form = Readonly<Record<string, string>>;

/** A game by link, without bots, that is over after two turns, neither of which ends by the clock. */
const SHORT: Form = {
	...CLASSIC,
	...{ access: "link", pace: "180" },
	board: "9x7",
	fill: "none",
	end: "turn-limit",
	turns: "2",
};

/** Opens a lobby on its host's page. */
async function openLobby(place: Site, form: Form): Promise<GamePage> {
	const page = await place.visitor();
	const response = await page.request.post("/games", { form });
	await page.goto(response.url());
	return new GamePage(page);
}

/** A friend follows the link and takes a seat. */
async function comeBy(place: Site, link: string, path = ""): Promise<GamePage> {
	const page = await place.visitor();
	await page.goto(path === "" ? link : path);
	const game = new GamePage(page);
	await game.press(enLobby.join);
	await game.button(enLobby.leave).waitFor();
	return game;
}

/** Everybody starts on a random tile. */
async function startAll(games: readonly GamePage[]): Promise<void> {
	for (const game of games) await game.sees(status.chooseStart);
	for (const game of games) await game.press(bar.readyByLot);
	for (const game of games) await game.sees(bar.planned(0, 1));
}

/** Everybody banks, and is ready. */
async function bankAll(games: readonly GamePage[]): Promise<void> {
	for (const game of games) {
		await game.press(bar.bank);
		await game.endTurn();
	}
}

/** Banks and is ready, if there is a turn to do so in. */
async function bankIfAsked(game: GamePage): Promise<void> {
	const bank = game.button(bar.bank);
	if ((await bank.isVisible()) && (await bank.isEnabled())) {
		await bank.click();
		await game.endTurn();
	}
}

/** A page's network is back: it connects at once, without waiting for its next attempt. */
async function comesOnline({ page }: GamePage): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event("online")));
}

/** Every frame that a page's sockets receive from now on. */
function listen(page: Page): string[] {
	const frames: string[] = [];
	page.on("websocket", (socket) =>
		socket.on("framereceived", ({ payload }) => frames.push(String(payload))),
	);
	return frames;
}

describe.skipIf(isSkipped)("friends by a link", () => {
	test("play a game to its end, and a rematch with one click each", async ({
		site: place,
	}) => {
		const host = await openLobby(place, { ...SHORT, seats: "4" });
		const link = host.page.url();
		const friends = [await comeBy(place, link), await comeBy(place, link)];
		const all = [host, ...friends];

		const watching = await place.visitor();
		const overheard = listen(watching);
		await watching.goto(link);
		await until(async () => overheard.length > 0, "the watcher is connected");

		await host.press(enLobby.begin);
		await startAll(all);
		for (let turn = 0; turn < 2; turn++) {
			for (const game of all) await game.isIn(turn);
			await bankAll(all);
		}
		for (const page of [...all.map((game) => game.page), watching])
			await page.getByRole("list", { name: result.ranking }).waitFor();

		const traffic = overheard.join("\n");
		expect(traffic).toMatch(/"type":"turn"/);
		expect(traffic).not.toMatch(/"type":"order"/);

		await host.press(result.rematch);
		await host.button(enLobby.leave).waitFor();
		for (const friend of friends) await friend.press(result.joinRematch);
		await startAll(all);
		expect(new Set(all.map(({ page }) => page.url())).size).toBe(1);
		expect(host.page.url()).not.toBe(link);
	});

	test("see who comes, and the host can remove somebody", async ({
		site: place,
	}) => {
		// The browser submits the form if it is pressed before the page is connected.
		place.expect(/\b403\b/);
		const host = await openLobby(place, { ...SHORT, seats: "3" });
		const friend = await comeBy(place, host.page.url());
		await host.sees(enLobby.taken(2, 3));
		await host.page.getByText(enLobby.remove, { exact: true }).click();
		// The question stays, whoever comes or goes meanwhile.
		await friend.page.goto("about:blank");
		await host.page.locator(".member .notes").getByText(enLobby.away).waitFor();
		await host.press(enLobby.removeYes);
		await host.sees(enLobby.taken(1, 3));
		await friend.page.goto(host.page.url());
		await friend.press(enLobby.join);
		await friend.sees(enLazy.refusals.removed);
	});

	test("are played by a bot while they are missing, and get their seat back", async ({
		site: place,
	}) => {
		place.expect(/WebSocket|ERR_/);
		const host = await openLobby(place, {
			...SHORT,
			seats: "2",
			turns: "50",
			pace: "8",
		});
		const page = await place.visitor();
		const proxy = await FaultyProxy.to(place.url);
		try {
			await page.goto(`${proxy.url}${new URL(host.page.url()).pathname}`);
			const friend = new GamePage(page);
			await friend.press(enLobby.join);
			await startAll([host, friend]);

			proxy.cut();
			await friend.sees(`${connection.reconnecting} ${ordersKept}`);
			await host.sees(new RegExp(`\\b${seats.away}$`));
			const held = host.otherLines.getByText(seats.held);
			// Turns in which somebody gave an order pass by the clock.
			while (!(await held.isVisible())) await bankIfAsked(host);

			proxy.repair();
			await comesOnline(friend);
			await friend.sees(status.giveOrders);
			await held.waitFor({ state: "hidden" });
			await bankAll([friend]);
		} finally {
			await proxy.close();
		}
	});
});

describe.skipIf(isSkipped)("one who gives up", () => {
	test("watches from then on, also after a reload, and everybody is notified", async ({
		site: place,
	}) => {
		const host = await openLobby(place, {
			...{ ...SHORT, turns: "9", pace: "60" },
			// The game goes on, as there is a bot to be beaten.
			...{ seats: "3", fill: "normal" },
		});
		const friend = await comeBy(place, host.page.url());
		await host.press(enLobby.begin);
		await startAll([host, friend]);
		await host.page.getByLabel(enGame.menu.name, { exact: true }).click();
		await host.press(enLazy.menuItems.resign);
		await host.press(enLazy.menuItems.resignYes);
		await friend.sees(/gives up$/);
		await watches(host);
		await bankAll([friend]);
		await host.isIn(1);
		await watches(host);
		await host.page.reload();
		await host.isIn(1);
		await watches(host);
	});
});

/** The page asks nothing of this player, who can do nothing. */
async function watches(game: GamePage): Promise<void> {
	await game.sees(enLazy.watching);
	await game.sees(status.watching);
	for (const name of [bar.bank, bar.more, bar.undo, bar.end])
		expect(await game.button(name).isVisible()).toBe(false);
	expect(await game.page.getByText(/ planned$/).isVisible()).toBe(false);
	expect(await game.open()).toEqual([]);
}

test.skipIf(isSkipped)(
	"a turn in which nobody gave an order begins again, and the page says so",
	async ({ site: place }) => {
		const host = await openLobby(place, { ...SHORT, seats: "2", pace: "60" });
		const friend = await comeBy(place, host.page.url());
		const all = [host, friend];
		await startAll(all);
		for (const game of all) await game.endTurn();
		for (const game of all) {
			await game.sees(enGame.begunAgain);
			await game.sees(enGame.begunAgain.replace(/\.$/, ""));
			await game.isIn(0);
		}
		await bankAll(all);
		await host.isIn(1);
		expect(await host.page.getByText(enGame.begunAgain).isVisible()).toBe(
			false,
		);
	},
);

describe.skipIf(isSkipped)("strangers", () => {
	test("who press Play now meet in one game, which begins automatically", async ({
		site: place,
	}) => {
		const first = await place.visitor();
		const second = await place.visitor();
		for (const page of [first, second]) await page.goto("/");
		const name = site.homePage.playNow;
		// It begins ten seconds after the first of them has come.
		await Promise.all(
			[first, second].map((page) => page.getByRole("button", { name }).click()),
		);
		const games = [first, second].map((page) => new GamePage(page));
		await Promise.all(
			games.map(async (game) => {
				await game.isIn(0);
				await game.sees(status.giveOrders);
				await game.holds(7);
			}),
		);
		expect(second.url()).toBe(first.url());
	});

	test("take over a bot's seat with all its land, also over a bad connection", async ({
		site: place,
	}) => {
		place.expect(/WebSocket|ERR_/);
		const host = await openLobby(place, {
			...SHORT,
			access: "public",
			fill: "normal",
			seats: "2",
			pace: "60",
		});
		await host.press(enLobby.begin);
		await host.press(bar.readyByLot);
		await host.sees(bar.planned(0, 1));
		const late = new GamePage(await place.visitor());
		const proxy = await FaultyProxy.to(place.url);
		try {
			await late.page.goto(`${proxy.url}${new URL(host.page.url()).pathname}`);
			await late.page.getByText(enLazy.takeOver.offer).click();
			proxy.cut();
			await late.sees(`${connection.reconnecting} ${ordersKept}`);
			await late.press(enLazy.takeOver.yes);
			proxy.repair();
			await comesOnline(late);
			await late.holds(1);
			// The bot may already have given its order of this turn.
			await bankAll([host]);
			await late.sees(status.giveOrders);
		} finally {
			await proxy.close();
		}
	});
});

/** In a page: sockets connect only once a form has been submitted. */
function delaySockets(): void {
	const Real = WebSocket;
	class LateSocket {
		static readonly OPEN = Real.OPEN;
		static readonly CONNECTING = Real.CONNECTING;
		onopen: ((event: Event) => void) | null = null;
		onmessage: ((event: MessageEvent) => void) | null = null;
		onclose: ((event: CloseEvent) => void) | null = null;
		#real: WebSocket | null = null;
		constructor(url: string) {
			addEventListener("submit", () => this.#connect(url), { once: true });
		}
		#connect(url: string): void {
			const real = new Real(url);
			this.#real = real;
			real.onopen = (event) => this.onopen?.(event);
			real.onmessage = (event) => this.onmessage?.(event);
			real.onclose = (event) => this.onclose?.(event);
		}
		get readyState(): number {
			return this.#real?.readyState ?? Real.CONNECTING;
		}
		send(text: string): void {
			this.#real?.send(text);
		}
		close(): void {
			this.#real?.close();
		}
	}
	window.WebSocket = LateSocket as unknown as typeof WebSocket;
}

describe.skipIf(isSkipped)("a host who is faster than the connection", () => {
	test("begins the game once", async ({ site: place }) => {
		const page = await place.visitor();
		await page.addInitScript(delaySockets);
		const form = { ...SHORT, seats: "2", fill: "normal" };
		const response = await page.request.post("/games", { form });
		// The first frame has the view; whatever the page sends then comes before the second.
		const isConnected = page.waitForEvent("websocket").then(async (socket) => {
			await socket.waitForEvent("framereceived");
			await socket.waitForEvent("framereceived");
		});
		await page.route("**/begin", async (route) => {
			await isConnected;
			await route.continue();
		});
		await page.goto(response.url());
		await page.locator(".chat-button").waitFor({ state: "attached" });
		const game = new GamePage(page);
		await game.press(enLobby.begin);
		await game.sees(status.chooseStart);
	});
});

describe.skipIf(isSkipped)("by correspondence", () => {
	test("a player who comes back can read what has happened", async ({
		site: place,
	}) => {
		const host = await openLobby(place, {
			...SHORT,
			seats: "2",
			turns: "9",
			pace: "86400",
		});
		const friend = await comeBy(place, host.page.url());
		const all = [host, friend];
		await startAll(all);
		for (let turn = 0; turn < 4; turn++) {
			for (const game of all) await game.isIn(turn);
			await bankAll(all);
		}
		await host.isIn(4);
		const address = friend.page.url();
		const back = await friend.page.context().newPage();
		await friend.page.close();
		await back.goto(address);
		const watcher = await place.visitor();
		await watcher.goto(address);
		for (const page of [back, watcher]) {
			const log = page.getByRole("group", { name: enGame.log.name });
			const turns = log.getByRole("heading", { level: 3 });
			await expect
				.poll(() => turns.allTextContents())
				.toEqual([3, 2, 1].map((turn) => enGame.turn(turn)));
			expect(await log.getByText(/ bank/).count()).toBe(6);
		}
		expect(await saidIn(watcher)).not.toContainEqual(
			expect.stringMatching(/ bank/),
		);
	});

	test("the games that wait for the player are counted, and listed first", async ({
		site: place,
	}) => {
		const host = await openLobby(place, {
			...SHORT,
			seats: "2",
			pace: "86400",
		});
		const friend = await comeBy(place, host.page.url());
		await startAll([host, friend]);
		await bankAll([friend]);
		await host.page.goto("/games");
		await host.page.waitForFunction(() => document.title.startsWith("(1)"));
		await friend.page.goto("/games");
		await friend.sees(/./);
		expect(await friend.page.title()).not.toMatch(/^\(/);
	});
});
