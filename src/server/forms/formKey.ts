/**
 * A key in each form that opens or joins a game: a form that arrives twice with
 * the same key is carried out once.
 */
import type { Form } from "./form.ts";

const FIELD = "key";

export function newFormKey(): string {
	return crypto.randomUUID();
}

/** Null if the form has no valid key, so that it did not come from our pages. */
export function formKeyIn({ [FIELD]: key }: Form): string | null {
	return typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : null;
}

/** All other fields. */
export function withoutFormKey({ [FIELD]: _, ...fields }: Form): Form {
	return fields;
}
