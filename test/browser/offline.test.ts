/** The service worker, in a browser that has installed it. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { isSkipped, type Site, test } from "./support/test.ts";

/** A page of a visitor whose browser has installed the worker, which answers for the page. */
async function installed(site: Site, path = "/"): Promise<Page> {
	const page = await site.visitor({ serviceWorkers: "allow" });
	await page.goto(path);
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.ready;
		if (serviceWorker.controller === null)
			await new Promise((resolve) =>
				serviceWorker.addEventListener("controllerchange", resolve, {
					once: true,
				}),
			);
	});
	return page;
}

describe.skipIf(isSkipped)("the service worker", () => {
	test("is installed once the page has settled, and always looked for anew", async ({
		site,
	}) => {
		const page = await installed(site);
		const { status, headers } = await page.evaluate(async () => {
			const answer = await fetch("/sw.js");
			return {
				status: answer.status,
				headers: Object.fromEntries(answer.headers),
			};
		});
		expect(status).toBe(200);
		expect(headers["cache-control"]).toBe("no-cache");
		// Two policies would both apply.
		expect(headers["content-security-policy"]).toMatch(
			/^[^,]*connect-src 'self'[^,]*$/,
		);
	});
});
