/** The page on which an owner who has just proved who they are sets a new password. */

import {
	type AccountFormProps,
	AccountProblemList,
	PasswordField,
} from "./AccountFields.tsx";
import { OwnName } from "./AccountForms.tsx";
import { AccountLayout } from "./AccountLayout.tsx";

type NewPasswordPageProps = AccountFormProps & {
	/** The account's name. */
	readonly name: string;
	/** Whether a recovery code was used. */
	readonly isRecovered: boolean;
};

export function NewPasswordPage(props: NewPasswordPageProps) {
	const { context, name, isRecovered } = props;
	const words = context.words.waysIn.newPassword;
	return (
		<AccountLayout context={context} title={words.title}>
			{isRecovered && (
				<p class="account-note" role="status">
					{words.recovered}
				</p>
			)}
			<form
				class="account-form"
				method="post"
				action="/account/new-password"
				novalidate
			>
				<AccountProblemList {...props} />
				<OwnName name={name} />
				<PasswordField {...props} field="new" isNew />
				<div class="field">
					<label class="tick">
						<input
							type="checkbox"
							name="others"
							value="end"
							checked
							aria-describedby="others-help"
						/>
						<span>{words.endOthers}</span>
					</label>
					<p id="others-help" class="help">
						{words.endOthersHelp}
					</p>
				</div>
				<button type="submit" class="play">
					{words.submit}
				</button>
			</form>
			<p>
				<a href="/account">{words.skip}</a>
			</p>
		</AccountLayout>
	);
}
