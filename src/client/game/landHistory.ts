/** The land by turn that a page has seen. Pure. */
import type { View } from "../../match/view.ts";
import { type LandHistory, landRowOf } from "../../rules/landHistory.ts";

/** Maximum number of turns kept; beyond it, every second turn in the older half is dropped. */
const MAX_LANDS = 500;

/** Adds the land of the view's turn, replacing what was known of that turn. */
export function withLands(lands: LandHistory, view: View): LandHistory {
	if (view.type === "lobby") return lands;
	const { position } = view;
	const before = lands.filter(({ turn }) => turn < position.turn);
	return [...thinned(before), landRowOf(position)];
}

function thinned(lands: LandHistory): LandHistory {
	if (lands.length < MAX_LANDS) return lands;
	const older = lands.length / 2;
	return lands.filter((_, i) => i >= older || i % 2 === 0);
}
