// Bundles the client's scripts and styles into public/build, with a hash in
// each name, and writes the list of them for the Worker
// (src/server/assets.gen.ts). `npm run build`.
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { LANGUAGES } from "../src/words/words.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "public", "build");

/** The scripts that a page asks for, by their sources. */
const SCRIPTS = [
	...LANGUAGES.map((language) => `src/client/game.${language}.ts`),
	"src/client/home.ts",
];

export type BuiltFile = {
	readonly name: string;
	readonly bytes: number;
	readonly brotliBytes: number;
};

/** Builds everything anew, and tells how large it came out. */
export async function buildClient(): Promise<BuiltFile[]> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const styles = readdirSync(join(root, "public/styles"))
		.filter((name) => name.endsWith(".css"))
		.map((name) => `public/styles/${name}`);
	const names = await bundle([...SCRIPTS, ...styles]);
	writeList(names);
	return readdirSync(folder).map(measured);
}

/** The names of the built files by those of their sources: `game.en.js` for game.en.ts. */
async function bundle(sources: string[]): Promise<Record<string, string>> {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: sources,
		outdir: folder,
		entryNames: "[name]-[hash]",
		chunkNames: "shared-[hash]",
		bundle: true,
		format: "esm",
		splitting: true,
		minify: true,
		target: ["es2024", "chrome120", "firefox121", "safari17"],
		metafile: true,
		logLevel: "warning",
	});
	const entries = Object.entries(metafile.outputs).flatMap(
		([path, { entryPoint }]) =>
			entryPoint === undefined
				? []
				: [[basename(entryPoint).replace(/\.ts$/, ".js"), basename(path)]],
	);
	return Object.fromEntries(entries.sort());
}

function writeList(names: Record<string, string>): void {
	const paths = Object.fromEntries(
		Object.entries(names).map(([name, built]) => [name, `/build/${built}`]),
	);
	const json = JSON.stringify(paths, null, "\t");
	writeFileSync(join(folder, "manifest.json"), `${json}\n`);
	writeFileSync(
		join(root, "src/server/assets.gen.ts"),
		`// Written by scripts/build.ts.\nexport const ASSETS: Readonly<Record<string, string>> = ${json};\n`,
	);
}

/** The platform compresses what it serves: this only tells how well that goes. */
function measured(name: string): BuiltFile {
	const content = readFileSync(join(folder, name));
	const brotliBytes = brotliCompressSync(content).length;
	return { name, bytes: content.length, brotliBytes };
}

if (import.meta.main)
	for (const { name, bytes, brotliBytes } of await buildClient())
		console.log(`${name}  ${bytes} bytes, ${brotliBytes} compressed`);
