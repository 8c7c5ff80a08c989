import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { afterEach, describe, expect } from "vitest";
import { embedAddress, LEAST_EMBED } from "../../src/protocol/embedCode.ts";
import { replayWords as enReplay } from "../../src/words/en/replay.ts";
import { siteWords as en } from "../../src/words/en/site.ts";
import { ReplayPage } from "./support/ReplayPage.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { controls, turnOf } = enReplay;

/** The most that a frame loads before anybody presses anything, in bytes of bodies. */
const MOST_BYTES = 15_000;

let close = () => {};

/** Another site, with frames that show these games; its address, by another name of this machine. */
async function otherSite(frames: Record<string, string>): Promise<string> {
	const { width, height } = LEAST_EMBED;
	const html = Object.entries(frames)
		.map(
			([id, src]) =>
				`<iframe id="${id}" src="${src}" width="${width}" height="${height}"></iframe>`,
		)
		.join("");
	const server = createServer((_, answer) => {
		answer.setHeader("Content-Type", "text/html");
		answer.end(`<!doctype html><link rel="icon" href="data:,">${html}`);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	close = () => void server.close();
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => close());

/** The bytes of all that a page loads from now on. */
function weigh(page: Page): () => Promise<number> {
	const sizes: Promise<number>[] = [];
	page.on("requestfinished", (request) => {
		const size = request.sizes().then((all) => all.responseBodySize);
		sizes.push(size.catch(() => 0));
	});
	return async () => (await Promise.all(sizes)).reduce((sum, n) => sum + n, 0);
}

function boardIn(frame: FrameLocator) {
	return frame.locator(".board-place");
}

describe.skipIf(isSkipped)("another site shows our games in frames", () => {
	test("one that is over is played, and one in play is followed to its end", async ({
		site,
	}) => {
		const host = await site.visitor();
		const over = await ReplayPage.play(host, 2);
		const live = await ReplayPage.begin(host, 2);
		const page = await site.visitor();
		const bytes = weigh(page);
		const frames = { over: embedAddress(over), live: embedAddress(live) };
		await page.goto(await otherSite({ over: frames.over }));
		const replay = page.frameLocator("#over");
		const state = replay.locator(".state");
		await replay.getByRole("img").waitFor();
		expect(await state.innerText()).toContain(enReplay.lastTurn);
		expect(await bytes()).toBeLessThan(MOST_BYTES);

		const place = await boardIn(replay).boundingBox();
		await replay.getByRole("button", { name: controls.back }).click();
		await state.getByText(turnOf(1, 2)).waitFor();
		// The script's board lies where the picture lay.
		await replay.locator(".board").waitFor();
		expect(await boardIn(replay).boundingBox()).toEqual(place);
		const link = replay.getByRole("link", { name: en.embed.onSite });
		expect(await link.getAttribute("href")).toBe(`${over}#turn=2`);
		await page.keyboard.press("Home");
		await state.getByText(turnOf(0, 2)).waitFor();
		await replay.getByRole("button", { name: controls.play }).click();
		await state.getByText(enReplay.lastTurn).waitFor();
		await replay.getByRole("button", { name: controls.play }).waitFor();

		await page.goto(await otherSite({ live: frames.live }));
		const board = page.frameLocator("#live");
		await board.locator(".live.is-open").waitFor();
		await ReplayPage.playToEnd(host, live);
		await board.getByText(enReplay.lastTurn).waitFor();
		await board.getByRole("link", { name: enReplay.title }).click();
		await board.getByRole("button", { name: controls.play }).waitFor();
		await until(
			async () => (await page.context().cookies()).length === 0,
			"no frame has set a cookie",
		);
	});
});
