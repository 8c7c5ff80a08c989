import type { Page } from "playwright-core";

/** Runs in every page before its scripts: records what its live regions say. */
export function hear(): void {
	const said: string[] = [];
	Object.assign(window, { said });
	const note = (node: Node) => {
		const element = node instanceof Element ? node : node.parentElement;
		const text = element?.closest("[aria-live]")?.textContent;
		if (text) said.push(text.replaceAll("\u00a0", " ").trim());
	};
	new MutationObserver((changes) => {
		for (const { target } of changes) note(target);
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Everything that a screen reader was given to read, the latest last. */
export async function saidIn(page: Page): Promise<string[]> {
	return await page.evaluate(
		() => (window as unknown as { said: string[] }).said,
	);
}
