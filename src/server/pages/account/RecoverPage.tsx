/** The page on which one comes back into an account by a recovery code. */

import {
	type AccountFormProps,
	AccountProblemList,
	CodeField,
	NameField,
} from "./AccountFields.tsx";
import { AccountLayout } from "./AccountLayout.tsx";

type RecoverPageProps = AccountFormProps & {
	/** As it was typed. */
	readonly name: string;
};

export function RecoverPage(props: RecoverPageProps) {
	const { context } = props;
	const words = context.words.waysIn.recover;
	return (
		<AccountLayout context={context} title={words.title}>
			<p class="lead">{words.lead}</p>
			<form class="account-form" method="post" action="/recover" novalidate>
				<AccountProblemList {...props} />
				<NameField {...props} />
				<CodeField {...props} />
				<button type="submit" class="play">
					{words.submit}
				</button>
			</form>
			<p>
				{words.remembered}{" "}
				<a href="/sign-in" rel="nofollow">
					{context.words.account.signIn.title}
				</a>
			</p>
			<p class="muted">{words.noCodes}</p>
		</AccountLayout>
	);
}
