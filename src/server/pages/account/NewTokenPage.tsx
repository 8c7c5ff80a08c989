/** The page that makes an API token. A link may propose what it is for. */
import { SCOPES } from "../../../api/endpoint.ts";
import { hasProblems } from "../../../forms/problems.ts";
import {
	TOKEN_ENDS,
	TOKEN_NAME_LENGTH,
	type TokenEnd,
	type TokenForm,
	type TokenProblem,
	type TokenProblems,
} from "../../forms/tokenForm.ts";
import { SelectField, TextField } from "../forms/Fields.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { AccountLayout } from "./AccountLayout.tsx";

type NewTokenPageProps = {
	readonly context: PageContext;
	readonly form: TokenForm;
	readonly problems: TokenProblems;
	/** The most tokens that an account may have. */
	readonly most: number;
};

export function NewTokenPage(props: NewTokenPageProps) {
	const { context, form, problems } = props;
	const words = context.words.tokens.form;
	return (
		<AccountLayout context={context} title={words.title}>
			<p class="lead">{context.words.tokens.text}</p>
			<form
				class="account-form"
				method="post"
				action="/account/tokens/new"
				novalidate
			>
				<ProblemList {...props} />
				<TextField
					name="name"
					value={form.name}
					label={context.words.account.name.label}
					help={words.nameHelp}
					problem={problemText(props, problems.name)}
					autocomplete="off"
				/>
				<ScopesField {...props} />
				<SelectField
					name="end"
					value={form.end}
					label={words.end}
					problem={null}
					options={TOKEN_ENDS.map((end) => [end, endText(context, end)])}
				/>
				<p class="muted">{words.fairPlay}</p>
				<button type="submit" class="play">
					{words.submit}
				</button>
			</form>
			<p>
				<a href="/account#tokens">{words.back}</a>
			</p>
		</AccountLayout>
	);
}

function ProblemList(props: NewTokenPageProps) {
	const { context, problems } = props;
	if (!hasProblems(problems)) return null;
	const { account, tokens: words } = context.words;
	const { name, scopes, tokens } = problems;
	return (
		// Without a script, only the focus scrolls the list into view.
		<div class="problems" role="alert" tabindex={-1} autofocus>
			<p>{account.hasProblems}</p>
			<ul>
				{name !== undefined && (
					<li>
						<a href="#name">{account.name.label}</a> {problemText(props, name)}
					</li>
				)}
				{scopes !== undefined && (
					<li>
						<a href="#scopes">{words.form.scopes}</a>{" "}
						{problemText(props, scopes)}
					</li>
				)}
				{tokens !== undefined && (
					<li>
						<a href="/account#tokens">{words.title}</a>{" "}
						{problemText(props, tokens)}
					</li>
				)}
			</ul>
		</div>
	);
}

function ScopesField(props: NewTokenPageProps) {
	const words = props.context.words.tokens.form;
	const problem = problemText(props, props.problems.scopes);
	return (
		<fieldset
			id="scopes"
			class="field"
			aria-describedby={problem === null ? undefined : "scopes-problem"}
		>
			<legend>{words.scopes}</legend>
			{SCOPES.map((scope) => (
				<label class="tick">
					<input
						type="checkbox"
						name={scope}
						checked={props.form.scopes.includes(scope)}
					/>
					<span>{words.scope[scope]}</span>
				</label>
			))}
			{problem !== null && (
				<p id="scopes-problem" class="problem">
					{problem}
				</p>
			)}
		</fieldset>
	);
}

function endText({ words }: PageContext, end: TokenEnd): string {
	const { days, year, never } = words.tokens.form;
	if (end === "never") return never;
	return end === "365" ? year : days(Number(end));
}

/** Null for no problem. */
function problemText(
	{ context, most }: NewTokenPageProps,
	problem: TokenProblem | undefined,
): string | null {
	const words = context.words.tokens.problems;
	switch (problem) {
		case undefined:
			return null;
		case "name_long":
			return words.name_long(TOKEN_NAME_LENGTH);
		case "too_many":
			return words.too_many(most);
		default:
			return words[problem];
	}
}
