/** There was no answer within the time. */
export class TimedOut extends Error {
	override name = "TimedOut";
}

/**
 * Waits for an answer, but no longer than `ms`.
 * @throws TimedOut if it does not come in time.
 */
export async function withTimeout<T>(
	answer: Promise<T>,
	ms: number,
): Promise<T> {
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(() => {
		late.reject(new TimedOut(`there was no answer for ${ms} ms`));
	}, ms);
	try {
		return await Promise.race([answer, late.promise]);
	} finally {
		clearTimeout(timer);
	}
}
