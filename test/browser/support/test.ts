/** A test in the browser: visitors with their own sessions. Errors in their pages fail the test. */
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	chromium,
	type Page,
} from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { HINTS } from "../../../src/client/game/lazy/hintMoments.ts";
import { hear } from "./hear.ts";

/** Longer than anything takes on a busy machine. */
const PATIENCE_MS = 15_000;

/** What Playwright says instead of installing a service worker. */
const WORKER_BLOCKED = "Service Worker registration blocked by Playwright";

/**
 * What Chromium says of a socket that the page itself closes as it takes too long to connect, on a
 * busy machine. It is a problem unless the page opens another.
 */
const GIVEN_UP = /WebSocket is closed before the connection is established/;

/** The site, and its visitors in one test. */
export class Site {
	readonly url: string;
	readonly #browser: Browser;
	readonly #contexts: BrowserContext[] = [];
	readonly #problems: string[] = [];
	/** Uncaught errors, including those of promises: no test may expect one. */
	readonly #uncaught: string[] = [];
	#expected: RegExp | null = null;

	constructor(url: string, browser: Browser) {
		this.url = url;
		this.#browser = browser;
	}

	/**
	 * A page of a new visitor, who by default reads English and prefers reduced motion, and who
	 * has read the hints for newcomers, so that none comes up over a test.
	 */
	async visitor(options: BrowserContextOptions = {}): Promise<Page> {
		const page = await this.newcomer(options);
		await page.context().addInitScript(readHints, HINTS.join(" "));
		return page;
	}

	/** The same, but one to whom the hints are new. */
	async newcomer(options: BrowserContextOptions = {}): Promise<Page> {
		const context = await this.#browser.newContext({
			baseURL: this.url,
			locale: "en-GB",
			reducedMotion: "reduce",
			// A worker would fetch files behind the back of the tests that make these fail.
			serviceWorkers: "block",
			// Each visitor has their own address, as requests are limited by address.
			extraHTTPHeaders: { "CF-Connecting-IP": someAddress() },
			...options,
		});
		this.#contexts.push(context);
		context.setDefaultTimeout(PATIENCE_MS);
		context.on("page", (page) => this.#watch(page));
		await context.addInitScript(hear);
		return await context.newPage();
	}

	/** The problems that the test expects. */
	expect(problems: RegExp): void {
		this.#expected = problems;
	}

	/** The problems in any page, other than the expected ones. */
	get problems(): string[] {
		const others = this.#problems.filter(
			(problem) => !this.#expected?.test(problem),
		);
		return [...this.#uncaught, ...others];
	}

	async close(): Promise<void> {
		await Promise.all(this.#contexts.map((context) => context.close()));
	}

	/** Violations of the content security policy are errors of the console. */
	#watch(page: Page): void {
		const tell = (problem: string) => this.#problems.push(problem);
		const tellUnlessAgain = (problem: string) => {
			tell(problem);
			page.once("websocket", () =>
				this.#problems.splice(this.#problems.indexOf(problem), 1),
			);
		};
		page.on("pageerror", ({ message }) =>
			this.#uncaught.push(`threw: ${message}`),
		);
		page.on("console", (message) => {
			const isProblem = ["error", "warning"].includes(message.type());
			if (!isProblem || message.text() === WORKER_BLOCKED) return;
			const isGivenUp = GIVEN_UP.test(message.text());
			(isGivenUp ? tellUnlessAgain : tell)(`console: ${message.text()}`);
		});
		page.on("response", (response) => {
			if (response.status() >= 400)
				tell(`${response.status()}: ${response.url()}`);
		});
		page.on("requestfailed", (request) => {
			const text = request.failure()?.errorText ?? "";
			// The visitor has left the page, and needs no more of it.
			if (text !== "net::ERR_ABORTED") tell(`${text}: ${request.url()}`);
		});
	}
}

/** Runs in a page before its scripts. */
function readHints(hints: string): void {
	try {
		localStorage.setItem("hints 1", hints);
	} catch {
		// An empty page has no storage.
	}
}

/** No two visitors are likely to share one, as what is limited is counted by address. */
function someAddress(): string {
	const parts = crypto.getRandomValues(new Uint8Array(3));
	return `10.${parts.join(".")}`;
}

/** Any problem in a page fails the test, unless it is expected. */
export const test = base
	.extend("place", { scope: "worker" }, () => {
		const place = inject("place");
		if (place?.Chromium) return { url: place.url, browser: place.Chromium };
		throw new Error("there is no browser");
	})
	.extend("browser", { scope: "worker" }, async ({ place }, { onCleanup }) => {
		const browser = await chromium.connect(place.browser);
		onCleanup(() => browser.close());
		return browser;
	})
	.extend("site", async ({ place, browser }, { onCleanup }) => {
		const site = new Site(place.url, browser);
		onCleanup(async () => {
			await site.close();
			expect(site.problems).toEqual([]);
		});
		return site;
	});

/** Whether there is no Chromium to test with. */
export const isSkipped = !inject("place")?.Chromium;

/** Waits until a condition holds. */
export async function until(
	isSo: () => Promise<boolean>,
	what: string,
): Promise<void> {
	await expect
		.poll(isSo, { timeout: PATIENCE_MS, interval: 30, message: what })
		.toBe(true);
}
