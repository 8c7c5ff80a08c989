/**
 * Writes log lines that a stranger can cause at will. Only one line of each
 * kind is written in ten seconds, with the number of lines left out, so that a
 * flood can't fill the log or hide what matters in it.
 */
const EVERY_MS = 10_000;

type Level = "warn" | "error";

/** By kind: when a line was last written (epoch ms), and how many were left out since. */
const written = new Map<string, { at: number; omitted: number }>();

export function logSparingly(
	level: Level,
	kind: string,
	...details: readonly unknown[]
): void {
	const now = Date.now();
	const last = written.get(kind);
	if (last !== undefined && Math.abs(now - last.at) < EVERY_MS) {
		last.omitted++;
		return;
	}
	const omitted = last?.omitted ?? 0;
	written.set(kind, { at: now, omitted: 0 });
	const many = omitted === 0 ? [] : [`(and ${omitted} more like it)`];
	console[level](kind, ...details, ...many);
}
