/** The form to join a friend's game, shown again after a link that was not understood. */
import type { Chrome } from "../layout/chrome.ts";
import { Layout } from "../layout/Layout.tsx";
import { JoinForm } from "./JoinForm.tsx";

export type JoinPageProps = {
	readonly chrome: Chrome;
	/** The pasted text; empty if there was none. */
	readonly typed: string;
};

export function JoinPage({ chrome, typed }: JoinPageProps) {
	const { words } = chrome;
	return (
		<Layout
			chrome={chrome}
			title={`${words.join.title} · ${words.name}`}
			styles={["site.css"]}
		>
			<main id="content" class="notice">
				<h1>{words.join.title}</h1>
				<JoinForm chrome={chrome} wrong={typed === "" ? null : typed} />
				<p>
					<a href="/lobby">{words.notWatchable.lobby}</a>
				</p>
			</main>
		</Layout>
	);
}
