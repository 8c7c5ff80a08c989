/** The page on which somebody who comes from another site chooses a name for their account here. */
import type { Provider } from "../../db/tables.ts";
import { PROVIDER_NAMES } from "../../identity/providers/providers.ts";
import {
	type AccountFormProps,
	AccountProblemList,
	NameField,
} from "./AccountFields.tsx";
import { AccountLayout } from "./AccountLayout.tsx";

type NewNamePageProps = AccountFormProps & {
	readonly provider: Provider;
	/** As it was typed. */
	readonly name: string;
};

export function NewNamePage(props: NewNamePageProps) {
	const { context, provider } = props;
	const { account, waysIn } = context.words;
	const words = waysIn.providers.register;
	const site = PROVIDER_NAMES[provider];
	return (
		<AccountLayout context={context} title={words.title}>
			<p class="lead">{words.lead(site)}</p>
			<form
				class="account-form"
				method="post"
				action="/register/name"
				novalidate
			>
				<AccountProblemList {...props} />
				<NameField {...props} isNew />
				<button type="submit" class="play">
					{account.register.submit}
				</button>
			</form>
			<p class="muted">
				{words.hasAccount(site)}{" "}
				<a href="/sign-in" rel="nofollow">
					{account.signIn.title}
				</a>
			</p>
		</AccountLayout>
	);
}
