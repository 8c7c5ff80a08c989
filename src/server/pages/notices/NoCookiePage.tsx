/** A form of ours came without any cookie: whoever sent it would find the way to no seat. */
import type { Form } from "../../forms/form.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { HiddenFields } from "../forms/HiddenFields.tsx";
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export type NoCookiePageProps = {
	readonly chrome: Chrome;
	/** Where the form was sent. */
	readonly action: string;
	/** What it said, without its key. */
	readonly fields: Form;
};

/** With cookies, the same form goes through from here: this page gives one. */
export function NoCookiePage({ chrome, action, fields }: NoCookiePageProps) {
	const words = chrome.words.noCookie;
	return (
		<Notice chrome={chrome} words={words}>
			<p>{words.how}</p>
			<form method="post" action={action}>
				<FormKey chrome={chrome} />
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
