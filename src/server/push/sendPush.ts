/** Sends one message to one browser, through its push service (RFC 8030). */
import { encryptNotification, vapidHeaders } from "@block65/webcrypto-web-push";
import type { PushTarget } from "../db/pushSubscriptions.ts";
import { logSparingly } from "../http/log.ts";
import type { Vapid } from "./vapid.ts";

export type PushMessage = {
	/** What the browser gets; encrypted, so that its push service can't read it. */
	readonly data: string;
	/** How long the push service keeps it for a browser that is off, in s. */
	readonly ttlS: number;
	readonly urgency: "normal" | "high";
	/** A message replaces an earlier one of the same topic; at most 32 characters of base64url. */
	readonly topic: string;
};

export type PushSender = {
	readonly vapid: Vapid;
	/** The origin of a stand-in to which everything goes instead; undefined for the real services. */
	readonly standIn?: string | undefined;
};

export type PushOutcome =
	| { readonly type: "sent" }
	/** The browser has no such subscription any more. */
	| { readonly type: "gone" }
	/** Try again; the service may have said when. */
	| { readonly type: "later"; readonly afterMs: number }
	/** The service will never accept it, or the site's own keys are none. */
	| { readonly type: "refused" };

const LIMIT_MS = 10_000;

/** In bytes. Lengths reveal which sentence was sent, unless they are all the same. */
const PADDED_LENGTH = 512;
const SPACE = 0x20;

export async function sendPush(
	{ vapid, standIn }: PushSender,
	target: PushTarget,
	message: PushMessage,
): Promise<PushOutcome> {
	const signature = await signed(target, vapid);
	if (signature === null) return { type: "refused" };
	const body = await encrypted(target, message.data);
	if (body === null) return { type: "gone" };
	try {
		const response = await fetch(addressOf(target.endpoint, standIn), {
			...{ method: "POST", body, redirect: "manual" },
			headers: {
				...signature,
				...{ TTL: `${message.ttlS}`, Urgency: message.urgency },
				...{ Topic: message.topic, "Content-Encoding": "aes128gcm" },
				"Content-Type": "application/octet-stream",
			},
			signal: AbortSignal.timeout(LIMIT_MS),
		});
		await response.body?.cancel();
		return outcomeOf(response);
	} catch {
		return { type: "later", afterMs: 0 };
	}
}

/** The headers by which the service knows this site; null if the site's keys are none. */
async function signed(target: PushTarget, vapid: Vapid) {
	try {
		return (await vapidHeaders(subscriptionAt(target), vapid)).headers;
	} catch (error) {
		console.error("the keys for push sign nothing", error);
		return null;
	}
}

/** Null if the browser's keys are none: no message can be made for it. */
async function encrypted(target: PushTarget, json: string) {
	try {
		const subscription = subscriptionAt(target);
		return await encryptNotification(subscription, padded(json), {
			pad: false,
		});
	} catch (error) {
		logSparingly("error", "a notification could not be made", error);
		return null;
	}
}

function subscriptionAt({ endpoint, p256dh, auth }: PushTarget) {
	return { endpoint, keys: { p256dh, auth }, expirationTime: null };
}

/** JSON may end with spaces. */
function padded(json: string): Uint8Array {
	const text = new TextEncoder().encode(json);
	const whole = new Uint8Array(Math.max(PADDED_LENGTH, text.length));
	whole.fill(SPACE).set(text);
	return whole;
}

function addressOf(endpoint: string, standIn: string | undefined): string {
	if (standIn === undefined) return endpoint;
	const { pathname, search } = new URL(endpoint);
	return new URL(pathname + search, standIn).href;
}

function outcomeOf({ status, headers }: Response): PushOutcome {
	if (status >= 200 && status < 300) return { type: "sent" };
	if (status === 404 || status === 410) return { type: "gone" };
	if (status === 429 || status >= 500)
		return { type: "later", afterMs: retryAfterMs(headers) };
	logSparingly("error", "a push service refused a message", status);
	return { type: "refused" };
}

/** Services say seconds; a date, which is allowed too, counts as nothing said. */
function retryAfterMs(headers: Headers): number {
	const seconds = Number(headers.get("Retry-After"));
	return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
