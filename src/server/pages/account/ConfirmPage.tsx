/** Asks the owner once more who they are. */
import type { Provider } from "../../db/tables.ts";
import { HiddenFields } from "../forms/HiddenFields.tsx";
import {
	type AccountFormProps,
	AccountProblemList,
	CodeField,
	PasswordField,
} from "./AccountFields.tsx";
import { OwnName } from "./AccountForms.tsx";
import { AccountLayout } from "./AccountLayout.tsx";
import { PasskeyButton } from "./PasskeyButton.tsx";
import { ProviderButtons } from "./ProviderButtons.tsx";

type ConfirmPageProps = AccountFormProps & {
	/** The account's name. */
	readonly name: string;
	/** The page that then continues. */
	readonly back: string;
	/** What the owner may prove it with. */
	readonly hasPassword: boolean;
	readonly hasCodes: boolean;
	readonly hasPasskeys: boolean;
	readonly providers: readonly Provider[];
};

export function ConfirmPage(props: ConfirmPageProps) {
	const { context, hasPassword, hasCodes, problems, back } = props;
	const { hasPasskeys, providers } = props;
	const { recover, confirm, passkeys } = context.words.waysIn;
	const isEasy = hasPassword || hasPasskeys || providers.length > 0;
	const isLost = !isEasy && !hasCodes;
	return (
		<AccountLayout
			context={context}
			title={confirm.title}
			scripts={["account.js"]}
		>
			<p class="lead">{isLost ? recover.noCodes : confirm.text}</p>
			{!isLost && <AccountProblemList {...props} />}
			{hasPasskeys && (
				<PasskeyButton
					{...{ context, back }}
					act="prove"
					label={passkeys.confirm}
				/>
			)}
			<ProviderButtons {...{ context, providers, back }} purpose="prove" />
			{hasPassword && <PasswordProof {...props} />}
			{hasCodes && (
				<details open={!isEasy || problems.code !== undefined}>
					<summary>{isEasy ? confirm.withCode : recover.title}</summary>
					<CodeProof {...props} />
				</details>
			)}
			<p>
				<a href="/account">{confirm.back}</a>
			</p>
		</AccountLayout>
	);
}

function PasswordProof(props: ConfirmPageProps) {
	return (
		<form
			class="account-form"
			method="post"
			action="/account/confirm"
			novalidate
		>
			<HiddenFields fields={{ back: props.back }} />
			<OwnName name={props.name} />
			<PasswordField {...props} field="password" />
			<button type="submit" class="play">
				{props.context.words.waysIn.confirm.submit}
			</button>
		</form>
	);
}

function CodeProof(props: ConfirmPageProps) {
	const words = props.context.words.waysIn.confirm;
	return (
		<form
			class="account-form"
			method="post"
			action="/account/confirm"
			novalidate
		>
			<HiddenFields fields={{ back: props.back }} />
			<CodeField {...props} help={words.codeHelp} />
			<button type="submit">{words.submit}</button>
		</form>
	);
}
