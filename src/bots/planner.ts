/** The board as a bot expects it after the orders it has planned so far, and what it could do next. */
import {
	forEachWithin,
	neighborTable,
	OFF_BOARD,
	type TileIndex,
} from "../rules/hex.ts";
import { BANK, type Order, ordersLeft } from "../rules/order.ts";
import {
	type AliveSeat,
	FREE,
	type Position,
	type Seat,
} from "../rules/position.ts";
import { isProtected } from "../rules/protection.ts";
import type { Ruleset } from "../rules/ruleset.ts";
import { attackShare } from "../rules/steps/attack.ts";
import type { BotView } from "./bot.ts";

export type Prospect = {
	readonly ruleset: Ruleset;
	readonly position: Position;
	readonly seat: Seat;
	readonly level: number;
	/** Orders that the seat may give this turn. */
	readonly budget: number;
	/** As in the position, with the planned orders carried out. */
	readonly owners: number[];
	readonly strengths: number[];
	readonly planned: Order[];
	/** Attacks planned, of which there may be so many. */
	attacks: number;
	readonly maxAttacks: number;
	/** Points that lie on a tile. */
	readonly drops: ReadonlyMap<TileIndex, number>;
	/** For each seat, whether it cannot be attacked. */
	readonly isSafe: readonly boolean[];
};

/** How a tile's six sides are shared, as its seat would count them. */
export type Sides = {
	readonly own: number;
	readonly free: number;
	readonly foreign: number;
};

export type Option = { readonly tile: TileIndex; readonly sides: Sides } & (
	| { readonly type: "grow"; readonly drops: number }
	| { readonly type: "defend"; readonly strength: number }
	| {
			readonly type: "attack";
			readonly owner: Seat;
			readonly strength: number;
			readonly damage: number;
	  }
);

/** The outlook of a view's seat, which is alive. */
export function prospectOf(view: BotView): Prospect {
	const { position, settings, viewer: seat } = view;
	const { phaseStartedAt, startedAt } = view;
	const state = position.seats[seat] as AliveSeat;
	const { ruleset } = settings;
	const drops = new Map<TileIndex, number>();
	for (const { tile, amount } of position.drops)
		drops.set(tile, (drops.get(tile) ?? 0) + amount);
	return {
		ruleset,
		position,
		seat,
		level: state.level,
		budget: ordersLeft(state, view.spent),
		owners: position.owners.slice(),
		strengths: position.strengths.slice(),
		planned: [],
		attacks: 0,
		maxAttacks: ruleset.attacksPerLevel * state.level,
		drops,
		isSafe: position.seats.map((_, other) =>
			isProtected(ruleset, position, other as Seat, phaseStartedAt - startedAt),
		),
	};
}

/** All that the seat could usefully do to a tile, with attacks on tiles at most `reach` steps away. */
export function optionsOf(outlook: Prospect, reach: number): Option[] {
	const { position, owners, seat, ruleset } = outlook;
	const table = neighborTable(position.board);
	const options: Option[] = [];
	const canAttack = ruleset.multiStep && outlook.attacks < outlook.maxAttacks;
	for (let index = 0; index < owners.length; index++) {
		const tile = index as TileIndex;
		const sides = sidesOf(table, owners, seat, tile);
		const option =
			owners[tile] === seat
				? defence(outlook, tile, sides)
				: sides.own > 0
					? advance(outlook, tile, sides)
					: null;
		if (option !== null && (canAttack || option.type !== "attack"))
			options.push(option);
	}
	if (canAttack && reach > 1) addFarAttacks(outlook, reach, options);
	return options;
}

/** What can be done to an own tile: nothing where nobody could attack it. */
function defence(
	{ ruleset, strengths }: Prospect,
	tile: TileIndex,
	sides: Sides,
): Option | null {
	const strength = strengths[tile];
	const isUseful =
		ruleset.multiStep && sides.foreign > 0 && strength < ruleset.maxStrength;
	return isUseful ? { type: "defend", tile, sides, strength } : null;
}

/** What can be done to a tile beside own land: in the free modes one grows over others, too. */
function advance(
	{ ruleset, owners, strengths, drops, isSafe }: Prospect,
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

/** Attacks on what is within reach, but not next to the seat's land. */
function addFarAttacks(
	outlook: Prospect,
	reach: number,
	options: Option[],
): void {
	const { position, owners, strengths, seat, ruleset, level } = outlook;
	const table = neighborTable(position.board);
	const nearest = new Map<TileIndex, number>();
	for (let tile = 0; tile < owners.length; tile++) {
		if (owners[tile] !== seat) continue;
		const own = sidesOf(table, owners, seat, tile as TileIndex).own;
		if (own === 6) continue;
		forEachWithin(position.board, tile as TileIndex, reach, (far, distance) => {
			const owner = owners[far];
			if (owner === FREE || owner === seat || outlook.isSafe[owner]) return;
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

/** Plans an option, as if it succeeded. */
export function plan(outlook: Prospect, option: Option): void {
	const { owners, strengths, seat, ruleset, planned } = outlook;
	const { tile } = option;
	planned.push({ type: "tile", tile });
	switch (option.type) {
		case "grow":
			owners[tile] = seat;
			strengths[tile] = ruleset.newStrength;
			break;
		case "defend":
			strengths[tile] = Math.min(
				ruleset.maxStrength,
				strengths[tile] + ruleset.defendGain,
			);
			break;
		case "attack":
			outlook.attacks++;
			strengths[tile] -= option.damage;
			if (strengths[tile] <= 0) {
				owners[tile] = FREE;
				strengths[tile] = 0;
			}
			break;
	}
}

/** Whether banking is still to be had: once a turn, where it gives anything. */
export function canBank({ ruleset, planned }: Prospect): boolean {
	return ruleset.bankGain > 0 && !planned.includes(BANK);
}

export function planBank({ planned }: Prospect): void {
	planned.push(BANK);
}

/** How far from others' land a tile may be to count as near it. */
const RACE_SIGHT = 6;

/** For each tile, how many steps nearer to others' land than `RACE_SIGHT` it is. */
export function nearnessToOthers({
	position,
	owners,
	seat,
}: Prospect): number[] {
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
