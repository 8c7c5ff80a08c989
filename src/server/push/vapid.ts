/**
 * The keys by which push services know this site (RFC 8292). Without them nobody
 * is told anything by push, and no page offers it.
 */
import { logSparingly } from "../http/log.ts";

export type Vapid = {
	/** The P-256 point and the private number, in base64url. */
	readonly publicKey: string;
	readonly privateKey: string;
	/** An address by which a push service can reach the operator: `mailto:` or `https:`. */
	readonly subject: string;
};

/** What the environment may hold; see env.ts. */
export type VapidBindings = {
	readonly VAPID_PUBLIC_KEY?: string;
	readonly VAPID_PRIVATE_KEY?: string;
	readonly VAPID_SUBJECT?: string;
};

/** 65 and 32 bytes; an uncompressed point begins with 4. */
const PUBLIC_KEY = /^B[\w-]{86}$/;
const PRIVATE_KEY = /^[\w-]{43}$/;
const SUBJECT = /^(mailto:.+@.+|https:\/\/.+)$/;

/** Null if the keys are missing or unusable. */
export function vapidOf(env: VapidBindings): Vapid | null {
	const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT } = env;
	const publicKey = VAPID_PUBLIC_KEY ?? "";
	const privateKey = VAPID_PRIVATE_KEY ?? "";
	const subject = VAPID_SUBJECT ?? "";
	if (publicKey === "" && privateKey === "") return null;
	const isUsable =
		PUBLIC_KEY.test(publicKey) &&
		PRIVATE_KEY.test(privateKey) &&
		SUBJECT.test(subject);
	if (isUsable) return { publicKey, privateKey, subject };
	logSparingly("error", "the keys for push are unusable");
	return null;
}
