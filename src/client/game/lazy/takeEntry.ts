/** A seat begins a life: on a start tile, or in single-step modes by its first order. */
import type { MessageFromServer } from "../../../protocol/fromServer.ts";
import { applyEntries, unpackEntry } from "../../../rules/replay.ts";
import { isSingleStep } from "../../shared/isSingleStep.ts";
import { withLands } from "../landHistory.ts";
import { withLog } from "../logEntries.ts";
import { isOfPageRules, resync } from "../resync.ts";
import {
	changed,
	type PlayingState,
	type Transition,
	unchanged,
} from "../state.ts";

export function takeEntry(
	state: PlayingState,
	message: MessageFromServer<"entered">,
): Transition {
	const { view } = state;
	if (!isOfPageRules(view)) return resync(state, false);
	const { ruleset } = view.settings;
	const { seat: entrant, tile, at } = message;
	const entry = unpackEntry([entrant, tile, at]);
	const { seat } = entry;
	const { position, events } = applyEntries(ruleset, view.position, [entry]);
	if (events.length === 0) return unchanged(state);
	const isOwn = seat === view.viewer;
	const next = {
		...view,
		position,
		spent: view.spent + Number(isOwn && ruleset.multiStep),
	};
	return changed(
		state,
		{
			view: next,
			log: withLog(state.log, position.turn, events),
			lands: withLands(state.lands, next),
			...(isOwn && !isSingleStep(view) ? { drafts: [], chosen: null } : {}),
			...(isOwn ? { refusal: null } : {}),
		},
		{ type: "show", before: view.position, events },
	);
}
