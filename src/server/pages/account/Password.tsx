/** The section of the account's password: to change it, to set one, or to set it anew. */
import type { PageContext } from "../layout/pageContext.ts";
import { ChangePassword, type RefusedForm } from "./AccountForms.tsx";
import { Section } from "./Section.tsx";

export type PasswordProps = {
	readonly context: PageContext;
	readonly name: string;
	readonly hasPassword: boolean;
	readonly mayReplacePassword: boolean;
	readonly refused: RefusedForm | null;
	/** Whether the account has another way in. */
	readonly canRemove: boolean;
};

export function Password(props: PasswordProps) {
	const { context, hasPassword, mayReplacePassword, canRemove } = props;
	const { account, waysIn } = context.words;
	if (hasPassword && !mayReplacePassword)
		return (
			<Section id="change" title={account.change.title}>
				<ChangePassword {...props} />
				<p>
					{waysIn.newPassword.forgot}{" "}
					<a href="/account/new-password">
						{waysIn.newPassword.proveOtherwise}
					</a>
				</p>
				{canRemove && <RemovePassword context={context} />}
			</Section>
		);
	return (
		<Section
			id="change"
			title={hasPassword ? account.change.title : account.password.label}
		>
			{!hasPassword && <p>{waysIn.newPassword.none}</p>}
			<p>
				<a class="button" href="/account/new-password">
					{waysIn.newPassword.title}
				</a>
			</p>
			{hasPassword && canRemove && <RemovePassword context={context} />}
		</Section>
	);
}

function RemovePassword({ context }: Pick<PasswordProps, "context">) {
	return (
		<form method="post" action="/account/password/remove">
			<button type="submit" class="danger">
				{context.words.waysIn.newPassword.remove}
			</button>
		</form>
	);
}
