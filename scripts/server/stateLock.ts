/** Lets only one server use a state folder: two would write the same games. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "./processStat.ts";

/** The process that uses a folder, and when it began, according to the system. */
type Holder = { readonly pid: number; readonly startedAt: string };

/** Locks a folder for this process; returns the id of another process that holds the lock, if there is one. */
export function lockState(folder: string): number | null {
	const path = pathIn(folder);
	const holder = lockHolder(folder);
	if (holder !== null) return holder;
	const own: Holder = { pid: process.pid, startedAt: startOf(process.pid) };
	writeFileSync(path, JSON.stringify(own));
	return null;
}

/** Unlocks a folder if this process holds the lock. */
export function unlockState(folder: string): void {
	if (readHolder(folder)?.pid === process.pid)
		rmSync(pathIn(folder), { force: true });
}

/** The id of another process that uses a folder; null if there is none. */
export function lockHolder(folder: string): number | null {
	const holder = readHolder(folder);
	if (holder === null || holder.pid === process.pid) return null;
	return isRunning(holder) ? holder.pid : null;
}

function pathIn(folder: string): string {
	return join(folder, "server.lock");
}

function readHolder(folder: string): Holder | null {
	try {
		return JSON.parse(readFileSync(pathIn(folder), "utf8")) as Holder;
	} catch {
		return null;
	}
}

/** A killed process leaves its lock behind, and another process may now have its id. */
function isRunning({ pid, startedAt }: Holder): boolean {
	try {
		process.kill(pid, 0);
	} catch {
		return false;
	}
	return startOf(pid) === startedAt;
}
