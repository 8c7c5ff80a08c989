/** Events and outcomes in the words of the scenario format. */
import {
	type Event,
	isOrderEvent,
	type Outcome,
	orderKindOf,
} from "../../src/rules/event.ts";
import {
	type Board,
	colOf,
	rowOf,
	type TileIndex,
} from "../../src/rules/hex.ts";
import type { FailureReason, OrderKind } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";

/** The names of seats and tiles in the format: the players' ids by seat, and the board. */
export type Names = { readonly ids: readonly number[]; readonly board: Board };

/** A tile as the format names it. */
export function colAndRow(
	board: Board,
	tile: TileIndex,
): { col: number; row: number } {
	return { col: colOf(board, tile), row: rowOf(board, tile) };
}

/** The effects of an event in the format: one, or none. */
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
					...colAndRow(board, event.tile),
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
	return { player: ids[seat], ...colAndRow(board, tile) };
}

/** The outcome of the order that caused these events. */
export function outcomeIn(events: readonly Event[]): object {
	const outcome = events.find(isOrderEvent);
	if (outcome === undefined) throw new Error("an order had no outcome");
	if (outcome.type === "failed") return failure(outcome.kind, outcome.reason);
	return {
		type: orderKindOf(outcome),
		state: "success",
		reason: null,
		amount: amountOf(outcome),
	};
}

function amountOf(outcome: Outcome): number | null {
	switch (outcome.type) {
		case "grew":
			return outcome.strength;
		case "conquered":
			return null;
		case "attacked":
			return outcome.damage;
		case "defended":
			return outcome.gain;
		case "banked":
			return outcome.amount;
	}
}

/** A failed order. */
export function failure(type: OrderKind, reason: FailureReason): object {
	return { type, state: "failure", reason, amount: null };
}
