import type { Page } from "playwright-core";

/** Nobody sees it: a letter or two that are drawn anew, some pixels further. The least that was ever mended had 0.001. */
const LEAST = 0.0002;

/** Records what moves on every page that is opened from now on; gives by how much each time (https://web.dev/articles/cls). */
export async function recordShifts(
	page: Page,
): Promise<() => Promise<readonly number[]>> {
	await page.addInitScript((least) => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const { value } of list.getEntries() as never as { value: number }[])
				if (value >= least) shifts.push(value);
		}).observe({ type: "layout-shift", buffered: true });
	}, LEAST);
	return async () =>
		await page.evaluate(async () => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			await frame();
			await frame();
			return (window as unknown as { shifts: number[] }).shifts;
		});
}
