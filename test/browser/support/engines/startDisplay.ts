/** What WebKit needs of the machine: a display, and the settings of its visitors. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { WebKitPrograms } from "../../../../scripts/browser/findBrowsers.ts";
import type { WebKitPlace } from "./webKitEngine.ts";

/** The largest window of a test fits into it. */
const SCREEN = "1600x1200x24";

/** GTK's way to prefer reduced motion. */
const SETTINGS = "[Settings]\ngtk-enable-animations=0\n";

/** Starts a display without a screen, on the first free number. */
export async function startDisplay({
	driver,
	browser,
	xvfb,
}: WebKitPrograms): Promise<{ part: WebKitPlace; stop: () => Promise<void> }> {
	const settings = mkdtempSync(join(tmpdir(), "hexmarch-webkit-"));
	mkdirSync(join(settings, "gtk-3.0"));
	writeFileSync(join(settings, "gtk-3.0", "settings.ini"), SETTINGS);
	const server = spawn(
		xvfb,
		["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"],
		{ stdio: ["ignore", "ignore", "ignore", "pipe"] },
	);
	const kill = () => server.kill();
	process.once("exit", kill);
	const number = await firstLine(server);
	return {
		part: { driver, browser, display: `:${number}`, settings },
		stop: async () => {
			process.off("exit", kill);
			const ended = new Promise((resolve) => server.once("exit", resolve));
			server.kill();
			await ended;
			rmSync(settings, { recursive: true });
		},
	};
}

/** The number of the display, which Xvfb writes once it can be used. */
async function firstLine(server: ChildProcess): Promise<string> {
	const output = server.stdio[3] as Readable;
	return await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.once("exit", (code) => reject(new Error(`Xvfb ended: ${code}`)));
		output.once("data", (line: Buffer) => resolve(line.toString().trim()));
	});
}
