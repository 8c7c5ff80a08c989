import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/api/limits.ts";

const config = readFileSync(
	new URL("../../wrangler.toml", import.meta.url),
	"utf8",
);

test("the API's page and headers name the limits that hold", () => {
	for (const [who, most] of Object.entries(LIMITS)) {
		const binding = config.split(`"API_${who.toUpperCase()}_LIMIT"`)[1] ?? "";
		const [, limit, period] =
			/simple = \{ limit = (\d+), period = (\d+) \}/.exec(binding) ?? [];
		expect([who, limit, period]).toEqual([who, `${most}`, "60"]);
	}
});
