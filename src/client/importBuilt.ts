/** Loads a built script; scripts/build.ts puts this in the place of `import()`. */

import { inTime } from "./persist.ts";

/** How often each address has failed. */
const failures = new Map<string, number>();

/**
 * Many browsers remember that a module could not be loaded, for as long as the
 * page is there (https://github.com/whatwg/html/issues/6768): after a failure
 * it is asked for by another address.
 */
export async function importBuilt(address: string): Promise<unknown> {
	const failed = failures.get(address) ?? 0;
	try {
		const fresh = failed === 0 ? address : `${address}?again=${failed}`;
		return await inTime(import(fresh));
	} catch (error) {
		failures.set(address, failed + 1);
		throw error;
	}
}
