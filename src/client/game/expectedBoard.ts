/** What the board would be: after the planned orders, and without a tile. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { FREE, type Position } from "../../rules/position.ts";
import { cutOffTiles } from "../../rules/steps/cutOff.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import { positionAfter } from "./forecast.ts";
import { situationNow } from "./plan.ts";
import type { GameState } from "./state.ts";

/** The position after the planned orders, where they are planned together and there are some; else null. */
export function expectedIn(state: GameState, at: number): Position | null {
	const { view } = state;
	if (!arePlannedTogether(view)) return null;
	const situation = situationNow(state, at);
	return situation === null || situation.planned.length === 0
		? null
		: positionAfter(situation);
}

/** The tiles that the planned orders cut off, and those that would be cut off with the tile pointed at. */
export function cutWith(
	{ position, settings }: PlayingView | OverView,
	expected: Position | null,
	pointed: TileIndex | null,
): readonly TileIndex[] {
	if (!settings.ruleset.cutOff) return [];
	const { board, strengths, owners } = expected ?? position;
	const left = owners.map((owner, tile) => (tile === pointed ? FREE : owner));
	return cutOffTiles({ board, strengths, owners: left }).map(
		({ tile }) => tile,
	);
}
