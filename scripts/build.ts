// Bundles the client's scripts and styles into public/build, with a hash in each name, and writes
// their list for the Worker (src/server/assets.gen.ts). `npm run build`; wrangler also runs it before
// it bundles the Worker (wrangler.toml). The files of earlier builds stay beside the new ones
// (scripts/build/builds.ts); SITE_URL names a site whose builds are downloaded first, for a deployment
// from a clone without builds.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import {
	type BuildOptions,
	type BuildResult,
	build,
	type Plugin,
} from "esbuild";
import { BuildFolder, writeWhole } from "./build/BuildFolder.ts";
import { breakpointsPlugin } from "./build/breakpointsPlugin.ts";
import { builtName } from "./build/entries.ts";
import { fetchBuilds } from "./build/fetchBuilds.ts";
import {
	GROUPS,
	PSEUDO_GROUP,
	SHARING,
	SHARING_GROUPS,
} from "./build/groups.ts";
import { manifestFiles } from "./build/manifests.ts";
import { type OfflineFiles, offlineFiles } from "./build/offlineFiles.ts";
import { pseudoPlugin } from "./build/pseudoPlugin.ts";
import { scriptsPlugin } from "./build/scriptsPlugin.ts";
import { readArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { DEVELOPMENT, prepareState } from "./server/state.ts";
import { IS_BUILT, root } from "./server/wrangler.ts";

const folder = new BuildFolder(join(root, "public"));

/** Stands for the name of a script that is not known yet. */
const UNKNOWN = "unknown.js";

/**
 * The oldest browsers that support what the styles can't do without and esbuild can't
 * transform: `light-dark()`, and in Firefox `:has()`.
 * https://webstatus.dev/features/light-dark
 */
const BROWSERS = ["chrome123", "firefox121", "safari17.5"];

type Metafile = NonNullable<BuildResult["metafile"]>;

/** The result of a build: the files by the names of their sources, and for each script the files that it needs to start. */
type Built = {
	/** See `builtName`. */
	readonly names: Map<string, string>;
	/** The sources by these names. */
	readonly sources: Map<string, string>;
	/** Their contents, by their built names. */
	readonly files: Map<string, Uint8Array>;
	readonly chunks: Map<string, string[]>;
};

/** Builds everything, and returns the names of the files. Files that a server currently serves are kept. */
export async function buildClient(isDeployed = false): Promise<string[]> {
	const styles = readdirSync(join(root, "public/styles"))
		.filter((name) => name.endsWith(".css"))
		.map((name) => `public/styles/${name}`);
	const plain = [...GROUPS, styles, ...(isDeployed ? [] : [PSEUDO_GROUP])];
	const sharing = SHARING_GROUPS.map(({ pages, lazy }) => [...pages, lazy]);
	const { names } = await bundleAll(sharing, new Map());
	const built = await bundleAll([...sharing, ...plain], names);
	for (const name of SHARING.map(builtName))
		if (built.names.get(name) !== names.get(name))
			throw new Error(`${name} got another name when it was built again`);
	await addManifests(built);
	for (const [name, contents] of built.files) folder.add(name, contents);
	const files = [...built.files.keys()].sort();
	folder.complete({ builtAt: Date.now(), isDeployed, files });
	writeList(built);
	await buildWorker(
		offlineFiles(built.names, (name) =>
			new TextDecoder().decode(built.files.get(name)),
		),
	);
	return files;
}

async function addManifests(built: Built): Promise<void> {
	const path = join(root, "public/manifest.webmanifest");
	const english = JSON.parse(readFileSync(path, "utf8"));
	for (const { name, file, contents } of await manifestFiles(english)) {
		built.names.set(name, file);
		built.files.set(file, new TextEncoder().encode(contents));
	}
}

/**
 * Bundles groups and what they load lazily. `known`: the built names of the scripts that
 * share code with their group. The pages of the group contain these names, which are known
 * only once it is built, so it is built twice; no name depends on a page's own text.
 */
async function bundleAll(
	groups: readonly (readonly string[])[],
	known: ReadonlyMap<string, string>,
): Promise<Built> {
	const built: Built = {
		...{ names: new Map(), sources: new Map() },
		...{ chunks: new Map(), files: new Map() },
	};
	const scripts: Plugin = scriptsPlugin(async (source) => {
		const name = builtName(source);
		if (SHARING.includes(relative(root, source)))
			return known.get(name) ?? UNKNOWN;
		await bundle([source], built, { plugins: [scripts, pseudoPlugin] });
		return `${built.names.get(name)}`;
	});
	const plugins = [scripts, pseudoPlugin, breakpointsPlugin];
	for (const sources of groups)
		await bundle(sources, built, { splitting: true, plugins });
	return built;
}

async function bundle(
	sources: readonly string[],
	built: Built,
	options: BuildOptions,
): Promise<void> {
	const { metafile, outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: sources.map((source) => ({
			in: source,
			out: builtName(source).replace(/\.\w+$/, ""),
		})),
		outdir: folder.files,
		write: false,
		entryNames: "[name]-[hash]",
		chunkNames: "shared-[hash]",
		bundle: true,
		format: "esm",
		minify: true,
		charset: "utf8",
		inject: ["src/client/net/importBuilt.ts"],
		target: ["es2024", ...BROWSERS],
		logLevel: "warning",
		...options,
		metafile: true,
	});
	for (const { path, contents } of outputFiles ?? []) {
		built.files.set(basename(path), contents);
	}
	for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
		if (entryPoint === undefined) continue;
		const name = builtName(entryPoint);
		const other = built.sources.get(name) ?? entryPoint;
		if (other !== entryPoint)
			throw new Error(`${entryPoint} and ${other} have the same name`);
		built.sources.set(name, entryPoint);
		built.names.set(name, basename(path));
		built.chunks.set(name, chunksOf(path, metafile));
	}
}

