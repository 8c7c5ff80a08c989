/** The forms that change an account's password, and that delete the account. */
import type { AccountProblems } from "../../forms/accountForm.ts";
import type { PageContext } from "../layout/pageContext.ts";
import {
	type AccountFormProps,
	AccountProblemList,
	PasswordField,
} from "./AccountFields.tsx";
import { Section } from "./Section.tsx";

export type AccountAction = "password" | "delete";

/** A refused form, and the reason. */
export type RefusedForm = {
	readonly action: AccountAction;
	readonly problems: AccountProblems;
	readonly isTooMany: boolean;
};

type FormProps = {
	readonly context: PageContext;
	/** The account's name. */
	readonly name: string;
	readonly refused: RefusedForm | null;
};

export function ChangePassword(props: FormProps) {
	const words = props.context.words.account;
	const form = formProps(props, "password");
	return (
		<form
			class="account-form"
			method="post"
			action="/account/password"
			novalidate
		>
			<AccountProblemList {...form} />
			<OwnName {...props} />
			<PasswordField {...form} field="current" />
			<PasswordField {...form} field="new" isNew />
			<p class="muted">{words.change.help}</p>
			<button type="submit">{words.change.submit}</button>
		</form>
	);
}

/** For password managers only, which need the account's name. */
export function OwnName({ name }: Pick<FormProps, "name">) {
	return (
		<input
			type="text"
			name="username"
			value={name}
			autocomplete="username"
			readonly
			hidden
		/>
	);
}

export function DeleteAccount(
	props: Omit<FormProps, "name"> & { readonly hasPassword: boolean },
) {
	const words = props.context.words.account;
	const form = formProps(props, "delete");
	return (
		<Section id="delete" title={words.remove.title}>
			<p>{words.remove.text}</p>
			<form
				class="account-form"
				method="post"
				action="/account/delete"
				novalidate
			>
				<AccountProblemList {...form} />
				{props.hasPassword && <PasswordField {...form} field="password" />}
				<button type="submit" class="danger">
					{words.remove.submit}
				</button>
			</form>
		</Section>
	);
}

/** The problem with one of the page's forms. */
function formProps(
	{ context, refused }: Omit<FormProps, "name">,
	action: AccountAction,
): AccountFormProps {
	return refused?.action === action
		? { context, ...refused }
		: { context, problems: {}, isTooMany: false };
}
