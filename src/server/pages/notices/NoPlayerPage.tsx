/** There is no player with this name, or no longer one. */
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export function NoPlayerPage({ context }: { context: PageContext }) {
	const words = context.words.players.profile.notFound;
	return (
		<Notice context={context} words={words}>
			<p>
				<a class="button" href="/leaderboard">
					{words.back}
				</a>
			</p>
		</Notice>
	);
}
