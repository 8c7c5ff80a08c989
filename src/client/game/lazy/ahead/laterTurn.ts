/** A later turn as the player plans it: the position if nobody else moves until then. Pure. */
import type { PlayingView } from "../../../../match/view.ts";
import { turnsInAll } from "../../../../rules/ending.ts";
import { type Order, orderOf } from "../../../../rules/order.ts";
import type { Position, Seat } from "../../../../rules/position.ts";
import { rulesFor } from "../../../../rules/versions.ts";
import { planAgain } from "../../plan.ts";
import { type GameState, givenOrders, type PlayingState } from "../../state.ts";

/** How many turns after the present one can be planned, as in match/ahead.ts. */
const MOST_TURNS = 5;

/** No turn that is planned is played by this key: chance decides nothing if nobody else moves. */
const ANY_KEY = "0".repeat(64);

/** The orders of a turn, by its number. */
export type Plans = ReadonlyMap<number, readonly Order[]>;

/** The turns that can be planned in advance now, in order. */
export function laterTurns({
	position,
	settings,
	phase,
}: PlayingView): number[] {
	if (phase !== "collecting") return [];
	const end = turnsInAll(settings.ruleset) ?? Number.POSITIVE_INFINITY;
	return Array.from(
		{ length: MOST_TURNS },
		(_, i) => position.turn + 1 + i,
	).filter((turn) => turn < end);
}

/** The plans that the server keeps for later turns. */
export function keptPlans({
	ahead,
	position,
}: PlayingView): Map<number, readonly Order[]> {
	const later = (ahead?.kept ?? []).filter(({ turn }) => turn > position.turn);
	return new Map(
		later.map(({ turn, targets }) => [turn, targets.map(orderOf)]),
	);
}

/**
 * The state in which a later turn is planned, with its plan as far as it is possible. The
 * present turn counts with the orders that are given or planned in it.
 */
export function laterTurn(
	present: PlayingState,
	plans: Plans,
	turn: number,
): GameState {
	const now = [...givenOrders(present), ...present.drafts];
	let state = nextTurn(present, now);
	while (state.view.position.turn < turn) {
		const planned = withPlan(state, plans);
		state = nextTurn(state, planned.drafts);
	}
	return withPlan(state, plans);
}

function withPlan(state: PlayingState, plans: Plans): GameState {
	const orders = plans.get(state.view.position.turn) ?? [];
	return planAgain(state, orders, { at: atOf(state) }).state;
}

/** The turn after the orders of this one, in which nothing is planned yet. */
function nextTurn(state: PlayingState, orders: readonly Order[]): PlayingState {
	const { view } = state;
	const { settings, seats } = view;
	const position = positionAfter(view, orders, atOf(state));
	// Whoever gives an order by a second press still plans ahead by one.
	const ruleset = { ...settings.ruleset, tempo: "even" } as const;
	return {
		...state,
		view: {
			...view,
			position,
			settings: { ...settings, ruleset },
			seats: seats.map((seat) => ({ ...seat, isReady: false })),
			...{ deadlineAt: null, orders: [], spent: 0 },
		},
		...{ drafts: [], pending: [], chosen: null, pressTwice: false },
		...{ askedAt: null, endedIn: null, isReopening: false, refusal: null },
	};
}

function positionAfter(
	{ settings, position, viewer }: PlayingView,
	orders: readonly Order[],
	at: number,
): Position {
	const calm = { ...settings.ruleset, events: null };
	const seat = viewer as Seat;
	const placed = orders.map((order) => ({ seat, order, at }));
	const { resolveTurn } = rulesFor(settings.ruleset);
	return resolveTurn(calm, position, { orders: placed, key: ANY_KEY, at })
		.position;
}

function atOf({ view }: PlayingState): number {
	return view.phaseStartedAt - view.startedAt;
}
