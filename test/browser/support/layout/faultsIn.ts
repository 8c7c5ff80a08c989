/** What is wrong with a page, however it is looked at. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { bringFonts, look, nameOf, type View } from "./views.ts";

/** What looks for faults in a page. */
const findFaults = await bundle("./page/faults.ts");

async function bundle(path: string): Promise<string> {
	const entry = fileURLToPath(new URL(path, import.meta.url));
	const options = { bundle: true, write: false, format: "iife" } as const;
	const { outputFiles } = await build({ entryPoints: [entry], ...options });
	return outputFiles[0]?.text ?? "";
}

/** Each fault with the name of what is looked at, and how. */
export async function faultsIn(
	page: Page,
	name: string,
	views: readonly View[],
): Promise<string[]> {
	await bringFonts(page);
	await page.evaluate(findFaults);
	const faults: string[] = [];
	for (const view of views) {
		await look(page, view);
		const found = await page.evaluate(() =>
			(window as unknown as { findFaults: () => string[] }).findFaults(),
		);
		faults.push(...found.map((fault) => `${name}, ${nameOf(view)}: ${fault}`));
	}
	return faults;
}
