/** What turns changed for a reader, or for nobody in particular. Pure. */
import type { TileIndex } from "../../rules/hex.ts";
import type { Seat } from "../../rules/position.ts";
import type { LoggedEvent } from "../../words/eventText.ts";

/** What another seat did to the reader's land. */
export type Strike = {
	readonly seat: Seat;
	/** The tiles that it took, and those that it weakened. */
	readonly took: readonly TileIndex[];
	readonly hit: readonly TileIndex[];
};

export type TurnStory = {
	/** The tiles that the reader holds now and did not before, and the other way round. */
	readonly won: readonly TileIndex[];
	readonly lost: readonly TileIndex[];
	readonly strikes: readonly Strike[];
	/** How many tiles the reader lost as they were cut off. */
	readonly cutOff: number;
	/** How many of the reader's orders failed. */
	readonly failed: number;
	/** The points that the reader scored. */
	readonly points: number;
	/** The seats that died. */
	readonly dead: readonly Seat[];
	/** For those who only watch: the free tiles that were taken, and those that were taken from another. */
	readonly grown: number;
	readonly captured: number;
};

/** The events of one turn or of several, in order; `viewer`: null for readers who only watch. */
export function turnStoryOf(
	events: readonly LoggedEvent[],
	viewer: Seat | null,
): TurnStory {
	const lands = changesOf(events, viewer);
	const where = (isSuch: (by: number) => boolean) =>
		[...lands].filter(([, by]) => isSuch(by)).map(([tile]) => tile);
	const taken = events.flatMap((event) => asTaken(event) ?? []);
	return {
		won: where((by) => by > 0),
		lost: where((by) => by < 0),
		strikes: strikesOn(events, viewer),
		cutOff: events.filter(
			(event) => isLossOf(event, viewer) && event.cause === "cut-off",
		).length,
		failed: events.filter(
			(event) => event.type === "failed" && event.seat === viewer,
		).length,
		points: events.reduce((sum, event) => sum + pointsIn(event, viewer), 0),
		dead: events.flatMap((event) => (event.type === "died" ? event.seat : [])),
		grown: events.filter(({ type }) => type === "grew").length,
		captured: taken.length,
	};
}

type Taken = Extract<LoggedEvent, { type: "captured" | "conquered" }>;
type Loss = Extract<LoggedEvent, { type: "tileLost" }>;

function asTaken(event: LoggedEvent): Taken | null {
	return event.type === "captured" || event.type === "conquered" ? event : null;
}

function isLossOf(event: LoggedEvent, seat: Seat | null): event is Loss {
	return event.type === "tileLost" && event.seat === seat;
}

/** How often each tile came to the viewer, less how often it went. */
function changesOf(events: readonly LoggedEvent[], viewer: Seat | null) {
	const lands = new Map<TileIndex, number>();
	const change = (tile: TileIndex, by: number) =>
		lands.set(tile, (lands.get(tile) ?? 0) + by);
	for (const event of events) {
		const gain = event.type === "grew" ? event : asTaken(event);
		if (gain?.seat === viewer && gain !== null) change(gain.tile, 1);
		else if (isLossOf(event, viewer)) change(event.tile, -1);
	}
	return lands;
}

function strikesOn(
	events: readonly LoggedEvent[],
	viewer: Seat | null,
): Strike[] {
	const bySeat = new Map<Seat, Map<TileIndex, boolean>>();
	const strike = (seat: Seat, tile: TileIndex, isTaken: boolean) => {
		const tiles = bySeat.get(seat) ?? new Map<TileIndex, boolean>();
		bySeat.set(seat, tiles.set(tile, isTaken));
	};
	for (const event of events) {
		if (event.type === "attacked" && event.owner === viewer)
			strike(event.seat, event.tile, false);
		const taken = asTaken(event);
		if (taken?.from === viewer && taken !== null)
			strike(taken.seat, taken.tile, true);
	}
	return [...bySeat].map(([seat, tiles]) => {
		const those = (isTaken: boolean) =>
			[...tiles].filter(([, is]) => is === isTaken).map(([tile]) => tile);
		return { seat, took: those(true), hit: those(false) };
	});
}

function pointsIn(event: LoggedEvent, viewer: Seat | null): number {
	if (viewer === null) return 0;
	if (event.type === "scored") return event.points[viewer] ?? 0;
	return event.type === "captured" && event.seat === viewer ? event.points : 0;
}

/** The tiles that a story is about. */
export function tilesOfStory({
	won,
	lost,
	strikes,
}: TurnStory): readonly TileIndex[] {
	return [...won, ...lost, ...strikes.flatMap(({ hit }) => hit)];
}
