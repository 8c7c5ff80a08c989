/** Why a finished game can't be played on from that turn and seat. */
import type { PlayOnRefusal } from "../../../match/opening.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

/** `not_over`: the game is still being played. */
export type PlayOnRefusedReason = PlayOnRefusal | "not_over";

export type PlayOnRefusedPageProps = {
	readonly context: PageContext;
	readonly gameId: string;
	readonly reason: PlayOnRefusedReason;
};

export function PlayOnRefusedPage({
	context,
	gameId,
	reason,
}: PlayOnRefusedPageProps) {
	const { title, heading, back, playOn } = context.words.refused;
	return (
		<Notice context={context} words={{ title, heading, text: playOn[reason] }}>
			<p>
				<a class="button" href={`/game/${gameId}`}>
					{back}
				</a>
			</p>
		</Notice>
	);
}
