/** A page with one message and a link, by default to the home page. */
import type { Child } from "hono/jsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

export function Notice({
	context,
	words,
	children,
}: {
	context: PageContext;
	words: { title: string; heading: string; text: string };
	children?: Child;
}) {
	return (
		<Layout
			context={context}
			title={`${words.title} · ${context.words.name}`}
			styles={["site.css"]}
		>
			<main id="content" class="notice">
				<EmptyTile />
				<h1>{words.heading}</h1>
				<p>{words.text}</p>
				{children ?? (
					<p>
						<a class="button" href="/">
							{context.words.notFound.back}
						</a>
					</p>
				)}
			</main>
		</Layout>
	);
}

/** Picture: a tile that has come loose from the others. */
function EmptyTile() {
	return (
		<svg class="empty-tile" viewBox="8 17 184 74" aria-hidden="true">
			<path d="M20 36.7h20l10 17.3-10 17.3H20L10 54zM50 19.4h20l10 17.3-10 17.3H50L40 36.7zM50 54h20l10 17.3-10 17.3H50L40 71.3z" />
			<path
				class="loose"
				d="M143 33l19.3-5.2 14.2 14.2-5.2 19.3-19.3 5.2-14.2-14.2z"
			/>
		</svg>
	);
}
