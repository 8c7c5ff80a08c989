import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesetsPage } from "../../scripts/rulesets/page.ts";

test("docs/rulesets.md has the values of the rulesets; npm run rulesets writes it", () => {
	const page = new URL("../../docs/rulesets.md", import.meta.url);
	expect(readFileSync(page, "utf8")).toBe(rulesetsPage());
});
