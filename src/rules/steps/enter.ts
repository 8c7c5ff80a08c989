/** A newcomer starts on a free tile; in single-step modes the first order brings a newcomer in without one. */
import { disc, isLand, type TileIndex } from "../hex.ts";
import { areStartsChosen, checkEntry, type EntryRefusal } from "../order.ts";
import { FREE, livingSeats, type Position, type Seat } from "../position.ts";
import type { Ruleset } from "../ruleset.ts";
import { emit, type TurnContext } from "../turnContext.ts";
import { takeDrops } from "./grow.ts";
import { updateLevels } from "./level.ts";

/**
 * Begins a seat's life without land. Where seats choose their starts, who comes late has
 * points banked to catch up; where starts are assigned, all begin alike, with none.
 */
export function enter(context: TurnContext, seat: Seat): void {
	const { ruleset, draft, at } = context;
	emit(context, {
		type: "entered",
		seat,
		level: ruleset.startLevel,
		banked: areStartsChosen(ruleset) ? meanLand(draft) : 0,
		at,
	});
}

export type StartRefusal = EntryRefusal | "closed" | "bad_first";

/**
 * Begins a seat's life on a tile, in the waiting phase. Changes nothing if it returns a
 * refusal: `closed` (the mode has no such phase), the reason why the seat may not enter, or
 * `bad_first` (the tile is not free land).
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
	for (const taken of startLand(context.ruleset, context.draft, tile)) {
		emit(context, {
			type: "grew",
			seat,
			tile: taken,
			strength: context.ruleset.newStrength,
			first: taken === tile,
		});
		takeDrops(context, seat, taken);
	}
	if (context.ruleset.levelPerTown > 0) updateLevels(context);
	return null;
}

/** The tiles that a seat gets if it starts on a tile: that one, then the free ones around it. */
function startLand(
	{ startRadius }: Ruleset,
	{ board, owners }: Position,
	tile: TileIndex,
): TileIndex[] {
	return [
		tile,
		...disc(board, tile, startRadius + 1).filter(
			(near) => near !== tile && isLand(board, near) && owners[near] === FREE,
		),
	];
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
	const { board, owners } = position;
	return isLand(board, tile) && owners[tile] === FREE ? null : "bad_first";
}

/** The mean number of tiles of the living seats that have any; 1 if none has. */
function meanLand(position: Position): number {
	const lands = livingSeats(position)
		.map(([, state]) => state.tiles)
		.filter((tiles) => tiles > 0);
	if (lands.length === 0) return 1;
	return lands.reduce((sum, tiles) => sum + tiles, 0) / lands.length;
}
