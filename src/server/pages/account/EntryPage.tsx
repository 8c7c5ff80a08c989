/** The frame of the two forms by which one comes in: to sign in, and to register. */
import type { Child } from "hono/jsx";
import { Layout } from "../layout/Layout.tsx";
import {
	type AccountFormProps,
	AccountProblemList,
	NameField,
	PasswordField,
} from "./AccountFields.tsx";

/** What both forms are shown with. */
export type EntryFormProps = AccountFormProps & {
	/** As it was typed. */
	readonly name: string;
	/** Where it leads to. */
	readonly back: string;
	/** The guest whose games are at stake; null if there are none. */
	readonly guestName: string | null;
};

type EntryPageProps = EntryFormProps & {
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
	/** The way to the other form. */
	readonly other: Child;
};

export function EntryPage(props: EntryPageProps) {
	const { chrome, back, words, action, isNew = false } = props;
	return (
		<Layout
			chrome={chrome}
			title={`${words.title} · ${chrome.words.name}`}
			styles={["site.css", "account.css"]}
		>
			<main id="content" class="account-page">
				<h1>{words.heading}</h1>
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
				<p>{props.other}</p>
			</main>
		</Layout>
	);
}

/** The other form leads to the same place. */
export function withBack(path: string, back: string): string {
	return back === "/" ? path : `${path}?back=${encodeURIComponent(back)}`;
}
