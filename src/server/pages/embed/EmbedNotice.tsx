/** Why a frame shows no game. */
import { EmbedLayout, OnSite } from "./EmbedLayout.tsx";
import type { EmbedContext } from "./embedContext.ts";

export type EmbedNoticeProps = {
	readonly context: EmbedContext;
	readonly words: {
		readonly title: string;
		readonly heading: string;
		readonly text: string;
	};
};

export function EmbedNotice({ context, words }: EmbedNoticeProps) {
	return (
		<EmbedLayout context={context} title={words.title} path="/">
			<main class="refusal">
				<h1>{words.heading}</h1>
				<p>{words.text}</p>
				<OnSite context={context} path="/" />
			</main>
		</EmbedLayout>
	);
}
