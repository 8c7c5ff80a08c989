/** Signing in to an account that there is. */
import {
	type AccountFormProps,
	AccountProblemList,
	NameField,
	PasswordField,
} from "./AccountFields.tsx";
import { Layout } from "./Layout.tsx";

export type SignInPageProps = AccountFormProps & {
	/** As it was typed. */
	readonly name: string;
	/** Where it leads to. */
	readonly back: string;
	/** The guest whose games would stay behind; null if there are none. */
	readonly guestName: string | null;
};

export function SignInPage(props: SignInPageProps) {
	const { chrome, back, guestName } = props;
	const words = chrome.words.account.signIn;
	return (
		<Layout
			chrome={chrome}
			title={`${words.title} · ${chrome.words.name}`}
			styles={["site.css", "account.css"]}
		>
			<main id="content" class="account-page">
				<h1>{words.title}</h1>
				{guestName !== null && (
					<p class="account-note">
						{words.guestGames(guestName)}{" "}
						<a href={withBack("/register", back)}>{words.keepGames}</a>
					</p>
				)}
				<form class="account-form" method="post" action="/sign-in" novalidate>
					<AccountProblemList {...props} />
					<input type="hidden" name="back" value={back} />
					<NameField {...props} />
					<PasswordField {...props} field="password" />
					<button type="submit" class="play">
						{words.submit}
					</button>
				</form>
				<p>
					{words.noAccount}{" "}
					<a href={withBack("/register", back)}>{words.register}</a>
				</p>
			</main>
		</Layout>
	);
}

/** The other form leads to the same place. */
export function withBack(path: string, back: string): string {
	return back === "/" ? path : `${path}?back=${encodeURIComponent(back)}`;
}
