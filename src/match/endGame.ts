/** Ends a game. */
import { rulesFor } from "../rules/versions.ts";
import type { Decision } from "./command.ts";
import type { OverReason } from "./match.ts";
import type { Progress } from "./orders.ts";

/** Ends the game, and sets every seat's place. */
export function endGame(
	{ playing, facts }: Progress,
	reason: OverReason,
	now: number,
): Decision {
	const { settings, seats, chainEnd, startedAt, position } = playing;
	const { resigned, entries } = playing;
	const { standingsOf } = rulesFor(settings.ruleset);
	const standings = standingsOf(position, resigned);
	return {
		type: "decided",
		match: {
			type: "over",
			settings,
			seats,
			chainEnd,
			startedAt,
			overAt: now,
			position,
			reason,
			standings,
			resigned,
			entries,
		},
		facts: [...facts, { type: "over", reason, standings }],
	};
}
