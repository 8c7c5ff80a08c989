/** A newcomer starts on a free tile; in single-step modes the first order brings a newcomer in without one. */
import type { TileIndex } from "../hex.ts";
import { checkEntry, type EntryRefusal } from "../order.ts";
import { FREE, livingSeats, type Position, type Seat } from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type TurnContext } from "../turnContext.ts";
import { takeDrops } from "./grow.ts";

/** Begins a seat's life without land. */
export function enter(context: TurnContext, seat: Seat): void {
	const { ruleset, draft, at } = context;
	emit(context, {
		type: "entered",
		seat,
		level: ruleset.startLevel,
		banked: ruleset.multiStep ? meanLand(draft) : 0,
		at,
	});
}

export type StartRefusal = EntryRefusal | "closed" | "bad_first";

/**
 * Begins a seat's life on a tile, in the waiting phase. Changes nothing if it returns a
 * refusal: `closed` (the mode has no such phase), the reason why the seat may not enter, or
 * `bad_first` (the tile is not free).
 */
export function start(
	context: TurnContext,
	seat: Seat,
	tile: TileIndex,
): StartRefusal | null {
	const refusal = checkStart(
		context.ruleset,
		context.draft,
		{ seat, tile },
		context.at,
	);
	if (refusal !== null) return refusal;
	enter(context, seat);
	emit(context, {
		type: "grew",
		seat,
		tile,
		strength: context.ruleset.newStrength,
		first: true,
	});
	takeDrops(context, seat, tile);
	return null;
}

/** Why a seat may not start on a tile now; null if it may. `at` is ms on the game's clock. */
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

/** The mean number of tiles of the living seats that have any; 1 if none has. */
function meanLand(position: Position): number {
	const lands = livingSeats(position)
		.map(([, state]) => state.tiles)
		.filter((tiles) => tiles > 0);
	if (lands.length === 0) return 1;
	return lands.reduce((sum, tiles) => sum + tiles, 0) / lands.length;
}
