/** What turns changed for a reader, or for nobody in particular. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Seat } from "../../rules/position.ts";
import type { LoggedEvent } from "../../words/eventText.ts";

/** What another seat did to the reader's land. */
export type Strike = {
	readonly seat: Seat;
	/** The tiles that it took, those among them that it had lost shortly before, and those that it weakened. */
	readonly took: readonly TileIndex[];
	readonly retook: readonly TileIndex[];
	readonly hit: readonly TileIndex[];
	/** The towns among those that it took. */
	readonly towns: readonly TileIndex[];
};

export type TurnStory = {
	/** The tiles that the reader holds now and did not before, and the other way round. */
	readonly won: readonly TileIndex[];
	readonly lost: readonly TileIndex[];
	/** The towns that the reader took from others, even if they were lost again at once; and those among them that the reader had lost shortly before. */
	readonly towns: readonly TileIndex[];
	readonly retakenTowns: readonly TileIndex[];
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

/** Whose story a turn is: the reader's, or nobody's in particular once the reader was out. */
export function readerOf(
	{ viewer, position }: Pick<PlayingView | OverView, "viewer" | "position">,
	turn: number,
): Seat | null {
	if (viewer === null) return null;
	const state = position.seats[viewer];
	return state.type === "dead" && state.endedTurn < turn ? null : viewer;
}

/**
 * The events of one turn or of several, in order; `viewer`: null for readers who only watch;
 * `before`: the events of the turns shortly before, after which a tile may be taken back.
 */
export function turnStoryOf(
	events: readonly LoggedEvent[],
	viewer: Seat | null,
	before: readonly LoggedEvent[] = [],
): TurnStory {
	const lands = changesOf(events, viewer);
	const where = (isSuch: (by: number) => boolean) =>
		[...lands].filter(([, by]) => isSuch(by)).map(([tile]) => tile);
	const taken = events.flatMap((event) => asTaken(event) ?? []);
	const back = takenBackIn(events, before);
	const towns = townsTakenBy(viewer, taken);
	return {
		won: where((by) => by > 0),
		lost: where((by) => by < 0),
		towns,
		retakenTowns: towns.filter((tile) => back.has(keyOf(viewer, tile))),
		strikes: strikesOn(events, viewer).map((strike) => ({
			...strike,
			retook: strike.took.filter((tile) => back.has(keyOf(strike.seat, tile))),
		})),
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

/** Who took back which tiles, as keys. */
function takenBackIn(
	events: readonly LoggedEvent[],
	before: readonly LoggedEvent[],
): ReadonlySet<string> {
	const lost = new Set<string>();
	const back = new Set<string>();
	for (const event of [...before, ...events]) {
		if (event.type === "tileLost") lost.add(keyOf(event.seat, event.tile));
		const taken = asTaken(event);
		if (taken === null) continue;
		const key = keyOf(taken.seat, taken.tile);
		if (lost.has(key)) back.add(key);
	}
	return back;
}

function keyOf(seat: Seat | null, tile: TileIndex): string {
	return `${seat} ${tile}`;
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

/** Only towns bring points as they are taken. */
function isTown(event: Taken): boolean {
	return event.type === "captured" && event.points > 0;
}

function townsTakenBy(
	viewer: Seat | null,
	taken: readonly Taken[],
): readonly TileIndex[] {
	const own = taken.filter((event) => event.seat === viewer && isTown(event));
	return [...new Set(own.map(({ tile }) => tile))];
}

function strikesOn(
	events: readonly LoggedEvent[],
	viewer: Seat | null,
): Omit<Strike, "retook">[] {
	const bySeat = new Map<Seat, Map<TileIndex, boolean>>();
	const towns = new Set<TileIndex>();
	const strike = (seat: Seat, tile: TileIndex, isTaken: boolean) => {
		const tiles = bySeat.get(seat) ?? new Map<TileIndex, boolean>();
		bySeat.set(seat, tiles.set(tile, isTaken));
	};
	for (const event of events) {
		if (event.type === "attacked" && event.owner === viewer)
			strike(event.seat, event.tile, false);
		const taken = asTaken(event);
		if (taken !== null && isTown(taken)) towns.add(taken.tile);
		if (taken?.from === viewer && taken !== null)
			strike(taken.seat, taken.tile, true);
	}
	return [...bySeat].map(([seat, tiles]) => {
		const those = (isTaken: boolean) =>
			[...tiles].filter(([, is]) => is === isTaken).map(([tile]) => tile);
		const took = those(true);
		const hit = those(false);
		return { seat, took, hit, towns: took.filter((tile) => towns.has(tile)) };
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
