import type { Page } from "playwright-core";

type Hearing = { said: string[]; motions: string[] };

/** Runs in every page before its scripts: records what its live regions say, and what moves. */
export function hear(): void {
	const hearing: Hearing = { said: [], motions: [] };
	Object.assign(window, { hearing });
	const note = (node: Node) => {
		const element = node instanceof Element ? node : node.parentElement;
		const text = element?.closest("[aria-live]")?.textContent;
		if (text) hearing.said.push(text.replaceAll("\u00a0", " ").trim());
	};
	new MutationObserver((changes) => {
		for (const { target } of changes) note(target);
	}).observe(document, { subtree: true, childList: true, characterData: true });
	const look = () => {
		for (const animation of document.getAnimations()) {
			const { duration } = animation.effect?.getComputedTiming() ?? {};
			// One as short as a frame is not an animation.
			if (Number(duration) > 20)
				hearing.motions.push(`${animation.constructor.name} of ${duration} ms`);
		}
		requestAnimationFrame(look);
	};
	look();
}

/** Everything that a screen reader was given to read, the latest last. */
export async function saidIn(page: Page): Promise<string[]> {
	return await hearingIn(page, "said");
}

/** What moved. */
export async function motionsIn(page: Page): Promise<string[]> {
	return await hearingIn(page, "motions");
}

async function hearingIn(page: Page, part: keyof Hearing): Promise<string[]> {
	return await page.evaluate(
		(part) => (window as unknown as { hearing: Hearing }).hearing[part],
		part,
	);
}
