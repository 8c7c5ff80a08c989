import type { Page } from "playwright-core";

/** Records what moves on every page that is opened from now on; gives by how much each time (https://web.dev/articles/cls). */
export async function recordShifts(
	page: Page,
): Promise<() => Promise<readonly number[]>> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const { value } of list.getEntries() as never as { value: number }[])
				shifts.push(value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	return async () =>
		await page.evaluate(async () => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			await frame();
			await frame();
			return (window as unknown as { shifts: number[] }).shifts;
		});
}
