/** Tiles wear away at every side that does not touch land of the same seat, faster if it has not played for long. */
import { neighborTable, OFF_BOARD, type TileIndex } from "../hex.ts";
import { FREE, livingSeats } from "../position.ts";
import { emit, loseBroken, type Stage } from "../turnContext.ts";

/** The step: borders are those before it. Nothing in the free modes. */
export function erode(stage: Stage): void {
	if (!stage.ruleset.multiStep) return;
	const { board, owners } = stage.draft;
	const table = neighborTable(board);
	const rates = erosionRates(stage);
	const tiles: TileIndex[] = [];
	const losses: number[] = [];
	for (let tile = 0; tile < owners.length; tile++) {
		const owner = owners[tile];
		if (owner === FREE) continue;
		let openSides = 0;
		for (let side = 6 * tile; side < 6 * tile + 6; side++)
			if (table[side] === OFF_BOARD || owners[table[side]] !== owner)
				openSides++;
		if (openSides === 0) continue;
		tiles.push(tile as TileIndex);
		losses.push(openSides * rates[owner]);
	}
	if (tiles.length > 0) emit(stage, { type: "eroded", tiles, losses });
	loseBroken(stage, tiles, "erosion");
	buryLandless(stage);
}

/** Whoever has no tile left is dead, also one who never got any. */
function buryLandless(stage: Stage): void {
	for (const [seat, { tiles }] of livingSeats(stage.draft))
		if (tiles === 0)
			emit(stage, { type: "died", seat, killedBy: null, at: stage.at });
}

/** Strength lost for each open side, by seat. */
function erosionRates({ ruleset, draft }: Stage): number[] {
	return draft.seats.map((state) =>
		state.type === "alive" &&
		state.lastTurnPlayed >= draft.turn - ruleset.activeTurns
			? ruleset.erosionActive
			: ruleset.erosionInactive,
	);
}
