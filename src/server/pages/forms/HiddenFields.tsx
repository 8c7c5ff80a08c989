/** What a form said, to be sent once more. */
import type { Form } from "../../forms/form.ts";

export function HiddenFields({ choices }: { readonly choices: Form }) {
	return (
		<>
			{Object.entries(choices).map(
				([name, value]) =>
					typeof value === "string" && (
						<input type="hidden" name={name} value={value} />
					),
			)}
		</>
	);
}
