/** The languages, each by its own name, in a menu of the header. */
import { LANGUAGES, nameOf, tagOf } from "../../../words/languages.ts";
import { Choice } from "./Choice.tsx";
import type { PageContext } from "./pageContext.ts";

type Props = { readonly context: PageContext };

export function LanguageMenu({ context }: Props) {
	const { words } = context;
	return (
		<details class="menu" name="menu">
			<summary>
				<GlobeMark />
				<span class="wide">{words.language}</span>
			</summary>
			<div class="menu-content languages">
				<LanguageForm context={context} back={context.path} />
			</div>
		</details>
	);
}

/** Leads to a page with the same choice: on a game's page, each byte is waited for. */
export function LanguageLink({ context: { words, path } }: Props) {
	return (
		<a
			class="account-link"
			href={`/languages?back=${encodeURIComponent(path)}`}
			aria-label={words.language}
		>
			<GlobeMark />
			{/* A phone has no room for it. */}
			<span class="wide">{words.language}</span>
		</a>
	);
}

/** `back`: the page that it returns to. */
export function LanguageForm({
	context: { words, language },
	back,
}: Props & { readonly back: string }) {
	return (
		<Choice back={back} action="/language" label={words.language}>
			{LANGUAGES.map((each) => (
				<button
					type="submit"
					name="language"
					value={each}
					lang={tagOf(each)}
					aria-pressed={each === language ? "true" : undefined}
				>
					{nameOf(each)}
				</button>
			))}
		</Choice>
	);
}

/** Icon: a globe with its lines. */
function GlobeMark() {
	return (
		<svg class="display-mark" viewBox="0 0 20 20" aria-hidden="true">
			<circle cx="10" cy="10" r="7.5" />
			<ellipse cx="10" cy="10" rx="3.2" ry="7.5" />
			<line x1="2.5" y1="10" x2="17.5" y2="10" />
		</svg>
	);
}
