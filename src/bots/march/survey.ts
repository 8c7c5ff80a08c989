/** What all plans for a turn start from: the position in arrays that are fast to read, and what follows from it. */
import { neighborTable, OFF_BOARD } from "../../rules/hex.ts";
import {
	allSeats,
	FREE,
	landOf,
	type Position,
	pointsOf,
	type Seat,
	townsHeld,
} from "../../rules/position.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import { townsOf } from "../../rules/terrain.ts";
import { LandSearch } from "./LandSearch.ts";

export type Survey = {
	/** Without events, which nobody can foresee. */
	readonly ruleset: Ruleset;
	readonly position: Position;
	/** The board's `neighborTable`. */
	readonly neighbors: Int32Array;
	readonly owners: Int16Array;
	readonly strengths: Float64Array;
	/** 1 for each town. */
	readonly isTown: Uint8Array;
	/** The land as it is when the turn begins. */
	readonly land: LandSearch;
	/** For each seat, how far ahead it is; see `leadOf`. */
	readonly leads: readonly number[];
	/** What has been found out about the surroundings of each seat. */
	readonly nearness: (Nearness | undefined)[];
};

/** For each tile, how many steps nearer than `SIGHT` it is. */
export type Nearness = {
	/** To other seats' land, over free tiles. */
	readonly others: Uint8Array;
	/** To towns of others or of nobody, over any land. */
	readonly towns: Uint8Array;
};

export function surveyOf(ruleset: Ruleset, position: Position): Survey {
	const neighbors = neighborTable(position.board);
	const owners = Int16Array.from(position.owners);
	const isTown = new Uint8Array(owners.length);
	for (const tile of townsOf(position.board)) isTown[tile] = 1;
	return {
		ruleset: { ...ruleset, events: null },
		position,
		neighbors,
		owners,
		strengths: Float64Array.from(position.strengths),
		isTown,
		land: new LandSearch(neighbors).search(owners),
		leads: allSeats(position).map((seat) => leadOf(ruleset, position, seat)),
		nearness: [],
	};
}

/** How many turns of a seat's present income count towards its lead. */
const TURNS_AHEAD = 3;

/** A seat's points, with those of the next turns if nothing changed; land decides between equal seats. */
function leadOf(ruleset: Ruleset, position: Position, seat: Seat): number {
	if (position.seats[seat].type !== "alive") return -1;
	const land = landOf(position, seat);
	const income =
		ruleset.pointsPerTown * townsHeld(position, seat) +
		ruleset.pointsPerTile * land;
	return pointsOf(position, seat) + TURNS_AHEAD * income + 0.01 * land;
}

/** The distance from which on nothing counts as near, in steps. */
const SIGHT = 6;

export function nearnessFor(survey: Survey, seat: Seat): Nearness {
	const known = survey.nearness[seat];
	if (known !== undefined) return known;
	const { owners, isTown } = survey;
	const found = {
		others: spread(
			survey,
			(tile) => owners[tile] !== FREE && owners[tile] !== seat,
			(tile) => owners[tile] === FREE,
		),
		towns: spread(
			survey,
			(tile) => isTown[tile] === 1 && owners[tile] !== seat,
			() => true,
		),
	};
	survey.nearness[seat] = found;
	return found;
}

/** How much nearer than `SIGHT` each tile is to those tiles, over tiles that `leads` there. */
function spread(
	{ neighbors, owners }: Survey,
	isGoal: (tile: number) => boolean,
	leads: (tile: number) => boolean,
): Uint8Array {
	const near = new Uint8Array(owners.length);
	let edge: number[] = [];
	for (let tile = 0; tile < owners.length; tile++)
		if (isGoal(tile)) {
			near[tile] = SIGHT;
			edge.push(tile);
		}
	for (let step = SIGHT - 1; step > 0 && edge.length > 0; step--) {
		const next: number[] = [];
		for (const tile of edge)
			for (let side = 6 * tile; side < 6 * tile + 6; side++) {
				const neighbor = neighbors[side];
				if (neighbor === OFF_BOARD || near[neighbor] > 0) continue;
				if (!leads(neighbor)) continue;
				near[neighbor] = step;
				next.push(neighbor);
			}
		edge = next;
	}
	return near;
}
