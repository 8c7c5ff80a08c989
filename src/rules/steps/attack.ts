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
import { isTown } from "../terrain.ts";
import { emit, loseTile, type TurnContext } from "../turnContext.ts";

/** Attacks another seat's tile; returns the reason if it failed, null if it succeeded. */
export function attack(
	context: TurnContext,
	{ seat, efficiency }: SequencedOrder,
	tile: TileIndex,
): FailureReason | null {
	const damage = checkAttack(context, seat, tile);
	if (typeof damage === "string") return damage;
	context.tallies[seat].attacks++;
	const { draft } = context;
	const owner = draft.owners[tile] as Seat;
	const done = damage * efficiency;
	const strength = draft.strengths[tile] - done;
	emit(context, {
		type: "attacked",
		seat,
		tile,
		owner,
		damage: done,
		strength,
	});
	if (strength <= 0) take(context, seat, tile);
	return null;
}

/** The damage that an attack on another seat's tile would do if it is on time, or why it would fail. */
export function checkAttack(
	{ draft, ruleset, tallies, at }: TurnContext,
	seat: Seat,
	tile: TileIndex,
): number | FailureReason {
	const owner = draft.owners[tile] as Seat;
	if (isProtected(ruleset, draft, owner, at)) return "attack_protected";
	const damage = damageOf(ruleset, draft, { seat, tile });
	if (damage === null) return "attack_too_far";
	const { level } = draft.seats[seat] as AliveSeat;
	return tallies[seat].attacks >= ruleset.attacksPerLevel * level
		? "attack_too_many"
		: damage;
}

/** What becomes of a tile that an attack broke. */
function take(context: TurnContext, seat: Seat, tile: TileIndex): void {
	const from = context.draft.owners[tile] as Seat;
	const { captureStrength, pointsPerTownTaken } = context.ruleset;
	loseTile(context, { seat: from, tile, cause: "attack" }, seat);
	if (captureStrength !== null)
		emit(context, {
			type: "captured",
			seat,
			tile,
			from,
			strength: captureStrength,
			points: isTown(context.draft.board, tile) ? pointsPerTownTaken : 0,
		});
}

/** The damage that a seat's attack on a tile does, if it is on time; null if the tile is out of reach. */
export function damageOf(
	ruleset: Ruleset,
	position: Position,
	{ seat, tile }: { seat: Seat; tile: TileIndex },
): number | null {
	const { attackDamage, support } = ruleset;
	if (support) {
		const touching = touchingTiles(position, seat, tile);
		return touching === 0 ? null : attackDamage * touching;
	}
	const { level } = position.seats[seat] as AliveSeat;
	const distance = distanceFromLand(position, seat, tile, level);
	return distance === null
		? null
		: attackDamage * attackShare(ruleset, level, distance);
}

/** How many of a seat's tiles touch a tile. */
export function touchingTiles(
	{ board, owners }: Pick<Position, "board" | "owners">,
	seat: Seat,
	tile: TileIndex,
): number {
	const table = neighborTable(board);
	let touching = 0;
	for (let side = 6 * tile; side < 6 * tile + 6; side++)
		if (table[side] !== OFF_BOARD && owners[table[side]] === seat) touching++;
	return touching;
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
