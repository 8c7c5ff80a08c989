/** Reloads a file that failed to load, by another address. */
import { withTimeout } from "./retry.ts";

/** The number of failures by address. */
const failures = new Map<string, number>();

/**
 * Many browsers remember a module that failed to load for as long as the page is open
 * (https://github.com/whatwg/html/issues/6768). A second request for a file that is still
 * loading would wait for the same answer.
 */
export async function loadFresh<T>(
	address: string,
	load: (fresh: string) => Promise<T>,
): Promise<T> {
	const failed = failures.get(address) ?? 0;
	try {
		return await withTimeout(
			load(failed === 0 ? address : `${address}?again=${failed}`),
		);
	} catch (error) {
		failures.set(address, failed + 1);
		throw error;
	}
}
