/** The folder of built files, in which those of earlier builds stay for a while. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import {
	BOUNDS,
	type Build,
	keptOf,
	merged,
	parseBuilds,
	withBuild,
} from "./builds.ts";

export class BuildFolder {
	/** Served as `/build`. */
	readonly files: string;
	/** The list of builds, served as `/builds.json` for the next deployment, wherever that is made. */
	readonly #list: string;

	/** `publicFolder`: all that is served as it is. */
	constructor(publicFolder: string) {
		this.files = join(publicFolder, "build");
		this.#list = join(publicFolder, "builds.json");
		mkdirSync(this.files, { recursive: true });
	}

	/** Those that are here whole. */
	get builds(): readonly Build[] {
		const text = existsSync(this.#list) ? readFileSync(this.#list, "utf8") : "";
		const builds = parseBuilds(text) ?? [];
		return builds.filter(({ files }) => files.every((file) => this.has(file)));
	}

	has(file: string): boolean {
		return existsSync(join(this.files, file));
	}

	/** Adds builds of another place whose files have been added. */
	merge(builds: readonly Build[]): void {
		this.#write(merged(this.builds, builds));
	}

	/** Adds a file, or leaves the one that has its name, and so its content. Nobody ever sees half of it. */
	add(file: string, content: Uint8Array | string): void {
		if (!this.has(file)) writeWhole(join(this.files, file), content);
	}

	/** A build's files are all here; what is too old goes. */
	complete(build: Build): void {
		const known = this.builds;
		const kept = keptOf(withBuild(known, build), build.builtAt, (file) =>
			this.#sizeOf(file),
		);
		this.#write(kept);
		const needed = new Set(kept.flatMap(({ files }) => files));
		const dropped = new Set(known.flatMap(({ files }) => files));
		const oldest = build.builtAt - BOUNDS.days * 24 * 60 * 60_000;
		for (const file of readdirSync(this.files)) {
			// What is in no list may belong to a build that is just being made.
			const path = join(this.files, file);
			const isOld = dropped.has(file) || statSync(path).mtimeMs < oldest;
			if (!needed.has(file) && isOld) rmSync(path, { force: true });
		}
	}

	#sizeOf(file: string): number {
		return statSync(join(this.files, file)).size;
	}

	#write(builds: readonly Build[]): void {
		writeWhole(this.#list, `${JSON.stringify(builds)}\n`);
	}
}

/** Writes a file in one step, and only if something has changed: whoever watches it would start anew. */
export function writeWhole(path: string, content: Uint8Array | string): void {
	if (existsSync(path) && readFileSync(path).equals(Buffer.from(content)))
		return;
	// Beside the folder that is served, where nobody looks.
	const aside = mkdtempSync(join(dirname(dirname(path)), ".writing-"));
	const written = join(aside, "file");
	writeFileSync(written, content);
	renameSync(written, path);
	rmSync(aside, { recursive: true });
}
