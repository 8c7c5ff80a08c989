/** An attack takes strength off another seat's tile within reach, less at a greater distance. */
import {
	forEachWithin,
	neighborTable,
	OFF_BOARD,
	type TileIndex,
} from "../hex.ts";
import type { FailureReason } from "../order.ts";
import type { AliveSeat, Position, Seat } from "../position.ts";
import { isProtected } from "../protection.ts";
import type { Ruleset } from "../ruleset.ts";
import type { SequencedOrder } from "../sequence.ts";
import { emit, loseTile, type TurnContext } from "../turnContext.ts";

/** Attacks another seat's tile; returns the reason if it failed, null if it succeeded. */
export function attack(
	context: TurnContext,
	{ seat, efficiency }: SequencedOrder,
	tile: TileIndex,
): FailureReason | null {
	const { draft, ruleset } = context;
	const owner = draft.owners[tile] as Seat;
	if (isProtected(ruleset, draft, owner, context.at)) return "attack_protected";
	const { level } = draft.seats[seat] as AliveSeat;
	const distance = distanceFromLand(draft, seat, tile, level);
	if (distance === null) return "attack_too_far";
	const tally = context.tallies[seat];
	if (tally.attacks >= ruleset.attacksPerLevel * level)
		return "attack_too_many";
	tally.attacks++;
	const damage =
		ruleset.attackDamage * efficiency * attackShare(ruleset, level, distance);
	const strength = draft.strengths[tile] - damage;
	emit(context, { type: "attacked", seat, tile, owner, damage, strength });
	if (strength <= 0)
		loseTile(context, { seat: owner, tile, cause: "attack" }, seat);
	return null;
}

/** The share of the full damage that a seat of this level does at a distance within its reach. */
export function attackShare(
	ruleset: Ruleset,
	level: number,
	distance: number,
): number {
	if (distance <= 1) return 1;
	return 1 - ((1 - ruleset.farthestAttackShare) * (distance - 1)) / (level - 1);
}

/** Steps from a seat's nearest tile to a tile of another owner; null if more than `reach`. */
export function distanceFromLand(
	{ board, owners }: Position,
	seat: Seat,
	tile: TileIndex,
	reach: number,
): number | null {
	if (reach < 1) return null;
	const table = neighborTable(board);
	for (let side = 6 * tile; side < 6 * tile + 6; side++)
		if (table[side] !== OFF_BOARD && owners[table[side]] === seat) return 1;
	const steps = Math.floor(reach);
	let nearest = steps + 1;
	forEachWithin(board, tile, steps, (other, distance) => {
		if (owners[other] === seat && distance < nearest) nearest = distance;
	});
	return nearest > steps ? null : nearest;
}
