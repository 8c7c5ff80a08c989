/** Copies all that a server on this machine keeps, while it runs, and puts a copy back. */
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { CommandFailure } from "../cli/runCommand.ts";
import { lockHolder } from "./stateLock.ts";

/** Of a folder of state; the rest is made anew, or belongs to a running server. */
const KEPT_FILES = ["secrets.env", "migrations.applied"];
const DATABASES = "v3";

/** A name of a folder that nobody has asked for: it is there as a whole or not at all. */
const unfinished = (folder: string) =>
	join(dirname(folder), `.${basename(folder)}.unfinished`);

/**
 * Copies a state folder into a new one; gives how many databases there are.
 * Each database is copied as it is at one moment (https://sqlite.org/backup.html).
 * D1 comes last: a result that a room hands over meanwhile is then in both
 * copies, which is harmless, and never in neither.
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
	const databases = databasesIn(state);
	for (const path of databases)
		await copyDatabase(join(state, path), join(folder, path));
	renameSync(folder, target);
	return databases.length;
}

/** Puts a copy back as a state folder, which may not hold anything yet. */
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
