/** How long to wait before the next attempt. */
const FIRST_MS = 500;
const MOST_MS = 10_000;

/**
 * The pause after so many failures in a row: half a second, doubled each time
 * up to ten, of which `chance` (in [0, 1)) takes away up to a half, so that a
 * server's pages don't all come back at once.
 */
export function backOffMs(failures: number, chance: number): number {
	const pause = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
	return pause * (1 - chance / 2);
}
