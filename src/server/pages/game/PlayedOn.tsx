/** The mark of a game that was played on from a turn of another one. */
import type { Settings } from "../../../match/settings.ts";
import { turnNumber } from "../../../words/turnNumber.ts";
import type { PageContext } from "../layout/pageContext.ts";

export type PlayedOnProps = {
	readonly context: PageContext;
	readonly from: Settings["from"];
	/** The names of the other game's players, if they are known. */
	readonly before: readonly string[];
};

/** Nothing for a game that began anew. */
export function PlayedOn({ context, from, before }: PlayedOnProps) {
	if (from === undefined) return null;
	const { playedOn, unrated } = context.words.gamePage;
	const { game, turn } = from;
	return (
		<p class="played-on">
			<a href={`/game/${game}#turn=${turnNumber(turn)}`}>
				{playedOn(turn, before)}
			</a>
			{". "}
			{unrated}
		</p>
	);
}

/** The same for the page's script, which replaces what the page shows. */
export function PlayedOnTemplate(props: PlayedOnProps) {
	if (props.from === undefined) return null;
	return (
		<template id="played-on">
			<PlayedOn {...props} />
		</template>
	);
}
