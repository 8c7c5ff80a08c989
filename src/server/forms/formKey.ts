/**
 * A key in each form that opens or joins a game: a form that arrives twice with
 * the same key is carried out once. It begins with the time at which it was made
 * (a UUID of version 7, RFC 9562).
 */
import type { Form } from "./form.ts";

const FIELD = "key";

export function newFormKey(): string {
	const ms = Date.now().toString(16).padStart(12, "0");
	const random = crypto.randomUUID().slice(15);
	return `${ms.slice(0, 8)}-${ms.slice(8)}-7${random}`;
}

/** When a key was made, epoch ms; 0 if it does not say. */
export function keyMadeAt(key: string): number {
	const ms = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(key);
	return ms === null ? 0 : Number.parseInt(ms[1] + ms[2], 16);
}

/** Null if the form has no valid key, so that it did not come from our pages. */
export function formKeyIn({ [FIELD]: key }: Form): string | null {
	return typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : null;
}

/** All other fields. */
export function withoutFormKey({ [FIELD]: _, ...fields }: Form): Form {
	return fields;
}
