/** The challenges of passkeys that have been answered, so that no answer is good twice. */
import { batch, databaseOf, type Queryable } from "./database.ts";

/** Uses a challenge up; false if it was used before. Epoch ms. */
export async function takeChallenge(
	d1: Queryable,
	challenge: string,
	expiresAt: number,
): Promise<boolean> {
	const [taken] = await batch(d1, [
		databaseOf(d1)
			.insertInto("used_challenges")
			.values({ challenge, expires_at: expiresAt })
			.onConflict((conflict) => conflict.doNothing()),
	]);
	return taken === 1;
}

/** The query that forgets those that have expired, as their signature says so anyway. */
export function clearChallenges(d1: Queryable, now: number) {
	return databaseOf(d1)
		.deleteFrom("used_challenges")
		.where("expires_at", "<=", now);
}
