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
	if (until !== null && notice.type !== "trial")
		return { type: "quiet", until };
	try {
		const message = await messageOf(notice, subscriber.language, now);
		return await sendPush(sender, subscriber, message);
	} catch (error) {
		// Its keys are no keys: no message can be made for it.
		console.error("a notification could not be made", error);
		return { type: "gone" };
	}
}
