/** A name for each form that a page shows: the same form that comes twice is one wish. */
import type { Form } from "./form.ts";

const FIELD = "key";

export function newFormKey(): string {
	return crypto.randomUUID();
}

/** Null for a form that none of our pages has shown. */
export function formKeyIn({ [FIELD]: key }: Form): string | null {
	return typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : null;
}

/** What somebody chose, without the key. */
export function withoutFormKey({ [FIELD]: _, ...fields }: Form): Form {
	return fields;
}
