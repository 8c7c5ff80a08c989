/** A turn while it is being resolved: the position so far, and what has happened. */
import { applyTo, type Draft, draftOf, type Event } from "./event.ts";
import type { TileIndex } from "./hex.ts";
import { FREE, type Position, type Seat } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";

/** What a seat has done in the turn under way. */
export type Tally = {
	/** Orders executed, failed or not, other than for being dead. */
	counted: number;
	attacks: number;
	hasBanked: boolean;
};

export type Stage = {
	readonly ruleset: Ruleset;
	readonly draft: Draft;
	readonly events: Event[];
	readonly tallies: Tally[];
	/** The time, in ms on the game's clock. */
	readonly at: number;
};

export function openStage(
	ruleset: Ruleset,
	position: Position,
	at: number,
): Stage {
	return {
		ruleset,
		draft: draftOf(position),
		events: [],
		tallies: position.seats.map(() => ({
			counted: 0,
			attacks: 0,
			hasBanked: false,
		})),
		at,
	};
}

/** Makes an event happen: the draft changes by nothing else. */
export function emit(stage: Stage, event: Event): void {
	applyTo(stage.draft, event);
	stage.events.push(event);
}

/** A tile is gone; its seat dies with its last one, killed by `by` if somebody did it. */
export function loseTile(
	stage: Stage,
	lost: Omit<Extract<Event, { type: "tileLost" }>, "type">,
	by: Seat | null,
): void {
	emit(stage, { type: "tileLost", ...lost });
	const { seat } = lost;
	const state = stage.draft.seats[seat];
	if (state.type === "alive" && state.tiles === 0)
		emit(stage, { type: "died", seat, killedBy: by, at: stage.at });
}

/** Frees those of the tiles whose strength an event or erosion has used up. */
export function loseBroken(
	stage: Stage,
	tiles: readonly TileIndex[],
	cause: "lightning" | "earthquake" | "erosion",
): void {
	for (const tile of tiles) {
		const owner = stage.draft.owners[tile];
		if (owner !== FREE && stage.draft.strengths[tile] <= 0)
			loseTile(stage, { seat: owner as Seat, tile, cause }, null);
	}
}
