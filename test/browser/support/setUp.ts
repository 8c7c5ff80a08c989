/** Starts one server, as `npm start` does, and what all browser tests share of the browsers. */
import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import {
	type BrowserName,
	type Browsers,
	findBrowsers,
	HOW_TO_GET,
} from "../../../scripts/browser/findBrowsers.ts";
import { startServer } from "../../../scripts/server/localServer.ts";
import { onFreePort } from "../../../scripts/server/ports.ts";
import {
	prepareState,
	removeState,
	stateIn,
} from "../../../scripts/server/state.ts";
import { PushStandIn } from "../../support/push/PushStandIn.ts";
import { CHROMIUM_ARGS } from "./chromiumArgs.ts";
import { startDisplay } from "./engines/startDisplay.ts";
import type { WebKitPlace } from "./engines/webKitEngine.ts";

/** Another name of this machine, for which browsers disable features that need a secure context. */
export const PLAIN = "plain.test";

/** The addresses of server and browsers; a browser that is not on this machine is null. */
export type Place = {
	readonly url: string;
	/** The stand-in for all push services. */
	readonly push: string;
	/** Where it listens to Playwright. */
	readonly Chromium: string | null;
	/** The path of its program, as each file of tests starts its own. */
	readonly Firefox: string | null;
	readonly WebKit: WebKitPlace | null;
};

declare module "vitest" {
	interface ProvidedContext {
		/** Null without any browser. */
		place: Place | null;
	}
}

type Started<Part> = {
	readonly part: Part;
	readonly stop: () => Promise<void>;
};

export default async function setUp(
	project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
	const browsers = findBrowsers();
	tellMissing(browsers);
	if (Object.values(browsers).every((one) => one === null)) {
		project.provide("place", null);
		return;
	}
	const started: Started<unknown>[] = [];
	const stop = async () => {
		for (const each of started.toReversed()) await each.stop();
	};
	const keep = <Part>(one: Started<Part>): Part => {
		started.push(one);
		return one.part;
	};
	try {
		project.provide("place", {
			Firefox: browsers.Firefox,
			Chromium:
				browsers.Chromium && keep(await startChromium(browsers.Chromium)),
			WebKit: browsers.WebKit && keep(await startDisplay(browsers.WebKit)),
			...(await serveWithPush(keep)),
		});
		return stop;
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Says which browsers are missing; where all tests must run, that is an error. */
function tellMissing(browsers: Browsers): void {
	const names = Object.keys(browsers) as BrowserName[];
	const missing = names.filter((name) => browsers[name] === null);
	if (missing.length === 0) return;
	const how = missing.map((name) => HOW_TO_GET[name]).join("\n");
	if (process.env.CI) throw new Error(how);
	console.warn(`The tests in ${missing.join(" and ")} are skipped.\n${how}`);
}

async function startChromium(executablePath: string): Promise<Started<string>> {
	const args = [
		...CHROMIUM_ARGS,
		`--host-resolver-rules=MAP ${PLAIN} localhost`,
	];
	const browser = await chromium.launchServer({ executablePath, args });
	return { part: browser.wsEndpoint(), stop: () => browser.close() };
}

async function serveWithPush(keep: <Part>(one: Started<Part>) => Part) {
	const push = keep(await startPush());
	return { push, url: keep(await serve(push)) };
}

async function startPush(): Promise<Started<string>> {
	const standIn = new PushStandIn();
	const part = await standIn.listen();
	return { part, stop: () => standIn.close() };
}

/** The whole server, with its own port and state; its address. */
async function serve(push: string): Promise<Started<string>> {
	const stateDir = mkdtempSync(join(tmpdir(), "hexmarch-browser-"));
	const state = stateIn(stateDir);
	prepareState(state);
	appendFileSync(state.secrets, `PUSH_STAND_IN_URL="${push}"\n`);
	const server = await onFreePort((port) => startServer(port, stateDir)).catch(
		(error) => {
			removeState(stateDir);
			throw error;
		},
	);
	server.onOutput((text) => process.stderr.write(text));
	return {
		part: server.url,
		stop: async () => {
			server.stop();
			await server.ended;
			removeState(stateDir);
		},
	};
}
