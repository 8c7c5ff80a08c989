/**
 * Plays scenarios from standard input and prints their results:
 * `npm run --silent scenario < scenarios.json > results.json`. The worked
 * examples of test/scenarios are taken as well: those files hold one a line, and
 * what is expected of it is passed over. Malformed input
 * gets a message that names the place, exit code 2, and no output.
 */
import { readFileSync } from "node:fs";
import { parseInput } from "./scenario/format.ts";
import { MalformedInput } from "./scenario/input.ts";
import { runScenario } from "./scenario/run.ts";

const STANDARD_INPUT = 0;

try {
	const input = parseInput(readFileSync(STANDARD_INPUT, "utf8"));
	const results = Array.isArray(input)
		? input.map(runScenario)
		: runScenario(input);
	process.stdout.write(`${JSON.stringify(results)}\n`);
} catch (error) {
	if (!(error instanceof MalformedInput)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
