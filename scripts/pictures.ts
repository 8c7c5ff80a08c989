// Draws the icons, the picture of links to the site and its letters, and takes the screenshots of
// the app's manifest: `npm run pictures`. They are
// made on a developer's machine and kept in the repository, as a deployment has no browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildClient } from "./build.ts";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { drawIcons } from "./pictures/drawIcons.ts";
import { drawSitePicture } from "./pictures/drawSitePicture.ts";
import { takeScreenshots } from "./pictures/takeScreenshots.ts";
import { traceGlyphs } from "./pictures/traceGlyphs.ts";
import { startServer } from "./server/localServer.ts";
import { onFreePort } from "./server/ports.ts";
import { root } from "./server/wrangler.ts";

const folder = join(root, "public");

async function run(): Promise<void> {
	traceGlyphs(join(root, "src/server/picture"));
	await drawSitePicture(folder);
	const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
	const browser = await chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--disable-gpu"],
	});
	try {
		await drawIcons(browser, folder);
		await buildClient();
		const state = mkdtempSync(join(tmpdir(), "hexmarch-pictures-"));
		const server = await onFreePort((port) => startServer(port, state));
		try {
			await takeScreenshots(browser, server.url, folder);
		} finally {
			server.stop();
			await server.ended;
			rmSync(state, { recursive: true, force: true });
		}
	} finally {
		await browser.close();
	}
}

await runCommand({
	usage: usageText(
		"npm run pictures",
		"Draws the icons of the installed app from public/icon.svg, takes its screenshots, and draws the picture that links to the site show.",
		[
			[
				"CHROMIUM=…",
				"in the environment: the browser, /usr/bin/chromium by default",
			],
		],
	),
	parse: noArguments,
	run,
});
