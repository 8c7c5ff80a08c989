/** Which orders would have an effect if a seat gave them now: what a player without the rules may choose from. */
import { turnAfter } from "./foresee.ts";
import type { TileIndex } from "./hex.ts";
import {
	BANK,
	type Order,
	type OrderKind,
	orderOf,
	targetOf,
} from "./order.ts";
import type { Seat } from "./position.ts";
import type { Orderer } from "./possibleOrders.ts";
import { checkAttack } from "./steps/attack.ts";
import { checkStart } from "./steps/enter.ts";
import { isBadFirst, kindOf } from "./steps/execute.ts";
import { checkGrow } from "./steps/grow.ts";
import { landTiles } from "./terrain.ts";
import type { TurnContext } from "./turnContext.ts";

/** By what the order would become; each target as in `targetOf`, in order. */
export type LegalTargets = Readonly<
	Record<Exclude<OrderKind, "tile">, readonly number[]>
>;

/**
 * The targets of the orders that would not fail on the present board, after those that the seat
 * has given `already`, if nobody else gave any. The seat is alive; in single-step modes, where
 * the first order begins a life, it may also be one that may enter.
 */
export function legalTargets(
	by: Orderer,
	already: readonly Order[],
): LegalTargets {
	const { position, seat } = by;
	const context = turnAfter(by, already);
	const targets: Record<keyof LegalTargets, number[]> = {
		...{ grow: [], attack: [], defend: [] },
		bank: canBank(context, seat) ? [targetOf(BANK)] : [],
	};
	if (context.draft.seats[seat].type !== "alive") return targets;
	for (const tile of landTiles(position.board)) {
		const kind = kindOf(context, { seat, order: orderOf(tile) });
		if (kind === "tile" || kind === "bank") continue;
		if (isPossible(context, { seat, tile, kind })) targets[kind].push(tile);
	}
	return targets;
}

/** The tiles on which a seat may begin a life now, in a mode in which seats choose that. */
export function legalStarts({
	ruleset,
	position,
	seat,
	at,
}: Orderer): TileIndex[] {
	return landTiles(position.board).filter(
		(tile) => checkStart(ruleset, position, { seat, tile }, at) === null,
	);
}

function canBank(
	{ ruleset, draft, tallies }: TurnContext,
	seat: Seat,
): boolean {
	const state = draft.seats[seat];
	return (
		ruleset.multiStep &&
		ruleset.bankGain > 0 &&
		state.type === "alive" &&
		state.tiles > 0 &&
		!tallies[seat].hasBanked
	);
}

function isPossible(
	context: TurnContext,
	{
		seat,
		tile,
		kind,
	}: {
		readonly seat: Seat;
		readonly tile: TileIndex;
		readonly kind: "grow" | "attack" | "defend";
	},
): boolean {
	if (isBadFirst(context, seat, tile)) return false;
	switch (kind) {
		case "grow":
			return checkGrow(context, seat, tile) === null;
		case "attack":
			return typeof checkAttack(context, seat, tile) === "number";
		case "defend":
			return true;
	}
}
