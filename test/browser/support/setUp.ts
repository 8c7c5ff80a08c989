/** Starts one server, as `npm start` does, and one browser for all browser tests. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startServer } from "../../../scripts/server/localServer.ts";
import { onFreePort } from "../../../scripts/server/ports.ts";
import { removeState } from "../../../scripts/server/state.ts";
import { findChromium, HOW_TO_GET_ONE } from "./findChromium.ts";

/** Another name of this machine, for which browsers disable features that need a secure context. */
export const PLAIN = "plain.test";

/** The addresses of server and browser; null without a browser. */
export type Place = {
	readonly url: string;
	/** Where the browser listens to Playwright. */
	readonly browser: string;
};

declare module "vitest" {
	interface ProvidedContext {
		place: Place | null;
	}
}

export default async function setUp(
	project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
	const executablePath = findChromium();
	if (executablePath === null) {
		if (process.env.CI) throw new Error(HOW_TO_GET_ONE);
		console.warn(`The tests in the browser are skipped. ${HOW_TO_GET_ONE}`);
		project.provide("place", null);
		return;
	}
	// Software emulation of a GPU would only slow the pages down.
	const args = [
		"--disable-gpu",
		`--host-resolver-rules=MAP ${PLAIN} localhost`,
	];
	const browser = await chromium.launchServer({ executablePath, args });
	try {
		const { url, stop } = await serve();
		project.provide("place", { url, browser: browser.wsEndpoint() });
		return async () => {
			await browser.close();
			await stop();
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}

/** The whole server, with its own port and state. */
async function serve(): Promise<{ url: string; stop: () => Promise<void> }> {
	const stateDir = mkdtempSync(join(tmpdir(), "hexmarch-browser-"));
	const server = await onFreePort((port) => startServer(port, stateDir)).catch(
		(error) => {
			removeState(stateDir);
			throw error;
		},
	);
	server.onOutput((text) => process.stderr.write(text));
	return {
		url: server.url,
		stop: async () => {
			server.stop();
			await server.ended;
			removeState(stateDir);
		},
	};
}
