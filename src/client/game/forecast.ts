/**
 * What an order would do, by the rules themselves: executes the player's planned orders on a
 * copy of the position, then the order in question. Other players' orders and the order's
 * arrival time are unknown; the order counts as the first to arrive.
 */
import type { PlayingView } from "../../match/view.ts";
import { type Event, isOrderEvent, type Outcome } from "../../rules/event.ts";
import { allTiles, type TileIndex } from "../../rules/hex.ts";
import {
	checkEntry,
	checkOrder,
	type FailureReason,
	type Order,
	type OrderRefusal,
	tileOf,
} from "../../rules/order.ts";
import type { Position, Seat } from "../../rules/position.ts";
import { distanceFromLand } from "../../rules/steps/attack.ts";
import {
	checkStart,
	enter,
	type StartRefusal,
} from "../../rules/steps/enter.ts";
import { execute } from "../../rules/steps/execute.ts";
import { copyOf, openTurn, type TurnContext } from "../../rules/turnContext.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import { actorOf } from "./state.ts";

/** Why a tile is not actionable; `full`: own and at maximum strength, where orders are not planned together; `too_late`: the phase's time is up. */
export type CannotReason =
	| FailureReason
	| OrderRefusal
	| StartRefusal
	| "wrong_phase"
	| "watching"
	| "full"
	| "over"
	| "too_late";

/** `drop`: the points that the order picks up. */
export type Forecast =
	| { readonly type: "start"; readonly strength: number; readonly drop: number }
	| {
			readonly type: "outcome";
			readonly outcome: Outcome;
			readonly drop: number;
			/** The tile that the attack takes: its strength, and the points that it pays; absent if it takes none. */
			readonly captured?: {
				readonly strength: number;
				readonly points: number;
			};
			/** The order defends a tile at maximum strength: it helps if an attack comes first. */
			readonly isFull: boolean;
	  }
	| {
			readonly type: "cannot";
			readonly reason: CannotReason;
			/** For a protected owner: the first turn in which it may be attacked. */
			readonly untilTurn?: number;
	  };

/**
 * The seat and moment of a forecast. `planned`: the seat's orders so far, confirmed or not;
 * `at`: ms on the game's clock.
 */
export type Situation = {
	readonly view: PlayingView;
	readonly planned: readonly Order[];
	readonly at: number;
};

/** What an order would do after the orders already planned. */
export function forecastOf(situation: Situation, order: Order): Forecast {
	const { view } = situation;
	const actor = actorOf(view);
	if (actor === null) return { type: "cannot", reason: "watching" };
	return isStarting(view)
		? forecastStart(situation, actor, order)
		: forecastOrder(situation, actor, order, () => turnAfter(situation));
}

/** The position once the planned orders are carried out, if nobody else gives any; null for viewers who only watch. */
export function positionAfter(situation: Situation): Position | null {
	return actorOf(situation.view) === null || isStarting(situation.view)
		? null
		: turnAfter(situation).draft;
}

/** The tiles on which an order or a start would have an effect. */
export function actionableTiles(situation: Situation): Set<TileIndex> {
	const { view } = situation;
	const { position } = view;
	const actor = actorOf(view);
	const tiles = new Set<TileIndex>();
	if (actor === null) return tiles;
	const base = isStarting(view) ? null : turnAfter(situation);
	for (const tile of allTiles(position.board)) {
		if (base && !isNear(base, actor, tile)) continue;
		const order: Order = { type: "tile", tile };
		const forecast = base
			? forecastOrder(situation, actor, order, () => copyOf(base))
			: forecastStart(situation, actor, order);
		if (forecast.type !== "cannot") tiles.add(tile);
	}
	return tiles;
}

/** Whether players choose a start tile now, in the waiting phase; single-step modes have none. */
export function isStarting(view: PlayingView): boolean {
	return view.phase === "waiting" && view.settings.ruleset.multiStep;
}

/** Whether the viewer, if not alive, may begin a life now: by a start, or in single-step modes by any order. */
export function canEnter(view: PlayingView): boolean {
	const actor = actorOf(view);
	if (actor === null) return false;
	const { position, settings, phase } = view;
	const isOpen = phase === "waiting" || !settings.ruleset.multiStep;
	return isOpen && checkEntry(settings.ruleset, position, actor, 0) === null;
}

