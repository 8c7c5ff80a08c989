import { expect, test } from "vitest";
import {
	embedAddress,
	embedCode,
	LEAST_EMBED,
	USUAL_EMBED,
} from "../../src/protocol/embedCode.ts";

test("a frame's code is one element", () => {
	const address = embedAddress("https://a.test/game/abc#turn=2");
	expect(embedCode(address, "A game", LEAST_EMBED)).toBe(
		'<iframe src="https://a.test/embed/game/abc#turn=2" title="A game" width="280" height="220" style="border:0;max-width:100%" loading="lazy"></iframe>',
	);
});

test("a frame that nobody gives a size has room for all", () => {
	expect(USUAL_EMBED.width).toBeGreaterThan(LEAST_EMBED.width);
	expect(USUAL_EMBED.height).toBeGreaterThan(LEAST_EMBED.height);
	expect(embedCode("x", "y")).toContain(
		`width="${USUAL_EMBED.width}" height="${USUAL_EMBED.height}"`,
	);
});
