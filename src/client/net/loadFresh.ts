/** Loads a file that failed before by another address. */
import { withTimeout } from "./retry.ts";

/** How often each address has failed. */
const failures = new Map<string, number>();

/**
 * Many browsers remember that a module could not be loaded, for as long as the
 * page is there (https://github.com/whatwg/html/issues/6768). A second request
 * for a file that is still on its way would wait for the same answer.
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
