/** Linux's information about a process (proc_pid_stat(5)); other systems give none. */
import { readFileSync } from "node:fs";

/** The id of a process's parent; 0 if unknown. */
export function parentOf(pid: number): number {
	return Number(readStat(pid)?.(4) ?? 0);
}

/** When a process began, in ticks since the machine started; empty if unknown. */
export function startOf(pid: number): string {
	return readStat(pid)?.(22) ?? "";
}

/** Returns a field by its number in proc_pid_stat(5), from 3 on. */
type StatFields = (number: number) => string | undefined;

function readStat(pid: number): StatFields | null {
	try {
		return parseStat(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		return null;
	}
}

/**
 * Reads the text of `/proc/PID/stat`. The second field is the command's name in parentheses,
 * which may contain any character.
 */
export function parseStat(text: string): StatFields {
	const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
	return (number) => fields[number - 3];
}
