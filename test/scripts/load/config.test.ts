import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withoutLimits } from "../../../scripts/load/wranglerConfig.ts";

const config = readFileSync(
	new URL("../../../wrangler.toml", import.meta.url),
	"utf8",
);

test("a loaded server has no limits that it could reach", () => {
	const limits = [...withoutLimits(config, "..").matchAll(/\blimit = (\d+)/g)];
	expect(limits.length).toBeGreaterThan(1);
	for (const [, limit] of limits) expect(Number(limit)).toBeGreaterThan(1e5);
});

test("its configuration finds the sources from its folder", () => {
	const copy = withoutLimits(config, "../main");
	expect(copy).toContain('main = "../main/src/server/worker.ts"');
	expect(copy).toContain('tsconfig = "../main/src/server/tsconfig.json"');
	expect(copy).toContain('directory = "../main/public"');
});

test("nothing is built again in its folder", () => {
	expect(withoutLimits(config, "..")).not.toMatch(/^(\[build|command =)/m);
});

test("the rest is as in a deployment", () => {
	const rest = config.replace(/^\[build\][^[]*\[.*\]\n/m, "");
	const lines = (text: string) =>
		text
			.split("\n")
			.filter((line) => !/^(main|tsconfig|directory|simple) =/.test(line));
	expect(lines(withoutLimits(config, ".."))).toEqual(lines(rest));
});
