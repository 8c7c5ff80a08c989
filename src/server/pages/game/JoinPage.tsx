/** The form to join a friend's game, shown again after a link that was not understood. */

import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { JoinForm } from "./JoinForm.tsx";

export type JoinPageProps = {
	readonly context: PageContext;
	/** The pasted text; empty if there was none. */
	readonly typed: string;
};

export function JoinPage({ context, typed }: JoinPageProps) {
	const { words } = context;
	return (
		<Layout
			context={context}
			title={`${words.join.title} · ${words.name}`}
			description={words.join.help}
			styles={["site.css"]}
		>
			<main id="content" class="notice">
				<h1>{words.join.title}</h1>
				<JoinForm context={context} wrong={typed === "" ? null : typed} />
				<p>
					<a href="/lobby">{words.notWatchable.otherGames}</a>
				</p>
			</main>
		</Layout>
	);
}
