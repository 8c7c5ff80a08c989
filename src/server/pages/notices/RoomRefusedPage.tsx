/** A request that a game's room refused, and the reason. */
import type { RoomRefusal } from "../../room/roomRefusal.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export type RoomRefusedPageProps = {
	readonly context: PageContext;
	readonly gameId: string;
	/** An unknown game has no page to return to. */
	readonly reason: Exclude<RoomRefusal, "unknown_game" | "too_many_games">;
	/** The existing rematch. */
	readonly rematch?: string | null;
};

export function RoomRefusedPage({
	context,
	gameId,
	reason,
	rematch = null,
}: RoomRefusedPageProps) {
	const { title, heading, back, notOver, toRematch } = context.words.refused;
	const { refusals, refusedOther } = context.gameWords;
	// A room of another version may have reasons without words here.
	const known: Readonly<Record<string, string>> = refusals;
	const text =
		reason === "not_over" ? notOver : (known[reason] ?? refusedOther);
	return (
		<Notice context={context} words={{ title, heading, text }}>
			{rematch !== null && (
				<p>
					<a class="button play" href={`/game/${rematch}`}>
						{toRematch}
					</a>
				</p>
			)}
			<p>
				<a class="button" href={`/game/${gameId}`}>
					{back}
				</a>
			</p>
		</Notice>
	);
}
