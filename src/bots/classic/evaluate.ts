/** The value of a position for a seat; one more tile counts 1. */
import { outcomeOf } from "../../rules/ending.ts";
import { neighborTable, OFF_BOARD } from "../../rules/hex.ts";
import {
	FREE,
	landOf,
	type Position,
	type Seat,
} from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";

/** A won or lost game counts more than any land. */
const VICTORY = 1000;
/** The value of a banked point. */
const BANKED = 0.8;
/** The value of a level. */
const LEVEL = 0.85;
/** The value of a free tile nearer to the seat's land than to other seats' land. */
const CLAIM = 0.5;
/**
 * The value of each side of the seat's own tiles that touches other seats' land: for a tile
 * that one attack destroys, and for a stronger one.
 */
const WEAK_SIDE = -0.19;
const STRONG_SIDE = -0.03;
/** The value of each tile of the largest other seat. */
const RIVAL = -0.6;

export function evaluate(
	ruleset: Ruleset,
	position: Position,
	seat: Seat,
): number {
	const outcome = outcomeOf(ruleset, position);
	if (outcome !== null) return outcome.winner === seat ? VICTORY : -VICTORY;
	const state = position.seats[seat];
	if (state.type !== "alive") return -VICTORY;
	return (
		state.tiles +
		BANKED * state.banked +
		LEVEL * state.level +
		CLAIM * claims(position, seat) +
		exposure(ruleset, position, seat) +
		RIVAL * mostOfOthers(position, seat)
	);
}

function mostOfOthers(position: Position, seat: Seat): number {
	return Math.max(
		0,
		...position.seats.map((_, other) =>
			other === seat ? 0 : landOf(position, other as Seat),
		),
	);
}

/** The cost of borders with other seats. */
function exposure(
	{ attackDamage }: Ruleset,
	{ board, owners, strengths }: Position,
	seat: Seat,
): number {
	const table = neighborTable(board);
	let sum = 0;
	for (let tile = 0; tile < owners.length; tile++) {
		if (owners[tile] !== seat) continue;
		const cost = strengths[tile] <= attackDamage ? WEAK_SIDE : STRONG_SIDE;
		for (let side = 6 * tile; side < 6 * tile + 6; side++) {
			const neighbor = table[side];
			if (neighbor === OFF_BOARD) continue;
			const owner = owners[neighbor];
			if (owner !== FREE && owner !== seat) sum += cost;
		}
	}
	return sum;
}

/** Marks a free tile that several seats would reach at the same time. */
const CONTESTED = -2;

/**
 * How many free tiles the seat would reach before any other seat; those that another seat
 * reaches at the same time count half.
 */
function claims({ board, owners }: Position, seat: Seat): number {
	if (!owners.includes(FREE)) return 0;
	const table = neighborTable(board);
	const claimed = owners.slice();
	const reachedIn = new Uint16Array(owners.length);
	let claim = 0;
	let edge: number[] = [];
	for (let tile = 0; tile < owners.length; tile++)
		if (owners[tile] !== FREE) edge.push(tile);
	for (let step = 1; edge.length > 0; step++) {
		const reached: number[] = [];
		for (const tile of edge)
			for (let side = 6 * tile; side < 6 * tile + 6; side++) {
				const neighbor = table[side];
				if (neighbor === OFF_BOARD) continue;
				if (claimed[neighbor] === FREE) {
					claimed[neighbor] = claimed[tile];
					reachedIn[neighbor] = step;
					reached.push(neighbor);
				} else if (
					reachedIn[neighbor] === step &&
					claimed[neighbor] !== claimed[tile]
				)
					claimed[neighbor] = CONTESTED;
			}
		for (const tile of reached) {
			if (claimed[tile] === seat) claim++;
			else if (claimed[tile] === CONTESTED) claim += 0.5;
		}
		edge = reached;
	}
	return claim;
}
