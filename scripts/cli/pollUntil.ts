import { setTimeout as pause } from "node:timers/promises";

/** Checks a condition repeatedly until it holds; returns false if it still does not after `timeoutMs`. */
export async function pollUntil(
	condition: () => boolean | Promise<boolean>,
	{ everyMs, timeoutMs }: { everyMs: number; timeoutMs: number },
): Promise<boolean> {
	const giveUpAt = performance.now() + timeoutMs;
	while (!(await condition())) {
		if (performance.now() > giveUpAt) return false;
		await pause(everyMs);
	}
	return true;
}
