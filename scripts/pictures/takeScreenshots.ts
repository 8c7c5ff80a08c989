/** The screenshots that a system shows before it installs the app. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
};

const PICTURES = [
	{ file: "play-narrow", screen: NARROW, scheme: "dark", show: play },
	{ file: "rules-narrow", screen: NARROW, scheme: "light", show: rules },
	{ file: "play-wide", screen: WIDE, scheme: "light", show: play },
	{ file: "home-wide", screen: WIDE, scheme: "dark", show: home },
] as const;

/** How long the page takes to answer a press. */
const ANSWER_MS = 1500;

/** Turns until a game has borders to show. */
const TURNS = 7;

export async function takeScreenshots(
	browser: Browser,
	origin: string,
	folder: string,
): Promise<void> {
	mkdirSync(join(folder, "screenshots"), { recursive: true });
	for (const { file, screen, scheme, show } of PICTURES) {
		const context = await browser.newContext({
			...{ ...screen, colorScheme: scheme, locale: "en-GB" },
			...{ baseURL: origin, reducedMotion: "reduce" },
		});
		const page = await context.newPage();
		await show(page);
		const webp = await asWebP(page, await page.screenshot());
		writeFileSync(join(folder, `screenshots/${file}.webp`), webp);
		await context.close();
	}
}

const QUALITY = 0.82;

/** A PNG picture as WebP, which is a fifth of its size; the browser is the encoder. */
async function asWebP(page: Page, png: Buffer): Promise<Buffer> {
	await page.goto("about:blank");
	// As text, since these scripts are checked without the types of a page.
	const url = await page.evaluate<string>(`(async () => {
		const image = new Image();
		image.src = "data:image/png;base64,${png.toString("base64")}";
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = image.width;
		canvas.height = image.height;
		canvas.getContext("2d").drawImage(image, 0, 0);
		return canvas.toDataURL("image/webp", ${QUALITY});
	})()`);
	return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

async function home(page: Page): Promise<void> {
	await page.goto("/", { waitUntil: "networkidle" });
}

async function rules(page: Page): Promise<void> {
	await page.goto("/how-to-play", { waitUntil: "networkidle" });
}

/** A game under way, with the orders of a turn planned. */
async function play(page: Page): Promise<void> {
	await page.goto((await page.request.post("/play")).url());
	await page.locator("#game.playing .drawing").waitFor();
	for (let turn = 0; turn < TURNS; turn++) {
		await planAll(page);
		if (turn < TURNS - 1) await endTurn(page);
	}
	await page.locator("#game .turn").hover();
}

/** Plans an order on every free tile in reach, as far as there are orders. */
async function planAll(page: Page): Promise<void> {
	const open = page.locator("#game .tile.raised.free");
	const boxes = await Promise.all(
		(await open.all()).map((tile) => tile.boundingBox()),
	);
	const { length } = await page.locator("#game .bar .pip").all();
	for (const box of boxes.slice(0, length))
		if (box !== null)
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function endTurn(page: Page): Promise<void> {
	const turn = page.locator("#game .turn");
	const hasText = (await turn.textContent()) ?? "";
	const end = page.locator("#game .bar .end");
	const now = turn.filter({ hasText });
	// It asks once if orders are left.
	while ((await now.count()) > 0) {
		if (await end.isEnabled()) await end.click();
		await page.waitForTimeout(ANSWER_MS);
	}
	await page.locator("#game:not(.animating)").waitFor();
}
