/** Plans the messages of one game's seats in a phase: random, legal, and computed once for all seats. */
import { chooseStart } from "../../src/bots/start.ts";
import { WANDERER } from "../../src/bots/wanderer.ts";
import type { OpenPhase } from "../../src/match/match.ts";
import type { PlayingView } from "../../src/match/view.ts";
import type { FromClient } from "../../src/protocol/fromClient.ts";
import {
	areStartsChosen,
	checkEntry,
	type Order,
	ordersLeft,
	targetOf,
} from "../../src/rules/order.ts";
import {
	allSeats,
	hasFreeTile,
	landOf,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import { type Random, randomFor } from "../../src/rules/random.ts";
import { applyEntries } from "../../src/rules/replay.ts";

/** The game as its seats know it at the start of a phase. */
export type KnownGame = {
	/** The constant part: settings, start, seats. */
	readonly view: PlayingView;
	readonly position: Position;
	readonly phase: OpenPhase;
	/** Seats that began a life in this turn; if they chose where, this counts as an order. */
	readonly entered: ReadonlySet<Seat>;
};

/** The messages of each seat, in order. */
export type Plan = ReadonlyMap<Seat, readonly FromClient[]>;

/** One seat in this many does not send its last order, and declares itself ready instead. */
const READY_IN = 8;

/** The same `name` gives the same draws, so each game has its own. */
export function planPhase(known: KnownGame, name: string): Plan {
	const { turn } = known.position;
	const random = randomFor(name, `${known.phase} ${turn}`);
	return known.phase === "waiting"
		? planStarts(known, random)
		: planOrders(known, random);
}

function planStarts({ view, position }: KnownGame, random: Random): Plan {
	const { ruleset } = view.settings;
	const plan = new Map<Seat, FromClient[]>();
	let next = position;
	for (const seat of allSeats(position)) {
		if (!hasFreeTile(next) || checkEntry(ruleset, next, seat, 0) !== null)
			continue;
		const tile = chooseStart(next, random);
		plan.set(seat, [{ type: "start", tile }]);
		const entry = { seat, tile, at: 0 };
		next = applyEntries(ruleset, next, [entry]).position;
	}
	return plan;
}

function planOrders(known: KnownGame, random: Random): Plan {
	const { view, position } = known;
	const { turn } = position;
	const plan = new Map<Seat, FromClient[]>();
	for (const seat of allSeats(position)) {
		const left = leftTo(known, seat);
		const chosen = ordersOf(known, seat, random);
		const orders = keepsOneBack(view, random) ? chosen.slice(0, -1) : chosen;
		const messages = orders.map(
			(order, i): FromClient => ({
				type: "order",
				id: `${turn}-${i}`,
				turn,
				target: targetOf(order),
			}),
		);
		// A seat that has used all its orders counts as ready automatically.
		if (isReadyAsked(view) && orders.length < left)
			messages.push({ type: "ready", turn, phase: "collecting" });
		if (messages.length > 0) plan.set(seat, messages);
	}
	return plan;
}

function keepsOneBack(view: PlayingView, random: Random): boolean {
	return isReadyAsked(view) && random.between(1, READY_IN) === 1;
}

/** Whether a phase ends early when all are ready. */
export function isReadyAsked({ settings }: PlayingView): boolean {
	return !settings.hasClock || settings.ruleset.readyEnds;
}

function leftTo(known: KnownGame, seat: Seat): number {
	return ordersLeft(known.position.seats[seat], spentBy(known, seat));
}

/** How many orders a seat has used before it gives its first. */
function spentBy({ view, entered }: KnownGame, seat: Seat): number {
	return areStartsChosen(view.settings.ruleset) && entered.has(seat) ? 1 : 0;
}

function ordersOf(known: KnownGame, seat: Seat, random: Random): Order[] {
	const { view, position } = known;
	if (landOf(position, seat) > 0)
		return WANDERER.choose(
			{ ...view, position, viewer: seat, spent: spentBy(known, seat) },
			random,
		).map(({ order }) => order);
	return canBeginByOrder(known, seat)
		? [{ type: "tile", tile: chooseStart(position, random) }]
		: [];
}

/** In single-step modes the first order is the start. */
function canBeginByOrder({ view, position }: KnownGame, seat: Seat): boolean {
	const { ruleset } = view.settings;
	const at = Date.now() - view.startedAt;
	return (
		!ruleset.multiStep &&
		hasFreeTile(position) &&
		checkEntry(ruleset, position, seat, at) === null
	);
}
