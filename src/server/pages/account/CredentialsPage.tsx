/** What the sign-in and registration pages have in common. */
import type { Child } from "hono/jsx";
import type { Provider } from "../../db/tables.ts";
import {
	type AccountFormProps,
	AccountProblemList,
	NameField,
	PasswordField,
} from "./AccountFields.tsx";
import { AccountLayout } from "./AccountLayout.tsx";

/** The properties of both pages. */
export type EntryFormProps = AccountFormProps & {
	/** As it was typed. */
	readonly name: string;
	/** The page to go to after success. */
	readonly back: string;
	/** The name of a guest who could lose their games; null if there are none. */
	readonly guestName: string | null;
	/** The sites whose accounts can be used to sign in. */
	readonly providers: readonly Provider[];
};

type CredentialsPageProps = EntryFormProps & {
	readonly words: {
		readonly title: string;
		readonly heading: string;
		readonly submit: string;
	};
	readonly action: "/sign-in" | "/register";
	readonly isNew?: boolean;
	/** Above the form. */
	readonly lead: Child;
	/** Between the fields and the button. */
	readonly hint?: Child;
	/** The ways in besides the form. */
	readonly otherWays: Child;
	/** The link to the other page. */
	readonly other: Child;
};

export function CredentialsPage(props: CredentialsPageProps) {
	const { context, back, words, action, isNew = false } = props;
	return (
		<AccountLayout
			context={context}
			title={words.title}
			heading={words.heading}
			description={context.words.account.register.lead}
			scripts={["account.js"]}
		>
			{props.lead}
			<form class="account-form" method="post" action={action} novalidate>
				<AccountProblemList {...props} />
				<input type="hidden" name="back" value={back} />
				<NameField {...props} isNew={isNew} />
				<PasswordField {...props} field="password" isNew={isNew} />
				{props.hint}
				<button type="submit" class="play">
					{words.submit}
				</button>
			</form>
			{props.otherWays}
			<p>{props.other}</p>
		</AccountLayout>
	);
}

/** The address of the other page, with the same destination. */
export function withReturnPath(path: string, back: string): string {
	return back === "/" ? path : `${path}?back=${encodeURIComponent(back)}`;
}
