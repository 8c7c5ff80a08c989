/** The choice of a language, for pages whose header only links to it. */
import { LanguageForm } from "../layout/LanguageMenu.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

type Props = {
	readonly context: PageContext;
	/** The page to which the choice returns. */
	readonly back: string;
};

export function LanguagesPage({ context, back }: Props) {
	const { words } = context;
	return (
		<Layout
			context={context}
			title={`${words.language} · ${words.name}`}
			styles={["site.css"]}
		>
			<main id="content" class="notice languages">
				<h1>{words.language}</h1>
				<LanguageForm context={context} back={back} />
			</main>
		</Layout>
	);
}
