/** The page on which a user signs in. */
import { type EntryFormProps, EntryPage, withBack } from "./EntryPage.tsx";

export function SignInPage(props: EntryFormProps) {
	const { chrome, back, guestName } = props;
	const words = chrome.words.account.signIn;
	return (
		<EntryPage
			{...props}
			words={{ ...words, heading: words.title }}
			action="/sign-in"
			lead={
				guestName !== null && (
					<p class="account-note">
						{words.guestGames(guestName)}{" "}
						<a href={withBack("/register", back)} rel="nofollow">
							{words.keepGames}
						</a>
					</p>
				)
			}
			other={
				<>
					{words.noAccount}{" "}
					<a href={withBack("/register", back)} rel="nofollow">
						{words.register}
					</a>
				</>
			}
		/>
	);
}
