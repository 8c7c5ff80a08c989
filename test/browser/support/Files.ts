/** The built files of a site as a page gets them; a test can make them fail. */
import type { Page } from "playwright-core";
import { Requests } from "./Requests.ts";
import { until } from "./test.ts";

const NOT_THERE = { status: 404, contentType: "text/html", body: "gone" };

export class Files {
	readonly #requests: Requests;
	/** The names of those that answer 404. */
	#gone: RegExp | null = null;
	/** Those that fail the first time. */
	#failing: RegExp | null = null;
	/** Those that are never answered. */
	#hanging: RegExp | null = null;
	readonly #failed = new Set<string>();
	readonly #loaded = new Set<string>();

	static async of(page: Page): Promise<Files> {
		const files = new Files(page);
		await page.route("**/build/**", async (route) => {
			const url = new URL(route.request().url());
			const name = url.pathname.split("/").at(-1) ?? "";
			if (files.#hanging?.test(name)) return;
			if (files.#isMissing(name)) return await route.fulfill(NOT_THERE);
			files.#loaded.add(name.replace(/-[^-]*$/, ""));
			return await route.continue();
		});
		return files;
	}

	private constructor(page: Page) {
		this.#requests = new Requests(page);
	}

	/** From now on these answer 404. */
	lose(names = /./): void {
		this.#gone = names;
	}

	/** All of them answer again. */
	find(): void {
		this.#gone = null;
		this.#hanging = null;
	}

	/** From now on these get no answer. */
	hang(names: RegExp): void {
		this.#hanging = names;
	}

	/** Each of these answers 404 once. */
	failOnce(names = /./): void {
		this.#failing = names;
	}

	/** Waits until a page has loaded everything that it loads once it is idle. */
	async areHere(names: readonly string[]): Promise<void> {
		// They are loaded one after the other.
		for (const name of names)
			await until(async () => this.#loaded.has(name), `${name} is loaded`);
		await this.#requests.end();
	}

	#isMissing(name: string): boolean {
		if (this.#gone?.test(name)) return true;
		if (!this.#failing?.test(name) || this.#failed.has(name)) return false;
		this.#failed.add(name);
		return true;
	}
}
