/** The section of accounts elsewhere; not there unless a provider is switched on. */
import type { ProviderLink } from "../../db/providerLinks.ts";
import type { Provider } from "../../db/tables.ts";
import { PROVIDER_NAMES } from "../../identity/providers/providers.ts";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Section } from "./Section.tsx";

type ProvidersProps = {
	readonly context: PageContext;
	readonly links: readonly ProviderLink[];
	readonly providers: readonly Provider[];
	/** Whether a link may be removed: not if it is the only way in. */
	readonly canUnlink: boolean;
};

export function Providers(props: ProvidersProps) {
	const { context, providers } = props;
	const words = context.words.waysIn.providers;
	if (providers.length === 0) return null;
	return (
		<Section id="providers" title={words.title}>
			<p>{words.text}</p>
			<ul class="account-list">
				{providers.map((provider) => (
					<ProviderLine {...props} provider={provider} />
				))}
			</ul>
		</Section>
	);
}

function ProviderLine({
	context,
	links,
	provider,
	canUnlink,
}: ProvidersProps & { readonly provider: Provider }) {
	const words = context.words.waysIn.providers;
	const site = PROVIDER_NAMES[provider];
	const link = links.find((one) => one.provider === provider);
	if (link === undefined)
		return (
			<li>
				<a class="button" href={`/with/${provider}?for=link`} rel="nofollow">
					{words.link(site)}
				</a>
			</li>
		);
	return (
		<li>
			<p>
				<strong>{site}</strong>
				<br />
				<span class="muted">
					<Dated context={context} at={link.createdAt} sentence={words.made} />
				</span>
			</p>
			{canUnlink && (
				<form method="post" action="/account/providers/unlink">
					<input type="hidden" name="provider" value={provider} />
					<button type="submit" class="danger">
						{words.unlink(site)}
					</button>
				</form>
			)}
		</li>
	);
}
