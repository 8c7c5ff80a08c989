/** The resources that a server's processes use, as the kernel counts them; Linux only. */
import { readdirSync, readFileSync } from "node:fs";
import { parseStat } from "../server/processStat.ts";

export type ProcessUse = {
	readonly pid: number;
	/** The command and its arguments. */
	readonly args: readonly string[];
	/** User and system time of all its threads since it started. */
	readonly cpuSeconds: number;
	/** Its resident memory now. */
	readonly residentBytes: number;
};

/** The unit of time in /proc, on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

/** The running processes of a group. */
export function usesOfGroup(group: number): ProcessUse[] {
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => useOf(Number(pid), group) ?? []);
}

/** The use of a process; null for one of another group, or one that has ended meanwhile. */
function useOf(pid: number, group: number): ProcessUse | null {
	try {
		const stat = parseUse(readFileSync(`/proc/${pid}/stat`, "utf8"));
		if (stat.group !== group) return null;
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		const args = readFileSync(`/proc/${pid}/cmdline`, "utf8");
		return {
			pid,
			args: args.split("\0").slice(0, -1),
			cpuSeconds: stat.cpuSeconds,
			residentBytes: parseResident(status),
		};
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT" || code === "ESRCH") return null;
		throw error;
	}
}

/** Reads the text of `/proc/PID/stat`. */
export function parseUse(text: string): {
	readonly group: number;
	readonly cpuSeconds: number;
} {
	const stat = parseStat(text);
	const ticks = Number(stat(14)) + Number(stat(15));
	return { group: Number(stat(5)), cpuSeconds: ticks / TICKS_PER_SECOND };
}

/** `VmRSS` of proc_pid_status(5). */
export function parseResident(text: string): number {
	const [, kibibytes] = text.match(/^VmRSS:\s+(\d+) kB$/m) ?? [];
	return 1024 * Number(kibibytes ?? 0);
}
