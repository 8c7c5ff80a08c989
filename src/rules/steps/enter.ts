/** A newcomer starts on a free tile; in the free modes his first order brings him in without one. */
import type { TileIndex } from "../hex.ts";
import { checkEntry, type EntryRefusal } from "../order.ts";
import { FREE, livingSeats, type Position, type Seat } from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type Stage } from "../turnContext.ts";
import { takeDrops } from "./grow.ts";

/** Begins a seat's life without land. */
export function enter(stage: Stage, seat: Seat): void {
	const { ruleset, draft, at } = stage;
	emit(stage, {
		type: "entered",
		seat,
		level: ruleset.startLevel,
		banked: ruleset.multiStep ? meanLand(draft) : 0,
		at,
	});
}

export type StartRefusal = EntryRefusal | "closed" | "bad_first";

/**
 * Begins a seat's life on a tile, in the waiting phase. Refused with nothing
 * changed: `closed` (no such phase in this mode), why the seat may not enter,
 * or `bad_first` (the tile is somebody's).
 */
export function start(
	stage: Stage,
	seat: Seat,
	tile: TileIndex,
): StartRefusal | null {
	const refusal = checkStart(
		stage.ruleset,
		stage.draft,
		{ seat, tile },
		stage.at,
	);
	if (refusal !== null) return refusal;
	enter(stage, seat);
	emit(stage, {
		type: "grew",
		seat,
		tile,
		strength: stage.ruleset.newStrength,
		first: true,
	});
	takeDrops(stage, seat, tile);
	return null;
}

/** Whether a seat may start on a tile now; null if so. */
export function checkStart(
	ruleset: Ruleset,
	position: Position,
	{ seat, tile }: { seat: Seat; tile: TileIndex },
	at: number,
): StartRefusal | null {
	if (!ruleset.multiStep) return "closed";
	const refusal = checkEntry(ruleset, position, seat, at);
	if (refusal !== null) return refusal;
	return position.owners[tile] === FREE ? null : "bad_first";
}

/** The mean number of tiles of the living who have any; 1 if nobody has. */
function meanLand(position: Position): number {
	const lands = livingSeats(position)
		.map(([, state]) => state.tiles)
		.filter((tiles) => tiles > 0);
	if (lands.length === 0) return 1;
	return lands.reduce((sum, tiles) => sum + tiles, 0) / lands.length;
}
