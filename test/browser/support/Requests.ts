/** The requests of a page that are under way, from when this is made. */
import type { Page, Request } from "playwright-core";
import { until } from "./test.ts";

/** As long as browsers take between a file and those that it imports, on a busy machine too. */
const QUIET_MS = 500;

export class Requests {
	readonly #open = new Set<Request>();
	/** When the last one ended, by the clock of `performance`. */
	#quietSince = performance.now();

	constructor(page: Page) {
		page.on("request", (request) => this.#open.add(request));
		page.on("requestfinished", (request) => this.#end(request));
		page.on("requestfailed", (request) => this.#end(request));
	}

	/** Waits until nothing is on its way any more; Playwright's `networkidle` is reached once a load, and stays so. */
	async end(): Promise<void> {
		await until(
			async () =>
				this.#open.size === 0 &&
				performance.now() - this.#quietSince >= QUIET_MS,
			"no request is under way",
		);
	}

	#end(request: Request): void {
		this.#open.delete(request);
		this.#quietSince = performance.now();
	}
}
