/** A scenario's players and board as a position of the rules. */
import { tileAt } from "../../src/rules/hex.ts";
import {
	emptyPosition,
	type Position,
	type Seat,
	type SeatState,
} from "../../src/rules/position.ts";
import type { GameScenario } from "./format.ts";

/** A well-formed scenario that describes an impossible position. */
export class Unplayable extends Error {}

/** The ids of all players that the scenario names, starting with those of the position. */
export function idsIn({ players, steps }: GameScenario): number[] {
	const killers = players.flatMap(({ killedBy }) => killedBy ?? []);
	const later = steps.flatMap((step) => {
		if (step.step === "join") return step.joins.map(({ player }) => player);
		if (step.step === "collect")
			return step.actions.map(({ player }) => player);
		return [];
	});
	return [...new Set([...players.map(({ id }) => id), ...killers, ...later])];
}

/** The initial position of a scenario; seats are the players in the order of `ids`. Throws `Unplayable`. */
export function positionOf(
	scenario: GameScenario,
	ids: readonly number[],
): Position {
	const { grid, turn, players, tiles, drops } = scenario;
	const empty = emptyPosition(grid, ids.length);
	const owners = empty.owners.slice();
	const strengths = empty.strengths.slice();
	const living = new Map(
		players.filter(isAlive).map(({ id }, seat) => [id, seat] as const),
	);
	for (const [i, { col, row, player, level }] of tiles.entries()) {
		if (!living.has(player))
			throw new Unplayable(`tiles[${i}].player: no living player ${player}`);
		const tile = tileAt(grid, col, row);
		owners[tile] = ids.indexOf(player);
		strengths[tile] = level;
	}
	const seats = ids.map((id, seat) => {
		const player = players.find((candidate) => candidate.id === id);
		const land = owners.filter((owner) => owner === seat).length;
		return player ? stateOf(player, land, ids) : empty.seats[seat];
	});
	return {
		board: grid,
		turn,
		owners,
		strengths,
		drops: drops.map(({ col, row, amount }) => ({
			tile: tileAt(grid, col, row),
			amount,
		})),
		seats,
	};
}

type Player = GameScenario["players"][number];

function isAlive(player: Player): boolean {
	return player.endedTurn === null;
}

function stateOf(
	player: Player,
	tiles: number,
	ids: readonly number[],
): SeatState {
	const { startedTurn, endedTurn, killedBy, started: hasHeldLand } = player;
	if (endedTurn === null)
		return {
			type: "alive",
			level: player.level,
			banked: player.banked,
			startedTurn,
			startedAt: player.startedAtMs,
			lastTurnPlayed: player.lastTurnPlayed,
			hasHeldLand,
			tiles,
		};
	return {
		type: "dead",
		startedTurn,
		endedTurn,
		diedAt: player.diedAtMs ?? 0,
		killedBy: killedBy === null ? null : seatOf(ids, killedBy),
		hasHeldLand,
	};
}

function seatOf(ids: readonly number[], id: number): Seat {
	return ids.indexOf(id) as Seat;
}
