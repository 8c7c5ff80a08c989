/** What a game's room did not do, and why. */
import type { RoomRefusal } from "../room/roomRefusal.ts";
import type { Chrome } from "./chrome.ts";
import { Notice } from "./Notice.tsx";

export type RefusedPageProps = {
	readonly chrome: Chrome;
	readonly gameId: string;
	/** A game that is unknown has no page to come back to. */
	readonly reason: Exclude<RoomRefusal, "unknown_game">;
};

export function RefusedPage({ chrome, gameId, reason }: RefusedPageProps) {
	const { title, heading, back, notOver } = chrome.words.refused;
	const text =
		reason === "not_over" ? notOver : chrome.gameWords.refusals[reason];
	return (
		<Notice chrome={chrome} words={{ title, heading, text }}>
			<p>
				<a class="button" href={`/game/${gameId}`}>
					{back}
				</a>
			</p>
		</Notice>
	);
}
