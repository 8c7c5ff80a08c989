/**
 * Which tiles attacks can take in one turn, and how few: what others can take from a seat, and
 * what it can take from them. Counts the land that touches a tile now, as everybody sees it;
 * land taken earlier in the same turn could add to it. Pure.
 */
import { allTiles, type TileIndex } from "../../rules/hex.ts";
import { ordersLeft } from "../../rules/order.ts";
import {
	FREE,
	livingSeats,
	type Position,
	type Seat,
} from "../../rules/position.ts";
import { isProtected } from "../../rules/protection.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { damageOf } from "../../rules/steps/attack.ts";

/** How a tile may fall in one turn. */
export type Fall = {
	/** The fewest orders that take the tile. */
	readonly orders: number;
	/** The seat whose orders do most of it, and how many it has. */
	readonly by: Seat;
	readonly of: number;
};

export type Falls = ReadonlyMap<TileIndex, Fall>;

/** The position and its rules; `at`: ms on the game's clock, which ends protection. */
export type Battle = {
	readonly ruleset: Ruleset;
	readonly position: Position;
	readonly at: number;
};

/** A seat that may attack, and how many orders it has for that. */
type Attacker = { readonly seat: Seat; readonly orders: number };

const NONE: Falls = new Map();

/** A seat's tiles that others can take with one turn's orders. */
export function threatsTo(battle: Battle, seat: Seat): Falls {
	const { ruleset, position, at } = battle;
	if (isProtected(ruleset, position, seat, at)) return NONE;
	const others = livingSeats(position)
		.filter(([other]) => other !== seat)
		.map(([other, state]) => ({ seat: other, orders: ordersLeft(state, 0) }));
	return fallsOf(battle, others, (owner) => owner === seat);
}

/** The tiles of others that a seat can take with `orders` more orders. */
export function prizesFor(battle: Battle, seat: Seat, orders: number): Falls {
	const { ruleset, position, at } = battle;
	const isOpen = position.seats.map(
		(_, owner) =>
			owner !== seat && !isProtected(ruleset, position, owner as Seat, at),
	);
	return fallsOf(battle, [{ seat, orders }], (owner) => isOpen[owner]);
}

function fallsOf(
	battle: Battle,
	attackers: readonly Attacker[],
	isTarget: (owner: number) => boolean,
): Falls {
	const { ruleset, position } = battle;
	// Where attacks do no damage, in the free modes, land is taken without them.
	if (ruleset.attackDamage <= 0) return NONE;
	const falls = new Map<TileIndex, Fall>();
	const able = attackers.flatMap((one) => limited(battle, one));
	for (const tile of allTiles(position.board)) {
		const owner = position.owners[tile];
		if (owner === FREE || !isTarget(owner)) continue;
		const fall = fallOf(battle, able, tile);
		if (fall !== null) falls.set(tile, fall);
	}
	return falls;
}

/** An attacker within the ruleset's limit of attacks; none if nothing is left. */
function limited(
	{ ruleset, position }: Battle,
	{ seat, orders }: Attacker,
): Attacker[] {
	const state = position.seats[seat];
	if (state.type !== "alive") return [];
	const most = Math.floor(ruleset.attacksPerLevel * state.level);
	const able = Math.min(orders, most);
	return able > 0 ? [{ seat, orders: able }] : [];
}

/** The strongest strike first; weaker ones only as the strongest attacker's orders run out. */
function fallOf(
	{ ruleset, position }: Battle,
	attackers: readonly Attacker[],
	tile: TileIndex,
): Fall | null {
	const strikes = attackers.flatMap((attacker) => {
		const damage = damageOf(ruleset, position, { seat: attacker.seat, tile });
		return damage === null ? [] : [{ ...attacker, damage }];
	});
	strikes.sort((a, b) => b.damage - a.damage || b.orders - a.orders);
	let left = position.strengths[tile];
	let orders = 0;
	for (const strike of strikes)
		for (let blow = 0; blow < strike.orders; blow++) {
			orders++;
			left -= strike.damage;
			if (left <= 0)
				return { orders, by: strikes[0].seat, of: strikes[0].orders };
		}
	return null;
}
