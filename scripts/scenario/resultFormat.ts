/** What happened, in the format's words. */
import type { Event } from "../../src/rules/event.ts";
import {
	type Board,
	colOf,
	rowOf,
	type TileIndex,
} from "../../src/rules/hex.ts";
import type { FailureReason, OrderKind } from "../../src/rules/order.ts";
import type { Seat, SeatState } from "../../src/rules/position.ts";

/** What seats and tiles are called: the players' ids by seat, and the board's columns and rows. */
export type Names = { readonly ids: readonly number[]; readonly board: Board };

export function placeOf(
	board: Board,
	tile: TileIndex,
): { col: number; row: number } {
	return { col: colOf(board, tile), row: rowOf(board, tile) };
}

/** What an event is called in the format: an effect, or nothing. */
export function effectsOf(event: Event, { ids, board }: Names): object[] {
	switch (event.type) {
		case "grew":
		case "conquered":
			return event.first
				? [{ effect: "spawn", ...whoAndWhere(event, { ids, board }) }]
				: [];
		case "tileLost":
			return [
				{
					effect: "tile_lost",
					...whoAndWhere(event, { ids, board }),
					cause: event.cause,
				},
			];
		case "died": {
			const { seat, killedBy } = event;
			return [
				{
					effect: "death",
					player: ids[seat],
					killedBy: killedBy === null ? null : ids[killedBy],
				},
			];
		}
		case "dropLanded":
			return [
				{
					effect: "drop_landed",
					...placeOf(board, event.tile),
					amount: event.amount,
				},
			];
		case "dropTaken":
			return [
				{
					effect: "drop_taken",
					...whoAndWhere(event, { ids, board }),
					amount: event.amount,
				},
			];
		case "levelChanged": {
			const { seat, from, to } = event;
			return [{ effect: "level", player: ids[seat], from, to }];
		}
		default:
			return [];
	}
}

function whoAndWhere(
	{ seat, tile }: { seat: Seat; tile: TileIndex },
	{ ids, board }: Names,
): object {
	return { player: ids[seat], ...placeOf(board, tile) };
}

/** A seat in the result, unless it has never entered. `hasTurns` is false in the free modes, where nobody counts the last turn played. */
export function playerResult(
	seat: Seat,
	state: SeatState,
	ids: readonly number[],
	hasTurns: boolean,
): object[] {
	if (state.type === "absent") return [];
	const known = { id: ids[seat], startedTurn: state.startedTurn };
	if (state.type === "dead")
		return [
			{
				...known,
				alive: false,
				tiles: 0,
				level: null,
				banked: null,
				lastTurnPlayed: null,
				endedTurn: state.endedTurn,
				killedBy: state.killedBy === null ? null : ids[state.killedBy],
			},
		];
	return [
		{
			...known,
			alive: true,
			tiles: state.tiles,
			level: state.level,
			banked: state.banked,
			lastTurnPlayed: hasTurns ? state.lastTurnPlayed : null,
			endedTurn: null,
			killedBy: null,
		},
	];
}

/** The outcome of the one order that these events come from. */
export function outcomeIn(events: readonly Event[]): object {
	const success = (type: string, amount: number | null) => ({
		type,
		state: "success",
		reason: null,
		amount,
	});
	for (const event of events)
		switch (event.type) {
			case "grew":
				return success("grow", event.strength);
			case "conquered":
				return success("grow", null);
			case "attacked":
				return success("attack", event.damage);
			case "defended":
				return success("defend", event.gain);
			case "banked":
				return success("bank", event.amount);
			case "failed":
				return failure(event.kind, event.reason);
		}
	throw new Error("an order had no outcome");
}

/** An order that came to nothing. */
export function failure(type: OrderKind, reason: FailureReason): object {
	return { type, state: "failure", reason, amount: null };
}
