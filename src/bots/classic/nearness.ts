/** How near each tile is to other seats' land. */
import { neighborTable, OFF_BOARD } from "../../rules/hex.ts";
import { FREE } from "../../rules/position.ts";
import type { TurnPlan } from "./planner.ts";

/** The maximum distance from other seats' land at which a tile counts as near it. */
const RACE_SIGHT = 6;

/** For each tile, how many steps nearer to other seats' land than `RACE_SIGHT` it is. */
export function nearnessToOthers({
	position,
	owners,
	seat,
}: TurnPlan): number[] {
	const table = neighborTable(position.board);
	const nearness = new Array<number>(owners.length).fill(0);
	let edge: number[] = [];
	for (let tile = 0; tile < owners.length; tile++)
		if (owners[tile] !== FREE && owners[tile] !== seat) {
			nearness[tile] = RACE_SIGHT;
			edge.push(tile);
		}
	for (let near = RACE_SIGHT - 1; near > 0; near--) {
		const next: number[] = [];
		for (const tile of edge)
			for (let side = 6 * tile; side < 6 * tile + 6; side++) {
				const neighbor = table[side];
				if (neighbor === OFF_BOARD || owners[neighbor] !== FREE) continue;
				if (nearness[neighbor] > 0) continue;
				nearness[neighbor] = near;
				next.push(neighbor);
			}
		edge = next;
	}
	return nearness;
}
