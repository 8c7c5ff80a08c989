/** Coming from another site did not succeed: why, and what to do. */
import type { SiteWords } from "../../../words/words.ts";
import type { Provider } from "../../db/tables.ts";
import { PROVIDER_NAMES } from "../../identity/providers/providers.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export type ProviderProblem =
	keyof SiteWords["waysIn"]["providers"]["problems"];

type ProviderProblemProps = {
	readonly context: PageContext;
	readonly provider: Provider;
	readonly problem: ProviderProblem;
};

export function ProviderProblemPage(props: ProviderProblemProps) {
	const { context, provider, problem } = props;
	const { account, waysIn } = context.words;
	const site = PROVIDER_NAMES[provider];
	const title = waysIn.providers.signIn(site);
	const text = waysIn.providers.problems[problem](site);
	return (
		<Notice context={context} words={{ title, heading: title, text }}>
			<p>
				{context.hasAccount ? (
					<a class="button" href="/account">
						{waysIn.confirm.back}
					</a>
				) : (
					<a class="button" href="/sign-in">
						{account.signIn.title}
					</a>
				)}
			</p>
		</Notice>
	);
}
