/** Tells an account's owner that somebody has signed in to it. */
import type { PlayerId } from "../../match/match.ts";
import type { Queryable } from "../db/database.ts";
import { deleteSubscription, subscribersOf } from "../db/pushSubscriptions.ts";
import { deliverNotice } from "./deliverNotice.ts";
import { type PushBindings, pushSenderOf } from "./pushSender.ts";

/**
 * Sends a push to all browsers of the account whose owner wants to hear of this.
 * `agent`: the new browser and its system, null if unknown. Call it after the new session is
 * saved, in `waitUntil`: it never throws, and whoever signs in must not wait for
 * it. It is sent once, as a later attempt would have nobody to make it.
 */
export async function tellOfSignIn(
	env: PushBindings,
	d1: Queryable,
	player: PlayerId,
	agent: { readonly browser: string | null; readonly system: string | null },
): Promise<void> {
	const sender = pushSenderOf(env);
	if (sender === null) return;
	try {
		const notice = { type: "signIn", ...agent } as const;
		const subscribers = await subscribersOf(d1, [player]);
		await Promise.all(
			subscribers.map(async (subscriber) => {
				const now = Date.now();
				const outcome = await deliverNotice(sender, subscriber, notice, now);
				if (outcome.type === "gone")
					await deleteSubscription(d1, player, subscriber.endpoint);
			}),
		);
	} catch (error) {
		console.error("nobody was told of a sign-in", error);
	}
}
