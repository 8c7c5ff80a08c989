/** There is no player with this name, or no longer one. */
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export function NoPlayerPage({ chrome }: { chrome: Chrome }) {
	const words = chrome.words.players.profile.notFound;
	return (
		<Notice chrome={chrome} words={words}>
			<p>
				<a class="button" href="/leaderboard">
					{words.back}
				</a>
			</p>
		</Notice>
	);
}
