/** The page on which a guest creates an account. */
import { type EntryFormProps, EntryPage, withBack } from "./EntryPage.tsx";

export function RegisterPage(props: EntryFormProps) {
	const { chrome, back, guestName } = props;
	const words = chrome.words.account.register;
	return (
		<EntryPage
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
					<a href={withBack("/sign-in", back)} rel="nofollow">
						{words.signIn}
					</a>
				</>
			}
		/>
	);
}
