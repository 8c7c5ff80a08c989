// Runs every stage, or those named as arguments, even after one failed. At the end it prints the
// failures; the last line is the count.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { readArguments } from "./cli/arguments.ts";
import { sum } from "./cli/numbers.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { quietEnv, root } from "./server/wrangler.ts";
import {
	type Failure,
	firstLines,
	type Outcome,
	readReport,
} from "./test/vitestReport.ts";

type Stage = { name: string; run: () => Outcome };

const bin = join(root, "node_modules", ".bin");
// Without npm, the PATH has the system's Node before the pinned one.
const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };

/** Errors only, as warnings would hide them. */
const LINT = ["biome", "ci", "--colors=off", "--diagnostic-level=error"];

const typeProjects = [
	...[".", "src/server", "src/client", "src/client/worker"],
	...["test", "test/client/dom", "test/server", "test/browser"],
	...["scripts", "scripts/cost/worker", "scripts/crash/worker"],
];

/** Whether worker-configuration.d.ts matches the bindings in wrangler.toml. */
const BINDINGS = ["npm", "run", "--silent", "bindings", "--", "--check"];

function typeCheck(project: string): string[] {
	return ["tsc", "--project", project];
}

const stages: Stage[] = [
	// Runs first, as the Worker imports the list of built files.
	{ name: "build", run: () => check([["node", "scripts/build.ts"]]) },
	{ name: "lint", run: () => check([LINT]) },
	{
		name: "types",
		run: () => check([BINDINGS, ...typeProjects.map(typeCheck)], quietEnv),
	},
	{ name: "pure", run: () => vitest("pure") },
	{ name: "workers", run: () => vitest("workers") },
	{ name: "crash", run: () => vitest("crash") },
	{ name: "browser", run: () => vitest("browser") },
];

/** Runs commands: together they count as one passed test, or each as a failure. Prints only failures. */
function check(commands: string[][], variables = {}): Outcome {
	const failures = commands.flatMap((command) => quietly(command, variables));
	return { passed: failures.length === 0 ? 1 : 0, skipped: 0, failures };
}

function quietly(
	[command = "", ...args]: string[],
	variables: object,
): Failure[] {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd: root,
		env: { ...variables, ...env },
		encoding: "utf8",
	});
	if (status === 0) return [];
	const what = `$ ${command} ${args.join(" ")}`;
	const output = [stdout, stderr, error].join("\n");
	console.log(`${what}\n${output}`);
	return [{ what, why: firstLines(output) }];
}

/** Runs the tests of a project, and prints only failures. */
function vitest(project: string): Outcome {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-"));
	const report = join(folder, "report.json");
	const args = ["run", "--config=test/vitest.config.ts"];
	args.push(`--project=${project}`, "--reporter=minimal");
	args.push("--reporter=json", `--outputFile.json=${report}`);
	const { status } = spawnSync("vitest", args, {
		cwd: root,
		env,
		stdio: "inherit",
	});
	const outcome = readReport(readIfAny(report), status === 0, root);
	rmSync(folder, { recursive: true });
	return outcome;
}

function readIfAny(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return undefined;
	}
}

function stageNamed(name: string): Stage {
	const stage = stages.find((each) => each.name === name);
	const failures = [{ what: name, why: "There is no such stage." }];
	return stage ?? { name, run: () => ({ passed: 0, skipped: 0, failures }) };
}

function runStage({ name, run }: Stage): Outcome {
	console.log(`\n== ${name}`);
	const begun = performance.now();
	const outcome = run();
	const seconds = Math.round((performance.now() - begun) / 1000);
	const result = outcome.failures.length === 0 ? "ok" : "FAILED";
	console.log(`== ${name}: ${result}, ${seconds} s`);
	return outcome;
}

function printFailures(stage: Stage, { failures }: Outcome): void {
	for (const { what, why } of failures)
		console.log(`\n${stage.name}: ${what}\n${why.replace(/^/gm, "  ")}`);
}

function runStages(names: readonly string[]): void {
	const chosen = names.length > 0 ? names.map(stageNamed) : stages;
	const outcomes = chosen.map(runStage);
	for (const [index, outcome] of outcomes.entries())
		printFailures(chosen[index], outcome);
	const count = (of: (outcome: Outcome) => number) => sum(outcomes.map(of));
	const passed = count((outcome) => outcome.passed);
	const failed = count(({ failures }) => failures.length);
	const skipped = count((outcome) => outcome.skipped);
	process.exitCode = failed === 0 ? 0 : 1;
	console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
}

await runCommand({
	usage: usageText(
		"npm test, or npm test -- STAGE…",
		"Runs all checks and tests, or some stages of them.",
		[["STAGE", stages.map(({ name }) => name).join(", ")]],
	),
	parse: (args) => readArguments({ args, allowPositionals: true }).positionals,
	run: runStages,
});
