/** Makes the engine's package: one script, its types, its README, and a manifest. */
import { execFileSync } from "node:child_process";
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { DAY_ENGINE } from "../../src/daily/dayEngine.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import { RULES_VERSION } from "../../src/rules/ruleset.ts";
import { CommandFailure } from "../cli/runCommand.ts";
import { root } from "../server/wrangler.ts";

const SOURCE = "src/engine/engine.ts";
const NAME = "hexmarch-engine";

/** Its only dependencies. */
const PACKAGES = ["@noble/hashes", "pure-rand"] as const;

/** By what the package plays: the rules, the protocol, and the bots. */
export const ENGINE_VERSION = `${RULES_VERSION}.${PROTOCOL_VERSION}.${DAY_ENGINE}`;

/** Writes the tarball into a folder; gives its path. */
export async function packEngine(folder: string): Promise<string> {
	const staged = mkdtempSync(join(tmpdir(), "hexmarch-engine-"));
	try {
		await writeScript(staged);
		writeTypes(join(staged, "types"));
		writeFileSync(join(staged, "package.json"), manifest());
		copyFileSync(join(root, "src/engine/README.md"), join(staged, "README.md"));
		copyFileSync(join(root, "LICENSE"), join(staged, "LICENSE"));
		mkdirSync(folder, { recursive: true });
		run("npm", ["pack", "--silent", "--pack-destination", folder], staged);
		return join(folder, `${NAME}-${ENGINE_VERSION}.tgz`);
	} finally {
		rmSync(staged, { recursive: true });
	}
}

async function writeScript(folder: string): Promise<void> {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: [SOURCE],
		outfile: join(folder, "engine.js"),
		bundle: true,
		format: "esm",
		platform: "neutral",
		target: "es2024",
		packages: "external",
		metafile: true,
	});
	for (const { imports } of Object.values(metafile.outputs))
		for (const { path } of imports)
			if (!PACKAGES.some((name) => path.startsWith(`${name}/`)))
				throw new CommandFailure(`The engine must not need ${path}.`);
}

/** A file of types for each source; they name each other as the scripts that they describe. */
function writeTypes(folder: string): void {
	const options = {
		...{ extends: join(root, "tsconfig.json"), include: [] },
		files: [join(root, SOURCE)],
		compilerOptions: {
			...{ noEmit: false, declaration: true, emitDeclarationOnly: true },
			...{ rootDir: join(root, "src"), outDir: folder },
		},
	};
	const config = `${folder}.tsconfig.json`;
	writeFileSync(config, JSON.stringify(options));
	run(join(root, "node_modules/.bin/tsc"), ["--project", config], root);
	rmSync(config);
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	for (const path of names.filter((name) => name.endsWith(".d.ts"))) {
		const text = readFileSync(join(folder, path), "utf8");
		const named = text.replace(/(["']\.{1,2}\/[^"']+)\.ts(?=["'])/g, "$1.js");
		writeFileSync(join(folder, path), named);
	}
}

function manifest(): string {
	const { license, engines, dependencies } = JSON.parse(
		readFileSync(join(root, "package.json"), "utf8"),
	);
	return JSON.stringify(
		{
			name: NAME,
			version: ENGINE_VERSION,
			description: "The rules and bots of Hexmarch, and the proof of its games",
			license,
			type: "module",
			engines,
			sideEffects: false,
			exports: {
				".": { types: "./types/engine/engine.d.ts", default: "./engine.js" },
			},
			files: ["engine.js", "types"],
			dependencies: Object.fromEntries(
				PACKAGES.map((name) => [name, dependencies[name]]),
			),
		},
		null,
		"\t",
	);
}

/** Throws `CommandFailure` with what the program printed. */
function run(program: string, args: readonly string[], folder: string): void {
	try {
		execFileSync(program, args, { cwd: folder, stdio: "pipe" });
	} catch (error) {
		const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
		throw new CommandFailure(`${program} failed:\n${stdout}${stderr}`);
	}
}
