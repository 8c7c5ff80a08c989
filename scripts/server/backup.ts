/** Saves the state of a server on this machine, even while it runs, and restores it. */
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { CommandFailure } from "../cli/runCommand.ts";
import { lockHolder } from "./stateLock.ts";

/** Files of a state folder to copy; a server recreates the others, or needs them only while it runs. */
const KEPT_FILES = ["secrets.env", "migrations.applied"];
const DATABASES = "v3";

/** Where a copy is made first, so that the requested folder is complete once it exists. */
const unfinished = (folder: string) =>
	join(dirname(folder), `.${basename(folder)}.unfinished`);

/**
 * Copies a state folder into a new one, and returns the number of databases. Each copy is a
 * snapshot of its database at one moment (https://sqlite.org/backup.html). D1 comes last: a
 * result that a room delivers meanwhile is then in both copies, which is harmless, and never
 * in neither. Throws `CommandFailure`.
 */
export async function backUp(state: string, target: string): Promise<number> {
	if (!existsSync(join(state, DATABASES)))
		throw new CommandFailure(`There is nothing to save in ${state}.`);
	if (existsSync(target))
		throw new CommandFailure(`${target} is there already.`);
	const folder = unfinished(target);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const name of KEPT_FILES)
		if (existsSync(join(state, name)))
			copyFileSync(join(state, name), join(folder, name));
	// What R2 has is in files that don't change once they are written, but go when nothing names them
	// any more. So they are copied both before and after the databases that name them. One that came
	// and went in between may be missing: of a game that was saved twice in these seconds, which its
	// room still has.
	copyObjects(state, folder);
	const databases = databasesIn(state);
	for (const path of databases)
		await copyDatabase(join(state, path), join(folder, path));
	copyObjects(state, folder);
	renameSync(folder, target);
	return databases.length;
}

/**
 * Creates a state folder from a backup, and returns the number of databases. Throws
 * `CommandFailure` if the folder already exists.
 */
export function restore(copy: string, state: string): number {
	if (!existsSync(join(copy, DATABASES)))
		throw new CommandFailure(`${copy} is no backup.`);
	const holder = lockHolder(state);
	if (holder !== null)
		throw new CommandFailure(`A server uses ${state} (process ${holder}).`);
	if (existsSync(state))
		throw new CommandFailure(
			`${state} is there already. Rename it, or restore to another one: STATE_DIR=… npm run restore`,
		);
	const folder = unfinished(state);
	rmSync(folder, { recursive: true, force: true });
	cpSync(copy, folder, { recursive: true });
	renameSync(folder, state);
	return databasesIn(state).length;
}

/** Copies the files that hold what is in R2, unless they have been copied whole. */
function copyObjects(state: string, folder: string): void {
	const r2 = join(DATABASES, "r2");
	if (!existsSync(join(state, r2))) return;
	for (const name of readdirSync(join(state, r2), { recursive: true })) {
		const path = join(r2, name.toString());
		if (path.includes("/blobs/"))
			copyObject(join(state, path), join(folder, path));
	}
}

/** A file may still be being written, or be gone by now. */
function copyObject(from: string, to: string): void {
	const size = sizeOf(from);
	if (size === null || size === sizeOf(to)) return;
	mkdirSync(dirname(to), { recursive: true });
	try {
		copyFileSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
}

/** In bytes; null if there is no such file. */
function sizeOf(path: string): number | null {
	const found = statSync(path, { throwIfNoEntry: false });
	return found?.isFile() ? found.size : null;
}

function databasesIn(state: string): string[] {
	return readdirSync(join(state, DATABASES), { recursive: true })
		.map((name) => join(DATABASES, name.toString()))
		.filter((path) => path.endsWith(".sqlite"))
		.sort((a, b) => Number(isD1(a)) - Number(isD1(b)));
}

function isD1(path: string): boolean {
	return path.includes("miniflare-D1DatabaseObject");
}

async function copyDatabase(from: string, to: string): Promise<void> {
	mkdirSync(dirname(to), { recursive: true });
	const database = new DatabaseSync(from, { timeout: 10_000 });
	try {
		await backup(database, to);
	} finally {
		database.close();
	}
}
