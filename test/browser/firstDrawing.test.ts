/** What a game's page does before its first frame: on a slow phone nobody can press anything meanwhile. */
import { describe, expect } from "vitest";
import { isSkipped, test, until } from "./support/test.ts";

const SCREENS = { phone: [390, 844], desktop: [1280, 800] } as const;

/** Notes, for each time that a script measures the board before the page's first frame with it, how many tiles lie on it. */
function noteMeasures(): void {
	const measures: number[] = [];
	let isDrawn = false;
	Object.assign(window, { measures });
	const note = (element: Element) => {
		const board = element.closest(".board");
		if (!board?.isConnected || isDrawn) return;
		if (measures.length === 0)
			requestAnimationFrame(() => {
				isDrawn = true;
			});
		measures.push(board.querySelectorAll(".tiles path").length);
	};
	const { getBoundingClientRect } = Element.prototype;
	Element.prototype.getBoundingClientRect = function (this: Element) {
		note(this);
		return getBoundingClientRect.call(this);
	};
	const { getScreenCTM } = SVGGraphicsElement.prototype;
	SVGGraphicsElement.prototype.getScreenCTM = function (
		this: SVGGraphicsElement,
	) {
		note(this);
		return getScreenCTM.call(this);
	};
}

describe.skipIf(isSkipped)("a board is measured before it is drawn", () => {
	for (const [screen, [width, height]] of Object.entries(SCREENS))
		test(`so that its tiles are laid out once, on a ${screen}`, async ({
			site,
		}) => {
			const page = await site.visitor({ hasTouch: screen === "phone" });
			await page.setViewportSize({ width, height });
			await page.addInitScript(noteMeasures);
			await page.goto((await page.request.post("/play")).url());
			const measures = () =>
				page.evaluate(
					() => (window as unknown as { measures: number[] }).measures,
				);
			await until(async () => (await measures()).length > 0, "it is measured");
			expect(new Set(await measures())).toEqual(new Set([0]));
			await expect(
				page.locator(".board .tiles path").count(),
			).resolves.toBeGreaterThan(0);
		});
});
