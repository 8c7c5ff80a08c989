/** The hidden field by which a form sent twice is recognized; see formKey.ts. */
import type { Chrome } from "../layout/chrome.ts";

export function FormKey({ chrome }: { readonly chrome: Chrome }) {
	return <input type="hidden" name="key" value={chrome.formKey} />;
}
