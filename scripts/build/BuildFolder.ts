/** The folder of built files, which keeps the files of earlier builds for a while. */
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
	/** The list of builds, served as `/builds.json` to a deployment from another machine. */
	readonly #list: string;

	/** `publicFolder`: the folder whose files are served unchanged. */
	constructor(publicFolder: string) {
		this.files = join(publicFolder, "build");
		this.#list = join(publicFolder, "builds.json");
		mkdirSync(this.files, { recursive: true });
	}

	/** The builds whose files are all here. */
	get builds(): readonly Build[] {
		const text = existsSync(this.#list) ? readFileSync(this.#list, "utf8") : "";
		const builds = parseBuilds(text) ?? [];
		return builds.filter(({ files }) => files.every((file) => this.has(file)));
	}

	has(file: string): boolean {
		return existsSync(join(this.files, file));
	}

	/** Adds builds from another machine; their files must have been added already. */
	merge(builds: readonly Build[]): void {
		this.#write(merged(this.builds, builds));
	}

	/** Adds a file atomically. Keeps an existing file of the same name, as the name contains the hash of its content. */
	add(file: string, content: Uint8Array | string): void {
		if (!this.has(file)) writeWhole(join(this.files, file), content);
	}

	/** Adds a build whose files are all here, and removes old builds. */
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
			// An unlisted file may belong to a build that is still running.
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

/** Writes a file atomically, and only if its content changes, as programs that watch it would restart. */
export function writeWhole(path: string, content: Uint8Array | string): void {
	if (existsSync(path) && readFileSync(path).equals(Buffer.from(content)))
		return;
	// Outside the served folder, so that the partial file is never served.
	const aside = mkdtempSync(join(dirname(dirname(path)), ".writing-"));
	const written = join(aside, "file");
	writeFileSync(written, content);
	renameSync(written, path);
	rmSync(aside, { recursive: true });
}
