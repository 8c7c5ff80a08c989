/** The page on which a guest creates an account. */
import {
	CredentialsPage,
	type EntryFormProps,
	withReturnPath,
} from "./CredentialsPage.tsx";
import { PasskeyButton } from "./PasskeyButton.tsx";
import { ProviderButtons } from "./ProviderButtons.tsx";

export function RegisterPage(props: EntryFormProps) {
	const { context, back, guestName } = props;
	const words = context.words.account.register;
	const { passkeys } = context.words.waysIn;
	return (
		<CredentialsPage
			{...props}
			words={words}
			action="/register"
			isNew
			lead={
				<>
					<p class="lead">{words.lead}</p>
					{guestName !== null && (
						<p class="account-note">{words.guest(guestName)}</p>
					)}
				</>
			}
			hint={<p class="muted">{words.noRecovery}</p>}
			otherWays={
				<>
					<PasskeyButton
						{...{ context, back }}
						act="register"
						label={passkeys.register}
						help={passkeys.registerHelp}
					/>
					<ProviderButtons {...props} purpose="enter" />
				</>
			}
			other={
				<>
					{words.hasAccount}{" "}
					<a href={withReturnPath("/sign-in", back)} rel="nofollow">
						{words.signIn}
					</a>
				</>
			}
		/>
	);
}
