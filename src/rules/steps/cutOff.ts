/** Land that is cut off from its seat's largest area is lost. */
import { neighborTable, OFF_BOARD, type TileIndex } from "../hex.ts";
import { FREE, type Position, type Seat } from "../position.ts";
import { loseTile, type TurnContext } from "../turnContext.ts";

/** Frees every tile outside its seat's largest area, where the ruleset says so. */
export function loseCutOff(context: TurnContext): void {
	if (!context.ruleset.cutOff) return;
	for (const { seat, tile } of cutOffTiles(context.draft))
		loseTile(context, { seat, tile, cause: "cut-off" }, null);
}

/**
 * The tiles outside their seats' largest areas, row by row. Of areas of the same size the
 * stronger one stays, and of equally strong ones the first, row by row.
 */
export function cutOffTiles(
	position: Pick<Position, "board" | "owners" | "strengths">,
): { seat: Seat; tile: TileIndex }[] {
	const { owners } = position;
	const { areaOf, areas } = areasOf(position);
	const kept = new Map<number, number>();
	for (const [area, { owner, tiles, strength }] of areas.entries()) {
		const best = areas[kept.get(owner) ?? -1];
		if (
			best === undefined ||
			tiles > best.tiles ||
			(tiles === best.tiles && strength > best.strength)
		)
			kept.set(owner, area);
	}
	const lost: { seat: Seat; tile: TileIndex }[] = [];
	if (kept.size === areas.length) return lost;
	for (let tile = 0; tile < owners.length; tile++)
		if (owners[tile] !== FREE && kept.get(owners[tile]) !== areaOf[tile])
			lost.push({ seat: owners[tile] as Seat, tile: tile as TileIndex });
	return lost;
}

type Area = { readonly owner: number; tiles: number; strength: number };

/** The connected areas of each owner, and the area of each owned tile (an index; -1 if it is free). */
function areasOf({
	board,
	owners,
	strengths,
}: Pick<Position, "board" | "owners" | "strengths">): {
	areaOf: Int32Array;
	areas: Area[];
} {
	const table = neighborTable(board);
	const areaOf = new Int32Array(owners.length).fill(-1);
	const areas: Area[] = [];
	const toVisit: number[] = [];
	for (let first = 0; first < owners.length; first++) {
		const owner = owners[first];
		if (owner === FREE || areaOf[first] >= 0) continue;
		const area = { owner, tiles: 0, strength: 0 };
		areaOf[first] = areas.length;
		toVisit.push(first);
		for (let tile = toVisit.pop(); tile !== undefined; tile = toVisit.pop()) {
			area.tiles++;
			area.strength += strengths[tile];
			for (let side = 6 * tile; side < 6 * tile + 6; side++) {
				const next = table[side];
				if (next === OFF_BOARD || owners[next] !== owner || areaOf[next] >= 0)
					continue;
				areaOf[next] = areas.length;
				toVisit.push(next);
			}
		}
		areas.push(area);
	}
	return { areaOf, areas };
}
