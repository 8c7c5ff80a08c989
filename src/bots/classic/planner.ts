/** A plan for a turn: the orders that a bot has planned so far, and the board expected after them. */
import type { TileIndex } from "../../rules/hex.ts";
import { BANK, type Order, ordersLeft } from "../../rules/order.ts";
import {
	type AliveSeat,
	FREE,
	type Position,
	type Seat,
} from "../../rules/position.ts";
import { isProtected } from "../../rules/protection.ts";
import type { Ruleset } from "../../rules/ruleset.ts";
import type { BotView } from "../bot.ts";

export type TurnPlan = {
	readonly ruleset: Ruleset;
	readonly position: Position;
	readonly seat: Seat;
	readonly level: number;
	/** How many orders the seat may give this turn. */
	readonly budget: number;
	/** The position's values after the planned orders. */
	readonly owners: number[];
	readonly strengths: number[];
	readonly planned: Order[];
	/** How many attacks are planned, and how many are allowed. */
	attacks: number;
	readonly maxAttacks: number;
	/** The points on each tile. */
	readonly drops: ReadonlyMap<TileIndex, number>;
	/** For each seat, whether it is protected from attacks. */
	readonly isSafe: readonly boolean[];
};

/** How many of a tile's six sides touch the seat's own land, free tiles and other seats' land. */
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

/** A plan without orders. */
export function startPlan(view: BotView): TurnPlan {
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

/** Plans an option, assuming that it succeeds. */
export function planOption(plan: TurnPlan, option: Option): void {
	const { owners, strengths, seat, ruleset, planned } = plan;
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
			plan.attacks++;
			strengths[tile] -= option.damage;
			if (strengths[tile] <= 0) {
				owners[tile] = FREE;
				strengths[tile] = 0;
			}
			break;
	}
}

/** Whether the seat may still bank this turn, and benefits from it. */
export function canBank({ ruleset, planned }: TurnPlan): boolean {
	return ruleset.bankGain > 0 && !planned.includes(BANK);
}

export function planBank({ planned }: TurnPlan): void {
	planned.push(BANK);
}
