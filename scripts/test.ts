// Runs every stage, or those named as arguments, even after one failed. At the end it prints the
// failures; the last line is the count.
import { type SpawnOptions, spawn } from "node:child_process";
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

type Stage = {
	readonly name: string;
	readonly run: () => Promise<Ran>;
	/** It waits more than it works: it begins beside the stages before it. */
	readonly isAside?: true;
};

/** With what was not printed as it came. */
type Ran = Outcome & { readonly output?: string };

type Ended = { readonly ran: Ran; readonly seconds: number };

const BUILD = "build";

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

const stages: readonly Stage[] = [
	// Runs first and alone, as the Worker imports the list of built files.
	{ name: BUILD, run: () => check([["node", "scripts/build.ts"]]) },
	{ name: "lint", run: () => check([LINT]) },
	{
		name: "types",
		run: () => check([BINDINGS, ...typeProjects.map(typeCheck)], quietEnv),
	},
	{ name: "pure", run: () => vitest("pure") },
	{ name: "workers", run: () => vitest("workers") },
	{ name: "crash", run: () => vitest("crash", "pipe"), isAside: true },
	{ name: "browser", run: () => vitest("browser") },
];

/** Runs commands: together they count as one passed test, or each as a failure. Prints only failures. */
async function check(
	commands: string[][],
	variables: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
	const failures: Failure[] = [];
	for (const command of commands)
		failures.push(...(await quietly(command, variables)));
	return { passed: failures.length === 0 ? 1 : 0, skipped: 0, failures };
}

async function quietly(
	command: string[],
	variables: NodeJS.ProcessEnv,
): Promise<Failure[]> {
	const { isOk, output } = await run(command, {
		env: { ...variables, ...env },
	});
	if (isOk) return [];
	const what = `$ ${command.join(" ")}`;
	console.log(`${what}\n${output}`);
	return [{ what, why: firstLines(output) }];
}

/** Runs the tests of a project. Only failures are printed: as they come, or with `pipe` later. */
async function vitest(
	project: string,
	stdio: "inherit" | "pipe" = "inherit",
): Promise<Ran> {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-"));
	const report = join(folder, "report.json");
	const args = ["run", "--config=test/vitest.config.ts"];
	args.push(`--project=${project}`, "--reporter=minimal");
	args.push("--reporter=json", `--outputFile.json=${report}`);
	const { isOk, output } = await run(["vitest", ...args], { env, stdio });
	const outcome = readReport(readIfAny(report), isOk, root);
	rmSync(folder, { recursive: true });
	return { ...outcome, output };
}

/** Runs a command to its end; its output is "" if it goes where that of this process goes. */
async function run(
	[command = "", ...args]: string[],
	options: SpawnOptions,
): Promise<{ isOk: boolean; output: string }> {
	const child = spawn(command, args, { cwd: root, ...options });
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding("utf8").on("data", (text) => {
			output += text;
		});
	return await new Promise((resolve) => {
		child.on("error", (error) => resolve({ isOk: false, output: `${error}` }));
		child.on("close", (code) => resolve({ isOk: code === 0, output }));
	});
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
	const run = async () => ({ passed: 0, skipped: 0, failures });
	return stage ?? { name, run };
}

async function runStage({ run }: Stage): Promise<Ended> {
	const begun = performance.now();
	const ran = await run();
	const seconds = Math.round((performance.now() - begun) / 1000);
	return { ran, seconds };
}

/** Begins a stage, unless it has begun, and waits for its end. */
async function endStage(
	stage: Stage,
	aside: Promise<Ended> | undefined,
): Promise<Outcome> {
	const { name } = stage;
	console.log(`\n== ${name}`);
	const { ran, seconds } = await (aside ?? runStage(stage));
	process.stdout.write(ran.output ?? "");
	const result = ran.failures.length === 0 ? "ok" : "FAILED";
	console.log(`== ${name}: ${result}, ${seconds} s`);
	return ran;
}

function printFailures(stage: Stage, { failures }: Outcome): void {
	for (const { what, why } of failures)
		console.log(`\n${stage.name}: ${what}\n${why.replace(/^/gm, "  ")}`);
}

async function runStages(names: readonly string[]): Promise<void> {
	const chosen = names.length > 0 ? names.map(stageNamed) : stages;
	const aside = new Map<Stage, Promise<Ended>>();
	const outcomes: Outcome[] = [];
	for (const stage of chosen) {
		if (stage.name !== BUILD)
			for (const each of chosen)
				if (each.isAside && !aside.has(each)) aside.set(each, runStage(each));
		outcomes.push(await endStage(stage, aside.get(stage)));
	}
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