function forecastStart(
	{ view, at }: Situation,
	seat: Seat,
	order: Order,
): Forecast {
	if (order.type !== "tile") {
		const reason = order.type === "bank" ? "bank_first" : "wrong_phase";
		return { type: "cannot", reason };
	}
	const { ruleset } = view.settings;
	const { tile } = order;
	const reason = checkStart(ruleset, view.position, { seat, tile }, at);
	if (reason !== null) return { type: "cannot", reason };
	const drop = dropsOn(view, tile);
	return { type: "start", strength: ruleset.newStrength, drop };
}

function forecastOrder(
	{ view, planned, at }: Situation,
	seat: Seat,
	order: Order,
	open: () => TurnContext,
): Forecast {
	const { ruleset } = view.settings;
	const spent = planned.length + startedNow(view);
	const placed = { seat, order, at };
	const refusal = checkOrder(ruleset, view.position, placed, spent);
	if (refusal !== null) return { type: "cannot", reason: refusal };
	const context = open();
	const { length } = context.events;
	const tile = tileOf(order);
	const before = tile === null ? 0 : context.draft.strengths[tile];
	execute(context, [{ ...placed, efficiency: 1 }]);
	return readOutcome(view, context.events.slice(length), before);
}

/** A start in the waiting phase counts as one of the turn's orders: 1 if the server counts more orders than it sent. */
function startedNow({ spent, orders, viewer }: PlayingView): number {
	return spent - orders.filter(({ seat }) => seat === viewer).length;
}

/** The position with the planned orders executed; in single-step modes the first order brings the seat in. */
function turnAfter({ view, planned, at }: Situation): TurnContext {
	const seat = view.viewer as Seat;
	const context = openTurn(view.settings.ruleset, view.position, at);
	if (context.draft.seats[seat].type !== "alive" && !context.ruleset.multiStep)
		enter(context, seat);
	execute(
		context,
		planned.map((order) => ({ seat, order, at, efficiency: 1 })),
	);
	return context;
}

/** A cheap check before the forecast: whether a tile is within reach of any order. */
function isNear({ draft, ruleset }: TurnContext, seat: Seat, tile: TileIndex) {
	const state = draft.seats[seat];
	if (state.type !== "alive") return false;
	if (state.tiles === 0 || !ruleset.neighborsOnly) return true;
	const reach = ruleset.multiStep ? Math.max(1, state.level) : 1;
	return (
		draft.owners[tile] === seat ||
		distanceFromLand(draft, seat, tile, reach) !== null
	);
}

/** `before`: the tile's strength before the order. */
function readOutcome(
	view: PlayingView,
	events: readonly Event[],
	before: number,
): Forecast {
	const outcome = events.find(isOrderEvent);
	if (outcome === undefined) return { type: "cannot", reason: "dead" };
	if (outcome.type === "failed") return readFailure(view, outcome);
	const isFull =
		"gain" in outcome && before >= view.settings.ruleset.maxStrength;
	const { support } = view.settings.ruleset;
	if (isFull && !(support && arePlannedTogether(view)))
		return { type: "cannot", reason: "full" };
	const drop = events.reduce(
		(sum, event) => sum + (event.type === "dropTaken" ? event.amount : 0),
		0,
	);
	const taken = events.find(({ type }) => type === "captured");
	return {
		...{ type: "outcome", outcome, drop, isFull },
		...(taken?.type === "captured" && { captured: taken }),
	};
}

function readFailure(
	{ position, settings }: PlayingView,
	{ tile, reason }: Extract<Event, { type: "failed" }>,
): Forecast {
	const isGuarded =
		reason === "attack_protected" || reason === "grow_protected";
	const owner = tile === null ? null : position.seats[position.owners[tile]];
	if (!isGuarded || owner?.type !== "alive") return { type: "cannot", reason };
	const untilTurn = owner.startedTurn + settings.ruleset.protectedTurns + 1;
	return { type: "cannot", reason, untilTurn };
}

function dropsOn({ position }: PlayingView, tile: TileIndex): number {
	return position.drops
		.filter((drop) => drop.tile === tile)
		.reduce((sum, { amount }) => sum + amount, 0);
}
