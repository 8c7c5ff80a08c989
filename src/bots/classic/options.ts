/** The useful next orders of a seat, on the board as its plan leaves it. */
import {
	forEachWithin,
	neighborTable,
	OFF_BOARD,
	type TileIndex,
} from "../../rules/hex.ts";
import { FREE, type Seat } from "../../rules/position.ts";
import { attackShare } from "../../rules/steps/attack.ts";
import type { Option, Sides, TurnPlan } from "./planner.ts";

/** All useful orders of a seat, with attacks on tiles at most `reach` steps from its land. */
export function optionsOf(plan: TurnPlan, reach: number): Option[] {
	const { position, owners, seat, ruleset } = plan;
	const table = neighborTable(position.board);
	const options: Option[] = [];
	const canAttack = ruleset.multiStep && plan.attacks < plan.maxAttacks;
	for (let index = 0; index < owners.length; index++) {
		const tile = index as TileIndex;
		const sides = sidesOf(table, owners, seat, tile);
		const option =
			owners[tile] === seat
				? defence(plan, tile, sides)
				: sides.own > 0
					? advance(plan, tile, sides)
					: null;
		if (option !== null && (canAttack || option.type !== "attack"))
			options.push(option);
	}
	if (canAttack && reach > 1) addFarAttacks(plan, reach, options);
	return options;
}

/** The options on one of the seat's own tiles: none if it touches no other seat's land. */
function defence(
	{ ruleset, strengths }: TurnPlan,
	tile: TileIndex,
	sides: Sides,
): Option | null {
	const strength = strengths[tile];
	const isUseful =
		ruleset.multiStep && sides.foreign > 0 && strength < ruleset.maxStrength;
	return isUseful ? { type: "defend", tile, sides, strength } : null;
}

/** The options on a tile next to own land; in single-step modes a seat also grows over other seats. */
function advance(
	{ ruleset, owners, strengths, drops, isSafe }: TurnPlan,
	tile: TileIndex,
	sides: Sides,
): Option | null {
	const owner = owners[tile];
	if (owner === FREE)
		return { type: "grow", tile, sides, drops: drops.get(tile) ?? 0 };
	if (isSafe[owner]) return null;
	if (!ruleset.multiStep) return { type: "grow", tile, sides, drops: 0 };
	return {
		type: "attack",
		tile,
		sides,
		owner: owner as Seat,
		strength: strengths[tile],
		damage: ruleset.attackDamage,
	};
}

/** Attacks on tiles within reach but not next to the seat's land. */
function addFarAttacks(plan: TurnPlan, reach: number, options: Option[]): void {
	const { position, owners, strengths, seat, ruleset, level } = plan;
	const table = neighborTable(position.board);
	const nearest = new Map<TileIndex, number>();
	for (let tile = 0; tile < owners.length; tile++) {
		if (owners[tile] !== seat) continue;
		const own = sidesOf(table, owners, seat, tile as TileIndex).own;
		if (own === 6) continue;
		forEachWithin(position.board, tile as TileIndex, reach, (far, distance) => {
			const owner = owners[far];
			if (owner === FREE || owner === seat || plan.isSafe[owner]) return;
			if (distance < (nearest.get(far) ?? reach + 1))
				nearest.set(far, distance);
		});
	}
	for (const [tile, distance] of nearest)
		if (distance > 1)
			options.push({
				type: "attack",
				tile,
				sides: sidesOf(table, owners, seat, tile),
				owner: owners[tile] as Seat,
				strength: strengths[tile],
				damage: ruleset.attackDamage * attackShare(ruleset, level, distance),
			});
}

function sidesOf(
	table: Int32Array,
	owners: readonly number[],
	seat: Seat,
	tile: TileIndex,
): Sides {
	let own = 0;
	let free = 0;
	let foreign = 0;
	for (let side = 6 * tile; side < 6 * tile + 6; side++) {
		const neighbor = table[side];
		if (neighbor === OFF_BOARD) continue;
		const owner = owners[neighbor];
		if (owner === seat) own++;
		else if (owner === FREE) free++;
		else foreign++;
	}
	return { own, free, foreign };
}
