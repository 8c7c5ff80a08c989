/** Nothing outside is waited for without a limit. */
export class TimedOut extends Error {
	override name = "TooLate";
}

/**
 * What an answer comes to.
 * @throws TooLate if it does not come within the time.
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
