import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"];

/** What axe finds wrong with a page, one line each. */
export async function expectAccessible(page: Page): Promise<void> {
	const isThere = await page.evaluate(() => "axe" in window);
	if (!isThere) await page.evaluate(axeCore.source);
	const faults = await page.evaluate(async (values) => {
		const { axe } = window as unknown as { axe: typeof axeCore };
		const { violations } = await axe.run({ runOnly: { type: "tag", values } });
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
		);
	}, TAGS);
	expect(faults).toEqual([]);
}
