/** What the processes of a server use, as the kernel counts it; only on Linux. */
import { readdirSync, readFileSync } from "node:fs";

export type ProcessUse = {
	readonly pid: number;
	/** The command and its arguments. */
	readonly args: readonly string[];
	/** User and system time of all its threads, since it began. */
	readonly cpuSeconds: number;
	/** What it has in memory now. */
	readonly residentBytes: number;
};

/** The unit of time in /proc, on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

/** The processes of a group that are alive. */
export function usesOfGroup(group: number): ProcessUse[] {
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => useOf(Number(pid), group) ?? []);
}

/** Null for a process of another group, or one that has ended meanwhile. */
function useOf(pid: number, group: number): ProcessUse | null {
	try {
		const stat = parseStat(readFileSync(`/proc/${pid}/stat`, "utf8"));
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

/** See proc_pid_stat(5); the second field is the command's name in parentheses, which may hold anything. */
export function parseStat(text: string): {
	readonly group: number;
	readonly cpuSeconds: number;
} {
	const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
	const field = (number: number) => Number(fields[number - 3]);
	return {
		group: field(5),
		cpuSeconds: (field(14) + field(15)) / TICKS_PER_SECOND,
	};
}

/** `VmRSS` of proc_pid_status(5). */
export function parseResident(text: string): number {
	const [, kibibytes] = text.match(/^VmRSS:\s+(\d+) kB$/m) ?? [];
	return 1024 * Number(kibibytes ?? 0);
}
