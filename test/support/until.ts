/** The real one, whatever a test puts in its place. */
const { setTimeout } = globalThis;

const INTERVAL_MS = 5;

/** Longer than anything takes on a busy machine, but less than a test may take. */
const LONGEST_MS = 40_000;

/**
 * Waits until something holds; gives what it came to. Unlike `vi.waitUntil` it waits
 * for a busy machine, and moves no clock that a test has stopped.
 */
export async function until<T>(
	isSo: () => T | Promise<T>,
): Promise<Exclude<T, false | null | undefined>> {
	const giveUpAt = performance.now() + LONGEST_MS;
	for (;;) {
		const value = await isSo();
		if (value !== false && value !== null && value !== undefined)
			return value as Exclude<T, false | null | undefined>;
		if (performance.now() > giveUpAt) throw new Error(`never: ${isSo}`);
		await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
	}
}
