// Measures how soon a newcomer plays, and by how many clicks: `npm run bench:newcomer`.
import { loadavg } from "node:os";
import { chromium, type Page } from "playwright-core";
import { messagesIn, parseFromServer } from "../src/protocol/fromServer.ts";
import { marchFor } from "../src/rules/modes.ts";
import { gameWords } from "../src/words/en/game.ts";
import { siteWords } from "../src/words/en/site.ts";
import { findBrowsers, HOW_TO_GET } from "./browser/findBrowsers.ts";
import { buildClient } from "./build.ts";
import { noArguments } from "./cli/arguments.ts";
import { CommandFailure, runCommand, usageText } from "./cli/runCommand.ts";
import { tableRow } from "./cli/table.ts";
import { startWorker, useServer } from "./load/servers.ts";
import { MAIN } from "./load/wranglerConfig.ts";

const { bar } = gameWords;

/** Lighthouse's phone and its network: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const PHONE = { viewport: { width: 412, height: 823 }, hasTouch: true };
const SLOW = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, slowdown: 4 };
const DESK = { viewport: { width: 1280, height: 800 }, hasTouch: false };

const { startLevel, levelPerTown } = marchFor({ cols: 17, rows: 9 });
/** Everybody starts with one town. */
const FIRST_ORDERS = startLevel + levelPerTown;

const WIDTHS = [44, 16, 16];

/** What was done until an order was acknowledged, in ms since home was opened. */
type Visit = {
	readonly home: number;
	readonly game: number;
	readonly order: number;
	readonly clicks: number;
	readonly clicksInTurn: number;
	readonly orders: number;
};

async function measureNewcomer(): Promise<void> {
	const executablePath = findBrowsers().Chromium;
	if (executablePath === null) throw new CommandFailure(HOW_TO_GET.Chromium);
	await buildClient();
	const server = await startWorker(MAIN);
	await useServer(server, async () => {
		const args = ["--disable-gpu"];
		const browser = await chromium.launch({ executablePath, args });
		try {
			const desk = await browser.newPage({ ...DESK, baseURL: server.url });
			const phone = await browser.newPage({ ...PHONE, baseURL: server.url });
			await slowDown(phone);
			print(await visit(desk), await visit(phone));
		} finally {
			await browser.close();
		}
	});
}

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { latency, throughput, slowdown } = SLOW;
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", {
		...{ offline: false, latency },
		...{ downloadThroughput: throughput, uploadThroughput: throughput },
	});
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Does at once what the page asks for, so all of the time is the machine's. */
async function visit(page: Page): Promise<Visit> {
	let clicks = 0;
	const begun = performance.now();
	const passed = () => performance.now() - begun;
	const acknowledged = firstOrderOf(page).then(passed);
	await page.goto("/");
	const play = page.getByRole("button", {
		...{ name: siteWords.homePage.play, exact: true },
	});
	await play.waitFor();
	const home = passed();
	await play.click();
	clicks++;
	const open = page.locator("#game .tiles path.free.raised");
	await open.first().waitFor();
	const game = passed();
	const orders = await planAll(page);
	clicks += orders;
	await page.getByRole("button", { name: bar.end, exact: true }).click();
	clicks++;
	return {
		...{ home, game, order: await acknowledged },
		...{ clicks, clicksInTurn: clicks - 1, orders },
	};
}

/** Presses an open tile for each order of the first turn; returns how many presses that was. */
async function planAll(page: Page): Promise<number> {
	const tiles = page.locator("#game .tiles path");
	const open = await tiles.evaluateAll((all) =>
		all.flatMap((tile, index) => (tile.matches(".free.raised") ? [index] : [])),
	);
	const pressed = open.slice(0, FIRST_ORDERS);
	for (const [count, tile] of pressed.entries()) {
		const box = await tiles.nth(tile).boundingBox();
		if (!box) throw new CommandFailure(`Tile ${tile} is not shown.`);
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await page.locator("#game .plan").nth(count).waitFor();
	}
	return pressed.length;
}

/** Resolves when the server has acknowledged an order of the page. */
function firstOrderOf(page: Page): Promise<void> {
	return new Promise((resolve) => {
		page.on("websocket", (socket) =>
			socket.on("framereceived", ({ payload }) => {
				const messages = messagesIn(String(payload)).map(parseFromServer);
				if (messages.some((message) => message?.type === "order")) resolve();
			}),
		);
	});
}

function print(desk: Visit, phone: Visit): void {
	console.log(
		`Nobody reads or thinks here. Load of this machine: ${loadavg()[0].toFixed(1)}\n`,
	);
	console.log(
		tableRow(["since home was opened", "desk", "slow phone"], WIDTHS),
	);
	const rows: [string, (visit: Visit) => string][] = [
		["home can be pressed", ({ home }) => inSeconds(home)],
		["the game's board can be pressed", ({ game }) => inSeconds(game)],
		["the first own order is acknowledged", ({ order }) => inSeconds(order)],
		["clicks until then, with all orders", ({ clicks }) => String(clicks)],
		["orders in the turn", ({ orders }) => String(orders)],
		["clicks in the turn", ({ clicksInTurn }) => String(clicksInTurn)],
	];
	for (const [label, of] of rows)
		console.log(tableRow([label, of(desk), of(phone)], WIDTHS));
}

function inSeconds(ms: number): string {
	return `${(ms / 1000).toFixed(1)} s`;
}

await runCommand({
	usage: usageText(
		"npm run bench:newcomer",
		"Measures the time and the clicks from home to the first own order, and the clicks of a turn.",
	),
	parse: noArguments,
	run: measureNewcomer,
});
