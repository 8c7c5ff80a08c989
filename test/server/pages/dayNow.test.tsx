/** What the page of a day says of the reader's result. */
import { expect, test } from "vitest";
import { DayNow } from "../../../src/server/pages/day/DayNow.tsx";
import type { DayPageProps } from "../../../src/server/pages/day/dayPageProps.ts";
import { textOf } from "./support/html.ts";
import { chromeIn } from "./support/samples.tsx";

function resultOf(lead: number): string {
	const props = {
		context: chromeIn("en", { path: "/day/2026-11-29" }),
		mine: {
			result: { lead, points: 8, tiles: 27, leads: [lead], streak: 1 },
		},
		ranking: { viewer: null, count: 1 },
		...{ isToday: false, isOfGuests: true, leftMs: 0, tryMs: 0 },
	} as unknown as DayPageProps;
	return textOf(String(<DayNow {...props} />)).replaceAll(/\s+/g, " ");
}

test("who is behind is not so by less than nothing", () => {
	expect(resultOf(-64)).toContain("64 points behind the best bot");
	expect(resultOf(-64)).not.toContain("\u2212");
	expect(resultOf(3)).toContain("+3 points ahead of the best bot");
	expect(resultOf(0)).toContain("0 level with the best bot");
});
