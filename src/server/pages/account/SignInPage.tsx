/** The page on which a user signs in. */
import {
	CredentialsPage,
	type EntryFormProps,
	withReturnPath,
} from "./CredentialsPage.tsx";
import { PasskeyButton } from "./PasskeyButton.tsx";
import { ProviderButtons } from "./ProviderButtons.tsx";

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
			otherWays={
				<>
					<PasskeyButton
						{...{ context, back }}
						act="enter"
						label={context.words.waysIn.passkeys.signIn}
					/>
					<ProviderButtons {...props} purpose="enter" />
					<p>
						<a href="/recover" rel="nofollow">
							{context.words.waysIn.recover.link}
						</a>
					</p>
				</>
			}
			other={
				<>
					{words.noAccount}{" "}
					<a href={withReturnPath("/register", back)} rel="nofollow">
						{words.register}
					</a>
				</>
			}
		/>
	);
}