/** Builds the service worker, whose address must not change, for the files of this build. */
async function buildWorker(files: OfflineFiles): Promise<void> {
	const hash = createHash("sha256").update(JSON.stringify(files));
	const id = hash.digest("hex").slice(0, 16);
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: ["src/client/worker/worker.ts"],
		write: false,
		bundle: true,
		// Not every browser of ours runs a module as a service worker.
		format: "iife",
		minify: true,
		define: { OFFLINE_BUILD: JSON.stringify({ id, ...files }) },
		target: ["es2024", ...BROWSERS],
		logLevel: "warning",
	});
	writeWhole(join(root, "public/sw.js"), outputFiles[0].contents);
}

/** The files that an output imports statically, directly or indirectly. */
function chunksOf(path: string, { outputs }: Metafile): string[] {
	const found = new Set<string>();
	const visit = (from: string) => {
		for (const { path: to, kind } of outputs[from].imports)
			if (kind === "import-statement" && !found.has(to)) {
				found.add(to);
				visit(to);
			}
	};
	visit(path);
	return [...found].map((to) => basename(to));
}

function writeList({ names, chunks }: Built): void {
	const address = (file: string) => `/build/${file}`;
	const sorted = [...names].sort();
	const assets = sorted.map(([name, file]) => [name, address(file)]);
	const shared = sorted.flatMap(([name]) => {
		const files = chunks.get(name) ?? [];
		return files.length === 0 ? [] : [[name, files.map(address)]];
	});
	writeWhole(
		join(root, "src/server/assets.gen.ts"),
		`// Written by scripts/build.ts.
export const ASSETS: Readonly<Record<string, string>> = ${toJson(assets)};
export const CHUNKS: Readonly<Record<string, readonly string[]>> = ${toJson(shared)};
`,
	);
}

function toJson(entries: unknown[][]): string {
	return JSON.stringify(Object.fromEntries(entries), null, "\t");
}

/** A file's size, raw and compressed as the platform serves it: that takes as long as a build. */
function sizeOf(name: string): string {
	const content = readFileSync(join(folder.files, name));
	const compressed = brotliCompressSync(content).length;
	return `${name}  ${content.length} bytes, ${compressed} compressed`;
}

async function run(showsSizes: boolean): Promise<void> {
	if (process.env[IS_BUILT]) return;
	const wranglerCommand = process.env.WRANGLER_COMMAND;
	const isDeployed = wranglerCommand !== undefined && wranglerCommand !== "dev";
	await fetchEarlierBuilds(isDeployed);
	const files = await buildClient(isDeployed);
	if (wranglerCommand === "dev") prepareState(DEVELOPMENT);
	if (wranglerCommand !== undefined) return;
	if (showsSizes) for (const file of files) console.log(sizeOf(file));
}

/** Downloads the builds of the site that is to be replaced, if it is named. */
async function fetchEarlierBuilds(isDeployed: boolean): Promise<void> {
	const site = process.env.SITE_URL;
	if (site) {
		const count = await fetchBuilds(site, folder);
		if (count === null) console.warn(`${site} has no list of builds yet.`);
	} else if (isDeployed && !folder.builds.some((build) => build.isDeployed))
		console.warn(
			"Nothing is known of an earlier deployment: pages that are open now would miss their files. SITE_URL=https://… brings them along.",
		);
}

if (import.meta.main)
	await runCommand({
		usage: usageText(
			"npm run build",
			"Builds the pages' scripts and styles into public/build, and keeps those of earlier builds for a while.",
			[
				[
					"--sizes",
					"prints the files and their sizes, which takes as long again",
				],
				[
					"SITE_URL=…",
					"in the environment: a site whose builds are brought here first",
				],
			],
		),
		parse: (args) =>
			readArguments({ args, options: { sizes: { type: "boolean" } } }).values
				.sizes ?? false,
		run,
	});
