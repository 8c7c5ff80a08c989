/** What Linux knows of a process (proc_pid_stat(5)); other systems say nothing. */
import { readFileSync } from "node:fs";

/** The id of a process's parent; 0 if that is not known. */
export function parentOf(pid: number): number {
	return Number(statOf(pid)[3] ?? 0);
}

/** When a process began, in ticks since the machine did; empty if that is not known. */
export function startOf(pid: number): string {
	return statOf(pid)[21] ?? "";
}

/** The fields of its line, counted from 0; none if nothing is known. */
function statOf(pid: number): string[] {
	try {
		const line = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The name, the second field, is in brackets and may hold spaces.
		const end = line.lastIndexOf(")");
		return [`${pid}`, "", ...line.slice(end + 2).split(" ")];
	} catch {
		return [];
	}
}
