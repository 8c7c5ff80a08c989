/** How long to wait before the next attempt. */
const FIRST_MS = 500;
const MOST_MS = 10_000;

/**
 * The pause after this many failures in a row: half a second, doubled each time up to ten
 * seconds, less a random part of up to a half given by `chance` in [0, 1), so that a
 * server's pages don't all reconnect at once.
 */
export function backOffMs(failures: number, chance: number): number {
	const pause = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
	return pause * (1 - chance / 2);
}
