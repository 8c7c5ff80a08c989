/** The fields of a sent form, to send them again. */
import type { Form } from "../../forms/form.ts";

export function HiddenFields({ fields }: { readonly fields: Form }) {
	return (
		<>
			{Object.entries(fields).map(
				([name, value]) =>
					typeof value === "string" && (
						<input type="hidden" name={name} value={value} />
					),
			)}
		</>
	);
}
