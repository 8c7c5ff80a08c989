/** Calls of objects that are safe to repeat: one that failed on its way is made again. */

/** Between attempts, each about so long. */
const PAUSES_MS = [50, 250];

/**
 * Makes a call that does the same if it is done twice. `call` asks for a fresh
 * stub each time: after some failures a stub answers no more
 * (https://developers.cloudflare.com/durable-objects/best-practices/error-handling/).
 */
export async function retryCall<T>(call: () => T): Promise<Awaited<T>> {
	for (const pauseMs of PAUSES_MS)
		try {
			return await call();
		} catch (error) {
			if (!isWorthRepeating(error)) throw error;
			await scheduler.wait(pauseMs * (0.5 + Math.random()));
		}
	return await call();
}

/** What the platform says of its own failures. An object that has too much to do has only more by it. */
function isWorthRepeating(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { retryable, overloaded } = error as Error & {
		readonly retryable?: unknown;
		readonly overloaded?: unknown;
	};
	return retryable === true && overloaded !== true;
}
