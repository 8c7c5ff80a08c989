/** A finished match as the log by which it can be replayed and proved. */
import {
	type GameLog,
	type Origin,
	packEntries,
	type TurnRecord,
} from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";
import type { Holder, Over } from "./match.ts";

/** `turns`: the record of each turn, in order; `origins`: of a game that was played on from another. */
export function gameLogOf(
	id: string,
	over: Over,
	turns: readonly TurnRecord[],
	origins?: readonly Origin[],
): GameLog {
	const { settings, seats, position, entries } = over;
	const { hashOf } = rulesFor(settings.ruleset);
	const { resigned, standings, chainEnd, startedAt, overAt, reason } = over;
	return {
		rules: settings.ruleset.version,
		id,
		ruleset: settings.ruleset,
		board: settings.board,
		...(settings.map !== undefined && { map: settings.map }),
		seats: seats.map(nameOf),
		resigned,
		chainEnd,
		...(origins && { origins }),
		startedAt,
		overAt,
		reason,
		standings,
		hash: hashOf(position),
		turns,
		...packEntries(entries),
	};
}

/** The name that everyone saw in the game, never a person's id. */
function nameOf(holder: Holder): GameLog["seats"][number] {
	const { name } = holder;
	if (holder.type === "bot") return { name, bot: holder.bot };
	return holder.isBotAccount ? { name, isBotAccount: true } : { name };
}
