/** The hard bot's judgement of a position: its standing against the best and the mean of the others, in tiles. */
import { outcomeOf } from "../../rules/ending.ts";
import { neighborTable, OFF_BOARD } from "../../rules/hex.ts";
import {
	allSeats,
	FREE,
	landOf,
	livingSeats,
	type Position,
	pointsOf,
	type Seat,
	townsHeld,
} from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { landCount, townsOf } from "../../rules/terrain.ts";

/** A won or lost game counts more than any land. */
const VICTORY = 300;
/** How much the best other seat, and the mean of all others, count against the seat. */
const RIVAL = 0.6;
const OTHERS = 0.15;

export function judge(
	ruleset: Ruleset,
	position: Position,
	seat: Seat,
): number {
	const outcome = outcomeOf(ruleset, position);
	const isAlive = position.seats[seat].type === "alive";
	if (outcome !== null && outcome.winner === seat) return VICTORY;
	if (outcome !== null || !isAlive) return -VICTORY;
	const exposure = exposureOf(ruleset, position);
	const worthOf = (one: Seat) =>
		standingOf(ruleset, position, one) - exposure[one];
	const others = livingSeats(position)
		.filter(([other]) => other !== seat)
		.map(([other]) => worthOf(other));
	const mean = others.reduce((sum, worth) => sum + worth, 0) / others.length;
	return worthOf(seat) - RIVAL * Math.max(...others) - OTHERS * mean;
}

/** How many turns' income counts, and how much of it will come, as towns change hands. */
const TURNS_AHEAD = 8;
const LASTING = 0.7;
/** So many tiles are worth as much as a turn's fair share of all points. */
const TILES_PER_SHARE = 5;
/** The value of a tile and of a level until the game's last turns. */
const TILE = 0.4;
const LEVEL = 0.8;
const LAST_TURNS = 6;

function standingOf(ruleset: Ruleset, position: Position, seat: Seat): number {
	const state = position.seats[seat];
	if (state.type !== "alive") return 0;
	const { pointsPerTown, pointsPerTile } = ruleset;
	const left = Math.max(1, ruleset.maxTurns - position.turn);
	const income =
		pointsPerTown * townsHeld(position, seat) +
		pointsPerTile * landOf(position, seat);
	const points =
		pointsOf(position, seat) + LASTING * Math.min(left, TURNS_AHEAD) * income;
	return (
		(TILES_PER_SHARE * points) / fairShare(ruleset, position) +
		(TILE * state.tiles + LEVEL * state.level) * Math.min(1, left / LAST_TURNS)
	);
}

/** A seat's part of the points of a turn, if all held the same. */
function fairShare(
	{ pointsPerTown, pointsPerTile }: Ruleset,
	{ board, seats }: Position,
): number {
	const all =
		pointsPerTown * townsOf(board).length + pointsPerTile * landCount(board);
	return all / seats.length || 1;
}

/** The cost of each side of a tile that one strike of one tile takes, where another seat's land touches it. */
const WEAK_SIDE = 0.08;

/** What the weak tiles at each seat's border cost it. */
function exposureOf(
	{ attackDamage }: Ruleset,
	position: Position,
): readonly number[] {
	const { board, owners, strengths } = position;
	const table = neighborTable(board);
	const costs = allSeats(position).map(() => 0);
	for (let tile = 0; tile < owners.length; tile++) {
		const owner = owners[tile];
		if (owner === FREE || strengths[tile] > attackDamage) continue;
		for (let side = 6 * tile; side < 6 * tile + 6; side++) {
			const neighbor = table[side];
			if (neighbor === OFF_BOARD || owners[neighbor] === FREE) continue;
			if (owners[neighbor] !== owner) costs[owner] += WEAK_SIDE;
		}
	}
	return costs;
}
