/** A turn being resolved: the position so far, and the events so far. */
import { applyTo, type Draft, draftOf } from "./applyEvent.ts";
import type { Event } from "./event.ts";
import type { TileIndex } from "./hex.ts";
import { FREE, type Position, type Seat } from "./position.ts";
import type { Ruleset } from "./ruleset.ts";

/** What a seat has done in the current turn. */
export type Tally = {
	/** Executed orders, including failed ones, except those that failed because the seat was dead. */
	counted: number;
	attacks: number;
	hasBanked: boolean;
};

export type TurnContext = {
	readonly ruleset: Ruleset;
	readonly draft: Draft;
	readonly events: Event[];
	readonly tallies: Tally[];
	/** The time, in ms on the game's clock. */
	readonly at: number;
};

export function openTurn(
	ruleset: Ruleset,
	position: Position,
	at: number,
): TurnContext {
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

/** A context on which one may try what happens next; it has no events yet. */
export function copyOf(context: TurnContext): TurnContext {
	return {
		...context,
		draft: draftOf(context.draft),
		events: [],
		tallies: context.tallies.map((tally) => ({ ...tally })),
	};
}

/** Applies an event to the draft; nothing else changes the draft. */
export function emit(context: TurnContext, event: Event): void {
	applyTo(context.draft, event);
	context.events.push(event);
}

/** Takes a tile from a seat, which dies if it was the last one, killed by `by`; null if no seat caused it. */
export function loseTile(
	context: TurnContext,
	lost: Omit<Extract<Event, { type: "tileLost" }>, "type">,
	by: Seat | null,
): void {
	emit(context, { type: "tileLost", ...lost });
	const { seat } = lost;
	const state = context.draft.seats[seat];
	if (state.type === "alive" && state.tiles === 0)
		emit(context, { type: "died", seat, killedBy: by, at: context.at });
}

/** Frees the tiles that have no strength left after an event or erosion. */
export function freeDestroyedTiles(
	context: TurnContext,
	tiles: readonly TileIndex[],
	cause: "lightning" | "earthquake" | "erosion",
): void {
	for (const tile of tiles) {
		const owner = context.draft.owners[tile];
		if (owner !== FREE && context.draft.strengths[tile] <= 0)
			loseTile(context, { seat: owner as Seat, tile, cause }, null);
	}
}
