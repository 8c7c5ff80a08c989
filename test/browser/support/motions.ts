import type { Page } from "playwright-core";

/**
 * Records what moves on every page that is opened from now on. Looking takes the browser work in
 * each frame, so only the tests that ask for it do it.
 */
export async function recordMotions(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const motions: string[] = [];
		Object.assign(window, { motions });
		const look = () => {
			for (const animation of document.getAnimations()) {
				const { duration } = animation.effect?.getComputedTiming() ?? {};
				// One as short as a frame is not an animation.
				if (Number(duration) > 20)
					motions.push(`${animation.constructor.name} of ${duration} ms`);
			}
			requestAnimationFrame(look);
		};
		look();
	});
}

/** What has moved. Fails on a page where it was not recorded. */
export async function motionsIn(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const { motions } = window as unknown as { motions?: string[] };
		if (motions === undefined) throw new Error("motions are not recorded");
		return motions;
	});
}
