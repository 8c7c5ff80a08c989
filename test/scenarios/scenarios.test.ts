/**
 * The worked examples of the rules: a part of them lies here, an example a
 * line; all of them are played where the folder they come from is at hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../scripts/scenario/format.ts";
import { parseInput } from "../../scripts/scenario/parseInput.ts";
import { runScenario } from "../../scripts/scenario/run.ts";
import { mismatch } from "../support/mismatch.ts";

type Example = { id: string; scenario: unknown; expect: unknown };

const here = fileURLToPath(new URL(".", import.meta.url));
const shared = fileURLToPath(
	new URL("../../../shared/scenarios/", import.meta.url),
);

function examplesIn(path: string): Example[] {
	const text = readFileSync(path, "utf8");
	return path.endsWith(".jsonl")
		? text
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => JSON.parse(line) as Example)
		: (JSON.parse(text) as Example[]);
}

for (const folder of [here, shared].filter((path) => existsSync(path)))
	for (const name of readdirSync(folder).filter((path) =>
		/\.jsonl?$/.test(path),
	))
		describe(folder === here ? name : `shared ${name}`, () => {
			test.each(examplesIn(folder + name))("$id", (example) => {
				const scenario = parseInput(
					JSON.stringify(example.scenario),
				) as Scenario;
				// As it is printed.
				const result: unknown = JSON.parse(
					JSON.stringify(runScenario(scenario)),
				);
				expect(mismatch(example.expect, result)).toBeNull();
			});
		});
