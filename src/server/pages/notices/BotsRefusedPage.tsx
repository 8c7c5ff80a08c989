/** A game for people refuses a bot's account, which may open one of its own. */
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export function BotsRefusedPage({
	context,
}: {
	readonly context: PageContext;
}) {
	const { title, heading } = context.words.refused;
	const { no_bots: text } = context.gameWords.refusals;
	return (
		<Notice context={context} words={{ title, heading, text }}>
			<p>
				<a class="button play" href="/games/new">
					{context.words.nav.createGame}
				</a>
			</p>
		</Notice>
	);
}
