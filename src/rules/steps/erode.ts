/**
 * Tiles lose strength at every side that does not touch land of the same seat, faster if the
 * seat has not played for a long time.
 */
import { neighborTable, OFF_BOARD, type TileIndex } from "../hex.ts";
import { FREE, livingSeats } from "../position.ts";
import { emit, freeDestroyedTiles, type TurnContext } from "../turnContext.ts";

/** Erodes all tiles by their borders before the step. In single-step modes nothing erodes. */
export function erode(context: TurnContext): void {
	if (!context.ruleset.multiStep) return;
	const { board, owners } = context.draft;
	const table = neighborTable(board);
	const rates = erosionRates(context);
	const tiles: TileIndex[] = [];
	const losses: number[] = [];
	for (let tile = 0; tile < owners.length; tile++) {
		const owner = owners[tile];
		if (owner === FREE) continue;
		let openSides = 0;
		for (let side = 6 * tile; side < 6 * tile + 6; side++)
			if (table[side] === OFF_BOARD || owners[table[side]] !== owner)
				openSides++;
		if (openSides === 0 || rates[owner] === 0) continue;
		tiles.push(tile as TileIndex);
		losses.push(openSides * rates[owner]);
	}
	if (tiles.length > 0) emit(context, { type: "eroded", tiles, losses });
	freeDestroyedTiles(context, tiles, "erosion");
	buryLandless(context);
}

/** Kills seats without a tile, even those that never had one. */
function buryLandless(context: TurnContext): void {
	for (const [seat, { tiles }] of livingSeats(context.draft))
		if (tiles === 0)
			emit(context, { type: "died", seat, killedBy: null, at: context.at });
}

/** Strength lost for each open side, by seat. */
function erosionRates({ ruleset, draft }: TurnContext): number[] {
	return draft.seats.map((state) =>
		state.type === "alive" &&
		state.lastTurnPlayed >= draft.turn - ruleset.activeTurns
			? ruleset.erosionActive
			: ruleset.erosionInactive,
	);
}
