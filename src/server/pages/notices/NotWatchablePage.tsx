/** A game that only its players may see. */

import { FormKey } from "../forms/FormKey.tsx";
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export type NotWatchablePageProps = {
	readonly chrome: Chrome;
	readonly gameId: string;
	/** Whether a seat could be taken. */
	readonly canJoin: boolean;
};

export function NotWatchablePage({
	chrome,
	gameId,
	canJoin,
}: NotWatchablePageProps) {
	const words = chrome.words.notWatchable;
	return (
		<Notice chrome={chrome} words={words}>
			{canJoin && (
				<>
					<p>{words.canJoin}</p>
					<form method="post" action={`/game/${gameId}/join`}>
						<FormKey chrome={chrome} />
						<button type="submit" class="play">
							{words.join}
						</button>
					</form>
				</>
			)}
			<p>
				<a href="/lobby">{words.lobby}</a>
			</p>
		</Notice>
	);
}
