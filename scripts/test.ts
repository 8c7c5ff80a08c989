// Runs every stage, or those named as arguments, even after one failed.
// The last line printed is the count.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Count, countReport } from "./vitest-report.ts";

type Stage = { name: string; run: () => Count };

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
// Without npm, this would find the system's Node before the pinned one.
const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };

const typeProjects = [
	...[".", "src/server", "src/client"],
	...["test", "test/server", "test/browser", "scripts"],
];

const stages: Stage[] = [
	// First, as the Worker imports the list of what was built.
	{ name: "build", run: () => check([["node", "scripts/build.ts"]]) },
	{ name: "lint", run: () => check([["biome", "ci", "--colors=off"]]) },
	{
		name: "types",
		run: () => check(typeProjects.map((path) => ["tsc", "--project", path])),
	},
	{ name: "pure", run: () => vitest("pure") },
	{ name: "workers", run: () => vitest("workers") },
	{ name: "crash", run: () => vitest("crash") },
	{ name: "browser", run: () => vitest("browser") },
];

/** Several commands that count as one test; their output is shown if they fail. */
function check(commands: string[][]): Count {
	const failures = commands.map(quietly).filter((isOk) => !isOk).length;
	return failures === 0 ? count({ passed: 1 }) : count({ failed: 1 });
}

function quietly([command = "", ...args]: string[]): boolean {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd: root,
		env,
		encoding: "utf8",
	});
	if (status === 0) return true;
	console.log(
		[`$ ${command} ${args.join(" ")}`, stdout, stderr, error].join("\n"),
	);
	return false;
}

function vitest(project: string): Count {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-"));
	const report = join(folder, "report.json");
	const args = ["run", "--config=test/vitest.config.ts"];
	args.push(`--project=${project}`, "--reporter=default");
	args.push("--reporter=json", `--outputFile.json=${report}`);
	const { status } = spawnSync("vitest", args, {
		cwd: root,
		env,
		stdio: "inherit",
	});
	const counted = countReport(readIfAny(report), status === 0);
	rmSync(folder, { recursive: true });
	return counted;
}

function readIfAny(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return undefined;
	}
}

function count(part: Partial<Count>): Count {
	return { passed: 0, failed: 0, skipped: 0, ...part };
}

function stageNamed(name: string): Stage {
	const stage = stages.find((each) => each.name === name);
	return stage ?? { name, run: () => count({ failed: 1 }) };
}

const names = process.argv.slice(2);
const total = count({});
for (const stage of names.length > 0 ? names.map(stageNamed) : stages) {
	console.log(`\n== ${stage.name}`);
	const { passed, failed, skipped } = stage.run();
	console.log(`== ${stage.name}: ${failed === 0 ? "ok" : "FAILED"}`);
	total.passed += passed;
	total.failed += failed;
	total.skipped += skipped;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(
	`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
