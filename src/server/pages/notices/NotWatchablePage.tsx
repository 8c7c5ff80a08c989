/** A game that only its players may see. */
import { FormKey } from "../forms/FormKey.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export type NotWatchablePageProps = {
	readonly context: PageContext;
	readonly gameId: string;
	/** Whether a seat could be taken. */
	readonly canJoin: boolean;
};

export function NotWatchablePage({
	context,
	gameId,
	canJoin,
}: NotWatchablePageProps) {
	const words = context.words.notWatchable;
	return (
		<Notice context={context} words={words}>
			{canJoin && (
				<>
					<p>{words.canJoin}</p>
					<form method="post" action={`/game/${gameId}/join`}>
						<FormKey context={context} />
						<button type="submit" class="play">
							{words.join}
						</button>
					</form>
				</>
			)}
			<p>
				<a href="/lobby">{words.otherGames}</a>
			</p>
		</Notice>
	);
}
