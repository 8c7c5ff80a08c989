/** The land by turn that a page has seen. Pure. */
import type { View } from "../../match/view.ts";
import type { LandHistory } from "../../rules/landHistory.ts";
import { allSeats, landOf } from "../../rules/position.ts";

/** Maximum number of turns kept; beyond it, every second turn in the older half is dropped. */
const MAX_LANDS = 500;

/** Adds the land of the view's turn, replacing what was known of that turn. */
export function withLands(lands: LandHistory, view: View): LandHistory {
	if (view.type === "lobby") return lands;
	const { position } = view;
	const tiles = allSeats(position).map((seat) => landOf(position, seat));
	const before = lands.filter(({ turn }) => turn < position.turn);
	return [...thinned(before), { turn: position.turn, tiles }];
}

function thinned(lands: LandHistory): LandHistory {
	if (lands.length < MAX_LANDS) return lands;
	const older = lands.length / 2;
	return lands.filter((_, i) => i >= older || i % 2 === 0);
}
