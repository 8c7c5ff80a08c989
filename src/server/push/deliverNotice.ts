/** Tells one browser something, if its reader wants to hear it now. */
import type { PushSubscriber } from "../db/pushSubscriptions.ts";
import { messageOf, type Notice, wants } from "./notice.ts";
import { quietUntil } from "./quietHours.ts";
import { type PushOutcome, type PushSender, sendPush } from "./sendPush.ts";

export type NoticeOutcome =
	| PushOutcome
	/** Its reader does not want to hear such things there. */
	| { readonly type: "unwanted" }
	/** It has quiet hours until then, epoch ms. */
	| { readonly type: "quiet"; readonly until: number };

export async function deliverNotice(
	sender: PushSender,
	subscriber: PushSubscriber,
	notice: Notice,
	now: number,
): Promise<NoticeOutcome> {
	if (!wants(subscriber, notice)) return { type: "unwanted" };
	const until = quietUntil(subscriber, now);
	const isUrgent = notice.type === "trial" || notice.type === "signIn";
	if (until !== null && !isUrgent) return { type: "quiet", until };
	// Whoever is robbed of an account at night should see it as soon as they look.
	const isSilent = until !== null && notice.type === "signIn";
	const { language } = subscriber;
	const message = await messageOf(notice, { language, isSilent, now });
	return await sendPush(sender, subscriber, message);
}
