/** The line to the room hangs, or is dead without a word; and the device's clock is set. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { Wire } from "./support/FaultyProxy.ts";
import { GamePage, TINY } from "./support/GamePage.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { bar, connection, status, timeLeft } = enGame;

/** A page whose time a test moves on, with a game on a wire of its own. */
async function open(
	site: Site,
	wire: Wire,
	form: Readonly<Record<string, string>> = TINY,
): Promise<GamePage> {
	const page = await site.visitor();
	await page.clock.install();
	const response = await page.request.post("/play", { form });
	await page.goto(`${wire.url}${new URL(response.url()).pathname}`);
	return new GamePage(page);
}

/** A wire for one test. */
async function withWire(
	site: Site,
	use: (wire: Wire) => Promise<void>,
): Promise<void> {
	const wire = await Wire.to(site.url);
	try {
		await use(wire);
	} finally {
		await wire.close();
	}
}

describe.skipIf(isSkipped)("a socket that hangs while connecting", () => {
	test("is given up after some seconds", async ({ site }) => {
		site.expect(/WebSocket|ERR_/);
		await withWire(site, async (wire) => {
			const game = await open(site, wire);
			await game.sees(status.chooseStart);
			await hang(game.page, wire);
			await game.page.clock.fastForward(10_000);
			await game.sees(new RegExp(`^${connection.reconnecting}`));
			const before = wire.opened;
			wire.mend();
			await game.page.clock.fastForward(10_000);
			await connects(game);
			expect(wire.opened).toBeGreaterThan(before);
		});
	});

	test.for([
		["the network is back", () => dispatchEvent(new Event("online"))],
		[
			"the page is seen again",
			() => document.dispatchEvent(new Event("visibilitychange")),
		],
	] as const)("is opened anew when %s", async ([, happen], { site }) => {
		site.expect(/WebSocket|ERR_/);
		await withWire(site, async (wire) => {
			const game = await open(site, wire);
			await game.sees(status.chooseStart);
			await hang(game.page, wire);
			// Long enough for it to be stuck, too short for it to be given up.
			await game.page.clock.fastForward(2000);
			wire.mend();
			await game.page.evaluate(happen);
			await connects(game);
		});
	});
});

describe.skipIf(isSkipped)("a line that is dead without a word", () => {
	test("is found out by an order that is not answered, which goes out again", async ({
		site,
	}) => {
		site.expect(/WebSocket|ERR_/);
		await withWire(site, async (wire) => {
			const game = await open(site, wire);
			await game.startAnywhere();
			wire.silence();
			await game.press(bar.bank);
			await game.press(bar.confirm);
			await game.sees(bar.sending);
			await game.page.clock.fastForward(11_000);
			await game.page.getByText(bar.sending).waitFor({ state: "hidden" });
			await game.sees(bar.ordersLeft(1));
		});
	});

	test("is found out though the device's clock was set back an hour", async ({
		site,
	}) => {
		site.expect(/WebSocket|ERR_/);
		await withWire(site, async (wire) => {
			const game = await open(site, wire);
			await game.sees(status.chooseStart);
			await game.page.clock.setSystemTime(Date.now() - 3_600_000);
			wire.silence();
			const before = wire.opened;
			await game.page.clock.fastForward(20_000);
			await game.page.clock.fastForward(11_000);
			await until(async () => wire.opened > before, "the page tries again");
			await connects(game);
		});
	});
});

describe.skipIf(isSkipped)(
	"a server that does not answer for two seconds",
	() => {
		test("leaves it open whether one is ready, and the page says so", async ({
			site,
		}) => {
			site.expect(/WebSocket|ERR_/);
			await withWire(site, async (wire) => {
				const game = await open(site, wire);
				await game.startAnywhere();
				wire.silence();
				await game.press(bar.ready);
				await game.page.clock.fastForward(2500);
				await game.sees(bar.sending);
				// The line is given up, and it is said again on the next one.
				await game.page.clock.fastForward(10_000);
				await game.isIn(2);
				await game.page.getByText(bar.sending).waitFor({ state: "hidden" });
			});
		});

		test("nor to a seat in a lobby", async ({ site }) => {
			site.expect(/WebSocket|ERR_/);
			const host = await site.visitor();
			const form = { ...TINY, access: "link", seats: "3" };
			const { pathname } = new URL(
				(await host.request.post("/games", { form })).url(),
			);
			await withWire(site, async (wire) => {
				const page = await site.visitor();
				await page.clock.install();
				const greeted = page
					.waitForEvent("websocket")
					.then(async (socket) => await socket.waitForEvent("framereceived"));
				await page.goto(`${wire.url}${pathname}`);
				await greeted;
				const game = new GamePage(page);
				wire.silence();
				await game.press(enLobby.join);
				await page.clock.fastForward(2500);
				await game.sees(bar.sending);
				await page.clock.fastForward(10_000);
				await game.button(enLobby.leave).waitFor();
				await page.getByText(bar.sending).waitFor({ state: "hidden" });
			});
		});
	},
);

describe.skipIf(isSkipped)("the time left", () => {
	test.for([
		["back", -3_600_000],
		["forward", 3_600_000],
	] as const)(
		"is right though the device's clock is set %s in mid-turn",
		async ([, byMs], { site }) => {
			const page = await site.visitor();
			await page.clock.install();
			const game = await GamePage.begin(page, TIMED);
			await game.sees(TIME);
			await page.clock.setSystemTime(Date.now() + byMs);
			const time = page.locator(".time");
			const before = await time.textContent();
			await until(
				async () => (await time.textContent()) !== before,
				"the time goes on",
			);
			expect(await time.textContent()).toMatch(TIME);
			expect(await time.textContent()).not.toBe(timeLeft(0));
			await game.sees(status.chooseStart);
		},
	);

	test("is right after a sleep, in which the page's own clock stood still", async ({
		site,
	}) => {
		const page = await site.visitor();
		await page.addInitScript(() => {
			const now = performance.now.bind(performance);
			let sleptMs = 0;
			performance.now = () => now() - sleptMs;
			addEventListener("sleep", () => {
				sleptMs += 3_600_000;
			});
		});
		const opened = page.waitForEvent("websocket");
		const game = await GamePage.begin(page, TIMED);
		await game.sees(TIME);
		const socket = await opened;
		const asked = socket.waitForEvent("framesent", isClock);
		await page.evaluate(() => dispatchEvent(new Event("sleep")));
		await asked;
		const time = page.locator(".time");
		await until(
			async () => TIME.test((await time.textContent()) ?? ""),
			"the time is right again",
		);
	});
});

/** Two minutes a turn. */
const TIMED = { ...TINY, clock: "120" };
const TIME = /^(\d min )?\d+ s$/;

function isClock({ payload }: { payload: string | Buffer }): boolean {
	return String(payload).includes('"type":"clock"');
}

/** The line is cut, and what is opened from now on gets no answer. */
async function hang(page: Page, wire: Wire): Promise<void> {
	const before = wire.opened;
	wire.hang();
	await page.clock.fastForward(1000);
	await until(async () => wire.opened > before, "the page tries again");
}

async function connects({ page }: GamePage): Promise<void> {
	const lost = page.getByText(connection.reconnecting);
	await lost.waitFor({ state: "hidden" });
}
