// Plays scenarios from standard input and prints their results:
// `npm run --silent scenario < scenarios.json > results.json`.
import { noArguments } from "./cli/arguments.ts";
import { readStandardInput } from "./cli/input.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { MalformedInput } from "./scenario/input.ts";
import { parseInput } from "./scenario/parseInput.ts";
import { runScenario } from "./scenario/run.ts";

const MALFORMED = 2;

await runCommand({
	usage: usageText(
		"npm run --silent scenario < scenarios.json > results.json",
		`Plays scenarios from standard input, one or an array of them, and prints their results as JSON.
It also takes the files of worked examples in test/scenarios, which hold one a line, and passes over what they expect.
Malformed input gets a message that names the place, exit code ${MALFORMED}, and no output.`,
	),
	parse: noArguments,
	run: playAll,
});

function playAll(): void {
	try {
		const input = parseInput(readStandardInput());
		const results = Array.isArray(input)
			? input.map(runScenario)
			: runScenario(input);
		process.stdout.write(`${JSON.stringify(results)}\n`);
	} catch (error) {
		if (!(error instanceof MalformedInput)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = MALFORMED;
	}
}
