/** Retries a call to an object after a failure of the platform. */

/** The pauses between attempts; each is varied by half. */
const PAUSES_MS = [50, 250];

/**
 * For calls that are harmless when repeated. `call` must get a fresh stub each
 * time, because a stub no longer answers after some failures
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

/**
 * Whether the platform calls its failure retryable. Retrying would only add to
 * the load of an overloaded object.
 */
function isWorthRepeating(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { retryable, overloaded } = error as Error & {
		readonly retryable?: unknown;
		readonly overloaded?: unknown;
	};
	return retryable === true && overloaded !== true;
}
