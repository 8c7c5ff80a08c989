/** Making an account of oneself. */
import {
	type AccountFormProps,
	AccountProblemList,
	NameField,
	PasswordField,
} from "./AccountFields.tsx";
import { Layout } from "./Layout.tsx";
import { withBack } from "./SignInPage.tsx";

export type RegisterPageProps = AccountFormProps & {
	/** As it was typed. */
	readonly name: string;
	/** Where it leads to. */
	readonly back: string;
	/** The guest whose games come along; null if there are none. */
	readonly guestName: string | null;
};

export function RegisterPage(props: RegisterPageProps) {
	const { chrome, back, guestName } = props;
	const words = chrome.words.account.register;
	return (
		<Layout
			chrome={chrome}
			title={`${words.title} · ${chrome.words.name}`}
			styles={["site.css", "account.css"]}
		>
			<main id="content" class="account-page">
				<h1>{words.heading}</h1>
				<p class="lead">{words.lead}</p>
				{guestName !== null && (
					<p class="account-note">{words.guest(guestName)}</p>
				)}
				<form class="account-form" method="post" action="/register" novalidate>
					<AccountProblemList {...props} />
					<input type="hidden" name="back" value={back} />
					<NameField {...props} isNew />
					<PasswordField {...props} field="password" isNew />
					<p class="muted">{words.noRecovery}</p>
					<button type="submit" class="play">
						{words.submit}
					</button>
				</form>
				<p>
					{words.hasAccount}{" "}
					<a href={withBack("/sign-in", back)}>{words.signIn}</a>
				</p>
			</main>
		</Layout>
	);
}
