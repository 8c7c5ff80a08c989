/** The frame of a page about the reader's account. */
import type { Child } from "hono/jsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

type AccountLayoutProps = {
	readonly context: PageContext;
	/** Of the tab; the heading, too, unless that is another. */
	readonly title: string;
	readonly heading?: string;
	readonly description?: string;
	readonly scripts?: readonly string[];
	readonly children: Child;
};

export function AccountLayout(props: AccountLayoutProps) {
	const { context, title, heading = title, children, ...rest } = props;
	return (
		<Layout
			{...{ context, ...rest }}
			title={`${title} · ${context.words.name}`}
			styles={["site.css", "account.css"]}
		>
			<main id="content" class="account-page">
				<h1>{heading}</h1>
				{children}
			</main>
		</Layout>
	);
}
