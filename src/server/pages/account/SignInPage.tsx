/** The page on which a user signs in. */
import {
	CredentialsPage,
	type EntryFormProps,
	withReturnPath,
} from "./CredentialsPage.tsx";

export function SignInPage(props: EntryFormProps) {
	const { context, back, guestName } = props;
	const words = context.words.account.signIn;
	return (
		<CredentialsPage
			{...props}
			words={{ ...words, heading: words.title }}
			action="/sign-in"
			lead={
				guestName !== null && (
					<p class="account-note">
						{words.guestGames(guestName)}{" "}
						<a href={withReturnPath("/register", back)} rel="nofollow">
							{words.keepGames}
						</a>
					</p>
				)
			}
			other={
				<>
					<a href="/recover" rel="nofollow">
						{context.words.waysIn.recover.link}
					</a>
					<br />
					{words.noAccount}{" "}
					<a href={withReturnPath("/register", back)} rel="nofollow">
						{words.register}
					</a>
				</>
			}
		/>
	);
}
