/** The page on which a guest creates an account. */
import {
	CredentialsPage,
	type EntryFormProps,
	withReturnPath,
} from "./CredentialsPage.tsx";

export function RegisterPage(props: EntryFormProps) {
	const { context, back, guestName } = props;
	const words = context.words.account.register;
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
