import type { PlayerId } from "../../match/match.ts";
import type { Env } from "../env.ts";
import { logSparingly } from "../http/log.ts";
import { retryCall } from "../http/retryCall.ts";

/**
 * Ends what programs hear for a person, as a token has been revoked or the account is gone; who
 * still has a good token asks again. If it fails, the streams end within an hour.
 */
export async function hangUp(
	{ INBOXES }: Pick<Env, "INBOXES">,
	player: PlayerId,
): Promise<void> {
	try {
		await retryCall(() => INBOXES.getByName(player).hangUp());
	} catch (error) {
		logSparingly("error", "a person's streams could not be ended", error);
	}
}
