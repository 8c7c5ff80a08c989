/** The hidden field of a form by which it is known when it comes again; see formKey.ts. */
import type { Chrome } from "../layout/chrome.ts";

export function FormKey({ chrome }: { readonly chrome: Chrome }) {
	return <input type="hidden" name="key" value={chrome.formKey} />;
}
