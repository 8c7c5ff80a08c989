/** The last turns, which the room sends to a page that has not seen them. */
import type { MessageFromServer } from "../../../protocol/fromServer.ts";
import type { unpackPosition } from "../../../protocol/packedPosition.ts";
import { replayTurn, type TurnRecord } from "../../../rules/replay.ts";
import { type LogEntry, withEntries } from "../logEntries.ts";
import { changed, type PlayingState, type Transition } from "../state.ts";

/** Adds the events that the log does not have yet. Skips turns played by other rules than the page's. `unpack`: the page has it already. */
export function takeRecentTurns(
	state: PlayingState,
	message: MessageFromServer<"past">,
	unpack: typeof unpackPosition,
): Transition {
	const { ruleset, board } = state.view.settings;
	let position = unpack(message.position, board);
	const past: LogEntry[] = [];
	for (const { turn, ...record } of message.turns) {
		const replayed = replayTurn(ruleset, position, record as TurnRecord);
		if (replayed.hash !== record.hash) break;
		position = replayed.position;
		for (const event of replayed.events)
			past.push({ turn, event, isPast: true });
	}
	const known = new Set(state.log.map(keyOf));
	const fresh = past.filter((entry) => !known.has(keyOf(entry)));
	return changed(state, { log: withEntries(state.log, fresh) });
}

function keyOf({ turn, event }: LogEntry): string {
	return `${turn} ${JSON.stringify(event)}`;
}
