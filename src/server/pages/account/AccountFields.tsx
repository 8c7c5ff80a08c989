/** What the account forms share: the list of problems, and their fields. */

import { hasProblems } from "../../../forms/problems.ts";
import type { SiteWords } from "../../../words/words.ts";
import type {
	AccountField,
	AccountProblem,
	AccountProblems,
} from "../../forms/accountForm.ts";
import { NAME_LENGTH } from "../../identity/accountName.ts";
import { PASSWORD_LENGTH } from "../../identity/password.ts";
import { TextField } from "../forms/Fields.tsx";
import type { PageContext } from "../layout/pageContext.ts";

export type AccountFormProps = {
	readonly context: PageContext;
	readonly problems: AccountProblems;
	/** There were too many attempts. */
	readonly isTooMany: boolean;
	/** The database did not answer. */
	readonly isAway?: boolean;
};

type Words = SiteWords["account"];

/** The list of problems above the form; each line links to its field. */
export function AccountProblemList(props: AccountFormProps) {
	const { context, problems, isTooMany, isAway = false } = props;
	const words = context.words.account;
	const wasRead = !isTooMany && !isAway;
	if (wasRead && !hasProblems(problems)) return null;
	return (
		// Without a script, only the focus scrolls the list into view.
		<div class="problems" role="alert" tabindex={-1} autofocus>
			<p>
				{isAway && words.away}
				{isTooMany && words.tooMany.text}
				{wasRead && words.hasProblems}
			</p>
			{wasRead && (
				<ul>
					{entriesOf(problems).map(([field, problem]) => (
						<li>
							<a href={`#${field}`}>{words[field].label}</a>{" "}
							{accountProblemText(problem, words)}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

function entriesOf(problems: AccountProblems) {
	return Object.entries(problems) as [AccountField, AccountProblem][];
}

export function NameField({
	context,
	problems,
	name,
	isNew = false,
}: AccountFormProps & { name: string; isNew?: boolean }) {
	const words = context.words.account;
	const { least, most } = NAME_LENGTH;
	return (
		<TextField
			name="name"
			value={name}
			label={words.name.label}
			help={isNew ? words.name.help(least, most) : undefined}
			problem={accountProblemText(problems.name, words)}
			// A browser then offers its passkeys with its names.
			autocomplete={isNew ? "username" : "username webauthn"}
		/>
	);
}

export function PasswordField({
	context,
	problems,
	field,
	isNew = false,
}: AccountFormProps & {
	field: Exclude<AccountField, "name" | "code">;
	isNew?: boolean;
}) {
	const words = context.words.account;
	const help = words.password.help(PASSWORD_LENGTH.least);
	return (
		<TextField
			name={field}
			value=""
			type="password"
			label={words[field].label}
			help={isNew ? help : undefined}
			problem={accountProblemText(problems[field], words)}
			autocomplete={isNew ? "new-password" : "current-password"}
		/>
	);
}

/** A recovery code. */
export function CodeField({
	context,
	problems,
	help,
}: AccountFormProps & { help?: string }) {
	const words = context.words.account;
	return (
		<TextField
			name="code"
			value=""
			label={words.code.label}
			help={help}
			problem={accountProblemText(problems.code, words)}
			autocomplete="off"
		/>
	);
}

/** Null for no problem. */
export function accountProblemText(
	problem: AccountProblem | undefined,
	{ problems: words }: Words,
): string | null {
	switch (problem) {
		case undefined:
			return null;
		case "name_length":
			return words.name_length(NAME_LENGTH.least, NAME_LENGTH.most);
		case "password_short":
			return words.password_short(PASSWORD_LENGTH.least);
		default:
			return words[problem];
	}
}
