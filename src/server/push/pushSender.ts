/** The site's sender of push messages. */
import type { PushSender } from "./sendPush.ts";
import { type VapidBindings, vapidOf } from "./vapid.ts";

export type PushBindings = VapidBindings & {
	readonly PUSH_STAND_IN_URL?: string;
};

/** Null if the site has no keys: then nobody is told anything. */
export function pushSenderOf(env: PushBindings): PushSender | null {
	const vapid = vapidOf(env);
	return vapid && { vapid, standIn: env.PUSH_STAND_IN_URL };
}
