/** The links that lead to the sites whose accounts may be used here; none unless they are switched on. */
import type { Provider } from "../../db/tables.ts";
import { PROVIDER_NAMES } from "../../identity/providers/providers.ts";
import type { PageContext } from "../layout/pageContext.ts";

type ProviderButtonsProps = {
	readonly context: PageContext;
	readonly providers: readonly Provider[];
	/** To come in, or to prove again who one is. */
	readonly purpose: "enter" | "prove";
	/** The page to go to afterwards. */
	readonly back: string;
};

export function ProviderButtons(props: ProviderButtonsProps) {
	const { context, providers, purpose, back } = props;
	const { signIn, confirm } = context.words.waysIn.providers;
	const label = purpose === "enter" ? signIn : confirm;
	if (providers.length === 0) return null;
	const query = new URLSearchParams({ for: purpose, back });
	return (
		<p class="account-acts">
			{providers.map((provider) => (
				<a class="button" href={`/with/${provider}?${query}`} rel="nofollow">
					{label(PROVIDER_NAMES[provider])}
				</a>
			))}
		</p>
	);
}
