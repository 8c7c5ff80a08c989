/** A page with one message and a link, by default to the home page. */
import type { Child } from "hono/jsx";
import { Islet } from "../board/Islet.tsx";
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
			description={words.text}
			styles={["site.css"]}
		>
			<main id="content" class="notice">
				<Islet id="notice" map="lost" />
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
