/** Every command, as a person calls it who mistypes an option. */
import { spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";

// A machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const scripts = fileURLToPath(new URL("../../../scripts/", import.meta.url));
const COMMANDS = readdirSync(scripts).filter(
	(name) =>
		name.endsWith(".ts") &&
		readFileSync(`${scripts}${name}`, "utf8").includes("await runCommand({"),
);

function run(name: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`${scripts}${name}`, ...args],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

test("every script that package.json names is one of them", () => {
	const { scripts: named } = JSON.parse(
		readFileSync(`${scripts}../package.json`, "utf8"),
	) as { scripts: Readonly<Record<string, string>> };
	const files = Object.values(named).flatMap((command) =>
		[...command.matchAll(/\bscripts\/(\S+)/g)].map(([, file]) => file),
	);
	expect(files.length).toBeGreaterThan(0);
	expect(COMMANDS).toEqual(expect.arrayContaining(files));
});

test.each(COMMANDS)(
	"%s refuses an unknown option with its usage, and exit code 2",
	(name) => {
		const { status, stdout, stderr } = run(name, "--nonsense");
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toMatch(
			/^Unknown option '--nonsense'\.\n\nn(pm|ode) [\s\S]+\n {2}--help +prints this\n$/,
		);
	},
);

test("a command that fails says why in a sentence, with exit code 1", () => {
	const nowhere = join(tmpdir(), "hexmarch-nowhere");
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`${scripts}backup.ts`, join(nowhere, "copy")],
		{ encoding: "utf8", env: { ...process.env, STATE_DIR: nowhere } },
	);
	expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
	expect(stderr).toBe(`There is nothing to save in ${nowhere}.\n`);
});

test("a file that can't be read, or is another one, is refused in a sentence", () => {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-files-"));
	const [nothing, other, packed] = ["nothing", "other", "packed.gz"].map(
		(name) => join(folder, name),
	);
	writeFileSync(other, "x");
	writeFileSync(packed, gzipSync("{}"));
	const refusals = [nothing, folder, other, packed].map((file) =>
		run("restore-export.ts", file),
	);
	rmSync(folder, { recursive: true });
	expect(refusals.map(({ status, stdout }) => ({ status, stdout }))).toEqual(
		refusals.map(() => ({ status: 1, stdout: "" })),
	);
	expect(refusals.map(({ stderr }) => stderr)).toEqual([
		expect.stringMatching(/^ENOENT: no such file.+\n$/),
		expect.stringMatching(/^EISDIR: .+\n$/),
		expect.stringMatching(/^.+other is no copy of the database: .+\n$/),
		expect.stringMatching(/^.+packed.gz is no copy of the database: .+\n$/),
	]);
});
