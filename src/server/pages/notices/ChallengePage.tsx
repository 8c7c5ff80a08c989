/** Lets Turnstile's widget check that the visitor is a person, and sends their form again with its token. */
import type { Form } from "../../forms/form.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { HiddenFields } from "../forms/HiddenFields.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export type ChallengePageProps = {
	readonly context: PageContext;
	/** The form's address. */
	readonly action: string;
	/** The form's fields without the key. */
	readonly fields: Form;
	readonly siteKey: string;
};

/** https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/ */
const SCRIPT = "https://challenges.cloudflare.com/turnstile/v0/api.js";

export function ChallengePage(props: ChallengePageProps) {
	const { context, action, fields, siteKey } = props;
	const words = context.words.challenge;
	return (
		<Notice context={context} words={words}>
			<form method="post" action={action}>
				<FormKey context={context} />
				<HiddenFields fields={fields} />
				<div
					class="cf-turnstile"
					data-sitekey={siteKey}
					data-language={context.language}
					data-theme={context.theme ?? "auto"}
				/>
				<noscript>
					<p>{words.script}</p>
				</noscript>
				<button type="submit" class="play">
					{words.goOn}
				</button>
			</form>
			<script src={SCRIPT} async defer />
		</Notice>
	);
}
