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
	// What is explained under the pointer would be seen by chance.
	await page.mouse.move(0, 0);
	const faults: string[] = [];
	let before: View | null = null;
	for (const view of views) {
		await look(page, view, before);
		before = view;
		const found = await page.evaluate(findSettled, view);
		faults.push(...found.map((fault) => `${name}, ${nameOf(view)}: ${fault}`));
	}
	return faults;
}

/**
 * Runs in the page: changes its letters, and looks for faults. Scripts that follow the size have
 * their turn first, and what is gone some frames later nobody sees.
 */
async function findSettled({ font, text }: View): Promise<string[]> {
	const { findFaults } = window as unknown as { findFaults: () => string[] };
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	Object.assign(document.documentElement.dataset, { font, text: text ?? "" });
	await frame();
	let faults: string[] = [];
	for (let frames = 0; frames < 30; frames++) {
		await frame();
		faults = findFaults();
		if (faults.length === 0) break;
	}
	return faults;
}
