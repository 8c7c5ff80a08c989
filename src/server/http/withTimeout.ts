/** No answer arrived within the time. */
export class TimedOut extends Error {
	override name = "TimedOut";
}

/**
 * Waits for an answer for at most `ms`.
 * @throws TimedOut if it does not arrive in time.
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
