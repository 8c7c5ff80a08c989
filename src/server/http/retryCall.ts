/** Calls an object again after a failure of the platform. */

/** The pauses between attempts, each varied by half. */
const PAUSES_MS = [50, 250];

/**
 * For calls that may be made twice without harm. `call` asks for a fresh stub each
 * time, because after some failures a stub no longer answers
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

/** Whether the platform calls its failure retryable. An overloaded object would only get more to do. */
function isWorthRepeating(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { retryable, overloaded } = error as Error & {
		readonly retryable?: unknown;
		readonly overloaded?: unknown;
	};
	return retryable === true && overloaded !== true;
}
