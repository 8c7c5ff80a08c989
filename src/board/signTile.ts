/** Where a seat's sign stands. */
import { type Board, neighborsOf, type TileIndex } from "../rules/hex.ts";
import { centerOf } from "./layout.ts";

/** The tile nearest to the middle of a seat's largest area; null without land. */
export function signTile(
	board: Board,
	owners: readonly number[],
	seat: number,
): TileIndex | null {
	const area = largestArea(board, owners, seat);
	if (area.length === 0) return null;
	const centers = area.map((tile) => centerOf(board, tile, 1));
	const x = mean(centers.map((center) => center.x));
	const y = mean(centers.map((center) => center.y));
	let best = 0;
	let nearest = Number.POSITIVE_INFINITY;
	centers.forEach((center, i) => {
		const distance = Math.hypot(center.x - x, center.y - y);
		if (distance < nearest - 1e-6) {
			best = i;
			nearest = distance;
		}
	});
	return area[best];
}

function largestArea(
	board: Board,
	owners: readonly number[],
	seat: number,
): TileIndex[] {
	const seen = new Set<TileIndex>();
	let largest: TileIndex[] = [];
	owners.forEach((owner, index) => {
		const tile = index as TileIndex;
		if (owner !== seat || seen.has(tile)) return;
		const area = [tile];
		seen.add(tile);
		for (const next of area)
			for (const neighbor of neighborsOf(board, next)) {
				if (owners[neighbor] !== seat || seen.has(neighbor)) continue;
				seen.add(neighbor);
				area.push(neighbor);
			}
		if (area.length > largest.length) largest = area;
	});
	return largest;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
