/** The icons of the installed app, drawn from public/icon.svg, as not every system takes an SVG. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { icoOf } from "./ico.ts";

/** `roundness`: the corners' radius as a share of the width; systems that cut a shape of their own get whole squares. */
type Icon = {
	readonly file: string;
	readonly side: number;
	readonly roundness: number;
};

const ROUND = 0.2;

const ICONS: readonly Icon[] = [
	{ file: "icons/icon-96.png", side: 96, roundness: ROUND },
	{ file: "icons/icon-192.png", side: 192, roundness: ROUND },
	{ file: "icons/icon-512.png", side: 512, roundness: ROUND },
	{ file: "icons/maskable-192.png", side: 192, roundness: 0 },
	{ file: "icons/maskable-512.png", side: 512, roundness: 0 },
	{ file: "apple-touch-icon.png", side: 180, roundness: 0 },
];

const FAVICON_SIDES = [16, 32, 48];

export async function drawIcons(
	browser: Browser,
	folder: string,
): Promise<void> {
	const source = readFileSync(join(folder, "icon.svg"), "utf8");
	mkdirSync(join(folder, "icons"), { recursive: true });
	for (const { file, side, roundness } of ICONS)
		writeFileSync(
			join(folder, file),
			await pngOf(browser, source, { side, roundness }),
		);
	const pictures = [];
	for (const side of FAVICON_SIDES) {
		const png = await pngOf(browser, source, { side, roundness: ROUND });
		pictures.push({ side, png });
	}
	writeFileSync(join(folder, "favicon.ico"), icoOf(pictures));
}

async function pngOf(
	browser: Browser,
	source: string,
	{ side, roundness }: Omit<Icon, "file">,
): Promise<Uint8Array> {
	const viewport = { width: side, height: side };
	const page = await browser.newPage({ viewport });
	const style = `margin:0;width:${side}px;border-radius:${roundness * side}px;overflow:hidden`;
	await page.setContent(
		`<body style="margin:0"><div style="${style}">${source.replace("<svg", '<svg style="display:block"')}</div>`,
	);
	const png = await page.screenshot({ omitBackground: true });
	await page.close();
	return png;
}
