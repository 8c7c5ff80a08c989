/** A form arrived without any cookie, so its sender could not return to a seat. */
import type { Form } from "../../forms/form.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { HiddenFields } from "../forms/HiddenFields.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export type NoCookiePageProps = {
	readonly context: PageContext;
	/** The form's address. */
	readonly action: string;
	/** The form's fields without the key. */
	readonly fields: Form;
};

/** This page sets a cookie, so the same form succeeds from here if the browser accepts cookies. */
export function NoCookiePage({ context, action, fields }: NoCookiePageProps) {
	const words = context.words.noCookie;
	return (
		<Notice context={context} words={words}>
			<p>{words.how}</p>
			<form method="post" action={action}>
				<FormKey context={context} />
				<HiddenFields fields={fields} />
				<button type="submit" class="play">
					{words.again}
				</button>
			</form>
			<p>
				<a href="/">{words.back}</a>
			</p>
		</Notice>
	);
}
