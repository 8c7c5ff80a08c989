/**
 * Orders in advance: what a person keeps for this turn and the next ones, in games by
 * correspondence. They are given when the turn ends without the person, and nobody else sees
 * them before that.
 */
import { type Order, targetOf, tileOf } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import { possibleOrders } from "../rules/possibleOrders.ts";
import {
	type CommandOf,
	type Decision,
	refused,
	unchanged,
} from "./command.ts";
import {
	type GivenAhead,
	isPersonal,
	type KeptOrders,
	type Playing,
	spentBy,
} from "./match.ts";
import { type Progress, takeOrder } from "./orders.ts";
import { isLive, type Settings } from "./settings.ts";

/** How many turns after the present one may have orders. */
export const MOST_TURNS_AHEAD = 5;

/** How many orders one turn may have: more than any seat has in a turn. */
export const MOST_ORDERS_AHEAD = 24;

/** How often a seat may change what it keeps in one phase: each time is a stored command. */
export const MAX_KEPT = 300;

/** How many turns that were played in advance a person is told of. */
const MOST_TOLD = 10;

/** Whether orders can be kept: where players leave and come back between turns. */
export function areKeptAhead(settings: Settings): boolean {
	return settings.ruleset.multiStep && !isLive(settings);
}

/** The orders that a seat keeps for the present turn. */
function keptNow(playing: Playing, seat: Seat): KeptOrders | undefined {
	const { ahead = [], position } = playing;
	return ahead.find((one) => one.seat === seat && one.turn === position.turn);
}

/**
 * Whether a seat's orders of the present turn are there although its person has not come: kept
 * in an earlier turn, not changed since, and not all impossible by now. Whoever changes them is
 * about to play.
 */
export function isPlayedAhead(playing: Playing, seat: Seat): boolean {
	const kept = keptNow(playing, seat);
	if (kept === undefined || kept.since >= kept.turn) return false;
	const { phaseStartedAt, startedAt } = playing;
	return possibleOf(playing, kept, phaseStartedAt - startedAt).length > 0;
}

/** Whether a seat keeps any orders for the present turn. */
export function hasKeptOrders(playing: Playing, seat: Seat): boolean {
	return keptNow(playing, seat) !== undefined;
}

/**
 * Keeps a seat's orders for a turn instead of those it kept for that turn; none removes them.
 * For a turn that is over, or that the seat has ended, it has no effect. Refused for turns too
 * far off, where orders are not kept, to the dead, and after too many changes.
 */
export function keep(
	{ playing, facts }: Progress,
	seat: Seat,
	{ turn, orders }: CommandOf<"keep">,
): Decision {
	const { settings, position, kept = [], ready } = playing;
	if (!areKeptAhead(settings)) return refused("not_kept");
	if (turn > position.turn + MOST_TURNS_AHEAD) return refused("wrong_turn");
	if (position.seats[seat].type !== "alive") return refused("not_in_game");
	if (orders.length > MOST_ORDERS_AHEAD) return refused("no_action_left");
	const isOver = turn === position.turn && ready.includes(seat);
	if (turn < position.turn || isOver) return unchanged(playing);
	const next = withKept(playing, seat, turn, orders);
	if (next === playing) return unchanged(playing);
	if (kept.filter((other) => other === seat).length >= MAX_KEPT)
		return refused("too_fast");
	return {
		type: "decided",
		match: { ...next, kept: [...kept, seat], isAttended: true },
		facts: [...facts, { type: "kept", seat }],
	};
}

/** The same game if the seat already keeps exactly these orders. */
export function withKept(
	playing: Playing,
	seat: Seat,
	turn: number,
	orders: readonly Order[],
): Playing {
	const { ahead = [], position } = playing;
	const isIt = (one: KeptOrders) => one.seat === seat && one.turn === turn;
	const before = ahead.find(isIt);
	if (isSame(before?.orders ?? [], orders)) return playing;
	const others = ahead.filter((one) => !isIt(one));
	const entry = { seat, turn, since: position.turn, orders };
	return { ...playing, ahead: orders.length > 0 ? [...others, entry] : others };
}

function isSame(a: readonly Order[], b: readonly Order[]): boolean {
	return a.map(targetOf).join() === b.map(targetOf).join();
}

