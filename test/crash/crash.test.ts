import { expect, test } from "vitest";
import { crash } from "../../scripts/crash/crash.ts";

test("a server that is killed twice loses nothing that it said", async () => {
	const { turns, acknowledged, faults } = await crash(2);
	expect(faults).toEqual([]);
	expect(turns).toBeGreaterThan(0);
	expect(acknowledged).toBeGreaterThan(0);
});
