/** The hidden field by which a form sent twice is recognized; see formKey.ts. */
import type { PageContext } from "../layout/pageContext.ts";

export function FormKey({ context }: { readonly context: PageContext }) {
	if (context.formKey === null) return null;
	return <input type="hidden" name="key" value={context.formKey} />;
}