/** A seat has given this order itself, so that it is no longer kept for this turn. */
export function withoutGiven(
	playing: Playing,
	seat: Seat,
	order: Order,
): Playing {
	const kept = keptNow(playing, seat);
	if (kept === undefined) return playing;
	const { turn, orders } = kept;
	const found = orders.findIndex((one) => tileOf(one) === tileOf(order));
	return found < 0
		? playing
		: withKept(playing, seat, turn, orders.toSpliced(found, 1));
}

/** A seat's person is here and has ended the turn: nothing is given for them, and they know what was. */
export function withoutKept(playing: Playing, seat: Seat): Playing {
	const { ahead, gave } = playing;
	if (ahead === undefined && gave === undefined) return playing;
	const next = withKept(playing, seat, playing.position.turn, []);
	return { ...next, gave: gave?.filter((one) => one.seat !== seat) ?? [] };
}

/** The turn ends: gives the orders that are kept for it, by those who have not ended it themselves. */
export function giveKept(before: Progress, now: number): Progress {
	const { ahead = [], position, ready } = before.playing;
	const due = ahead.filter(({ turn }) => turn === position.turn);
	if (due.length === 0) return before;
	const given = due
		.filter(({ seat }) => isPersonal(before.playing, seat))
		.filter(({ seat }) => !ready.includes(seat))
		.reduce((step, kept) => giveOne(step, kept, now), before);
	const { playing, facts } = given;
	const rest = ahead.filter(({ turn }) => turn > position.turn);
	return { playing: { ...playing, ahead: rest }, facts };
}

/** Those of a seat's kept orders that are still possible; `at`: ms on the game's clock. */
function possibleOf(
	playing: Playing,
	{ seat, orders }: KeptOrders,
	at: number,
): Order[] {
	const { settings, position } = playing;
	const already = playing.orders.filter((order) => order.seat === seat);
	return possibleOrders(
		{ ruleset: settings.ruleset, position, seat, at },
		already.map(({ order }) => order),
		{ orders, spent: spentBy(playing, seat) },
	);
}

/** Gives those of a seat's kept orders that are still possible. */
function giveOne(
	{ playing, facts }: Progress,
	kept: KeptOrders,
	now: number,
): Progress {
	const { seat, turn, orders } = kept;
	const { startedAt, deadlineAt } = playing;
	const at = Math.min(now, deadlineAt ?? now) - startedAt;
	const possible = possibleOf(playing, kept, at);
	let step: Progress = { playing, facts };
	for (const [i, order] of possible.entries())
		step = taken(step, { seat, order, at, id: idOf(i) });
	const told = { seat, turn, kept: orders.length, given: possible.length };
	const { gave = [] } = step.playing;
	return {
		playing: {
			...step.playing,
			gave: withTold(gave, told),
			isAttended: true,
		},
		facts: [...step.facts, { type: "gave", seat }],
	};
}

/** The last few turns of each seat. */
function withTold(
	gave: readonly GivenAhead[],
	told: GivenAhead,
): readonly GivenAhead[] {
	const own = gave.filter(({ seat }) => seat === told.seat);
	const others = gave.filter(({ seat }) => seat !== told.seat);
	return [...others, ...[...own, told].slice(-MOST_TOLD)];
}

/** Longer than the id of any order that a page sends. */
function idOf(index: number): string {
	return `given in advance, number ${index}`;
}

function taken(
	{ playing, facts }: Progress,
	order: Parameters<typeof takeOrder>[1],
): Progress {
	const step = takeOrder(playing, order);
	return typeof step === "string"
		? { playing, facts }
		: { ...step, facts: [...facts, ...step.facts] };
}

/** After a turn: forgets what was kept by seats that are dead, or whose persons have given up. */
export function withoutDead(playing: Playing): Playing {
	const { ahead } = playing;
	if (ahead === undefined || ahead.length === 0) return playing;
	const { seats } = playing.position;
	const left = ahead.filter(
		({ seat }) => seats[seat].type === "alive" && isPersonal(playing, seat),
	);
	return left.length === ahead.length ? playing : { ...playing, ahead: left };
}
