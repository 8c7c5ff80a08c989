/** The engine's package, as somebody uses it elsewhere: nothing of this repository is near. */
import { execFileSync, spawnSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ENGINE_VERSION, packEngine } from "../../scripts/engine/packEngine.ts";
import { LocalMatch, secretFrom } from "../../scripts/games/LocalMatch.ts";
import { wholeViewMessage } from "../../src/exchange/greeting.ts";
import type { Holder, PlayerId } from "../../src/match/match.ts";
import { marchFor } from "../../src/rules/modes.ts";
import type { Seat } from "../../src/rules/position.ts";
import { RULES_VERSION } from "../../src/rules/ruleset.ts";

// A machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL("../..", import.meta.url));
const DEPENDENCIES = ["@noble/hashes", "pure-rand"];

let folder = "";

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "hexmarch-elsewhere-"));
	const tarball = await packEngine(folder);
	const installed = join(folder, "node_modules", "hexmarch-engine");
	mkdirSync(installed, { recursive: true });
	execFileSync("tar", ["xzf", tarball, "--strip", "1", "-C", installed]);
	mkdirSync(join(folder, "node_modules", "@noble"));
	for (const name of DEPENDENCIES)
		symlinkSync(
			join(root, "node_modules", name),
			join(folder, "node_modules", name),
		);
});

afterAll(() => rmSync(folder, { recursive: true }));

const installedFile = (name: string) =>
	readFileSync(join(folder, "node_modules/hexmarch-engine", name), "utf8");

test("has the version of the rules, and no dependency but its own two", () => {
	const { version, dependencies } = JSON.parse(installedFile("package.json"));
	expect(version).toBe(ENGINE_VERSION);
	expect(version.split(".")[0]).toBe(String(RULES_VERSION));
	const { dependencies: ours } = JSON.parse(
		readFileSync(join(root, "package.json"), "utf8"),
	);
	expect(dependencies).toEqual(
		Object.fromEntries(DEPENDENCIES.map((name) => [name, ours[name]])),
	);
});

test("its README's examples play and verify a game in plain Node, let a bot play a view, and pass the type check", () => {
	const [game, bot] = examples();
	writeFileSync(join(folder, "game.mjs"), game);
	writeFileSync(join(folder, "bot.mjs"), bot);
	writeFileSync(join(folder, "use.mjs"), USE);
	const { stdout, stderr } = node("game.mjs");
	expect(stderr).toBe("");
	expect(stdout).toMatch(/^fault: null\nturn 1: /);
	expect(stdout).toMatch(/\nplaces: (marshal|general|captain), /);
	expect(node("use.mjs")).toMatchObject({
		stdout: expect.stringMatching(/^[1-9]\d* orders\n$/),
	});
	expect(typeFaults()).toBe("");
});

test("its README names everything that there is", () => {
	const readme = installedFile("README.md");
	const names = [
		...installedFile("types/engine/engine.d.ts").matchAll(
			/export \{([^}]*)\}/g,
		),
	].flatMap(([, list]) => list.split(",").map((name) => name.trim()));
	const values = names.filter((name) => name !== "" && !/^type /.test(name));
	expect(values.length).toBeGreaterThan(20);
	for (const name of values)
		expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
});

/** The code of the README, block by block. */
function examples(): string[] {
	const blocks = installedFile("README.md").matchAll(/```js\n([\s\S]*?)```/g);
	return [...blocks].map(([, code]) => code);
}

function node(file: string) {
	const env = { ...process.env, FRAME: frameOfView() };
	const options = { cwd: folder, encoding: "utf8", env } as const;
	return spawnSync(process.execPath, [file], options);
}

/** What a socket greets a person with, in the first turn of a game. */
function frameOfView(): string {
	const board = { cols: 11, rows: 9 };
	const ruleset = marchFor(board);
	const match = new LocalMatch({ ruleset, board, map: "plain", seatCount: 2 });
	const holders = ["Ann", "Bob"].map((name): Holder => {
		return { type: "person", player: name as PlayerId, name };
	});
	match.begin(holders, secretFrom("elsewhere"));
	return JSON.stringify(wholeViewMessage(match.match, 0 as Seat, 0));
}

/** What the type checker says of the examples, and of the package's types themselves. */
function typeFaults(): string {
	const options = {
		...{ allowJs: true, checkJs: true, noEmit: true, strict: true },
		...{ module: "nodenext", target: "es2024", lib: ["es2024", "dom"] },
		types: [],
	};
	const files = ["game.mjs", "bot.mjs"];
	const config = JSON.stringify({ compilerOptions: options, files });
	writeFileSync(join(folder, "tsconfig.json"), config);
	const tsc = join(root, "node_modules/.bin/tsc");
	const { stdout } = spawnSync(tsc, ["--project", folder], {
		encoding: "utf8",
	});
	return stdout;
}

/** Feeds the README's bot a view of a game that has just begun. */
const USE = `import { strict as assert } from "node:assert";
import { answer } from "./bot.mjs";
const frame = process.env.FRAME ?? "";
const orders = answer(frame).map((text) => JSON.parse(text));
for (const { type, turn, target } of orders) {
	assert.equal(type, "order");
	assert.equal(turn, 0);
	assert.ok(target >= 0);
}
console.log(orders.length + " orders");
`;
