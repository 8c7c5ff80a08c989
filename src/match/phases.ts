/** How a match moves on: from phase to phase, from turn to turn, to its end. */
import { keyOfTurn } from "../rules/chain.ts";
import { nextPhase } from "../rules/phase.ts";
import { livingSeats, type Seat } from "../rules/position.ts";
import { packTurn } from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";
import { countMissed } from "./absence.ts";
import { planBotOrders, planBotStarts, planLateStarts } from "./botSeats.ts";
import type { Decision, Fact } from "./command.ts";
import {
	type ConfirmedOrder,
	isPersonal,
	type OpenPhase,
	type OverReason,
	type Playing,
} from "./match.ts";
import { enterSeats, isTaken, type Progress, takeOrder } from "./orders.ts";
import {
	canAnyoneEnter,
	hasLivingPersons,
	isEntryAwaited,
	isPhaseOver,
} from "./waitedFor.ts";

/** How long a turn lasts without a clock when only bots are left to play, for those who watch. */
const WATCHED_TURN_MS = 1500;

/** A game without a clock is given up when nothing has happened for so long. */
const ABANDONED_MS = 14 * 24 * 60 * 60_000;

/** … or for so long, where nobody has done anything at all. */
const UNTOUCHED_MS = 24 * 60 * 60_000;

/** Moves on as far as the match goes by itself at this time, after the facts that led here. */
export function proceed({ playing, facts }: Progress, now: number): Decision {
	if (isGivenUp(playing, now))
		return endGame({ playing, facts }, "unattended", now);
	if (isPhaseOver(playing, now))
		return playing.phase === "waiting"
			? endWaiting({ playing, facts }, now)
			: endCollecting({ playing, facts }, now);
	const step = areBotsSeen(playing)
		? takeBotOrders({ playing, facts }, now)
		: { playing, facts };
	return decided(step);
}

function isGivenUp(playing: Playing, now: number): boolean {
	return playing.deadlineAt === null && now >= givenUpAt(playing);
}

function givenUpAt({
	phaseStartedAt,
	position,
	isAttended,
	unattendedTurns,
}: Playing): number {
	const isUntouched =
		position.turn === 0 && !isAttended && unattendedTurns === 0;
	return phaseStartedAt + (isUntouched ? UNTOUCHED_MS : ABANDONED_MS);
}

/** When a match next wants a `tick`, in epoch ms. */
export function nextTickAt(playing: Playing): number {
	const { deadlineAt, settings, startedAt } = playing;
	const moments = areBotsSeen(playing)
		? planBotOrders(playing)
				.filter((order) => isStillToCome(playing, order))
				.map(({ at }) => at + startedAt)
		: [];
	moments.push(
		deadlineAt === null
			? givenUpAt(playing)
			: deadlineAt + settings.ruleset.pace.graceMs,
	);
	return Math.min(...moments);
}

/** Not so what a person's orders, before the person resigned, left no room for. */
function isStillToCome(playing: Playing, order: ConfirmedOrder): boolean {
	return (
		!isTaken(playing, order) && typeof takeOrder(playing, order) !== "string"
	);
}

/** Begins the waiting phase: bots enter at once, and where nobody else can, it takes no time. */
export function beginWaiting(
	{ playing, facts }: Progress,
	now: number,
): Decision {
	if (!playing.settings.ruleset.multiStep)
		return beginCollecting({ playing, facts }, now);
	const waiting = openPhase(playing, "waiting", now);
	const entered = enterSeats(waiting, planBotStarts(waiting));
	const step = {
		playing: entered.playing,
		facts: [...facts, phaseFact(waiting), ...entered.facts],
	};
	return canAnyoneEnter(step.playing, now)
		? decided(step)
		: beginCollecting(step, now);
}

/** Persons who have not chosen where to start when the game begins get a tile by lot. */
function endWaiting({ playing, facts }: Progress, now: number): Decision {
	const entered = enterSeats(playing, planLateStarts(playing, now));
	return beginCollecting(
		{ playing: entered.playing, facts: [...facts, ...entered.facts] },
		now,
	);
}

function beginCollecting({ playing, facts }: Progress, now: number): Decision {
	const collecting = openPhase(playing, "collecting", now);
	return decided({
		playing: collecting,
		facts: [...facts, phaseFact(collecting)],
	});
}

function openPhase(playing: Playing, phase: OpenPhase, now: number): Playing {
	const opened = { ...playing, phase, phaseStartedAt: now, ready: [] };
	const durationMs = phaseDurationMs(opened);
	return {
		...opened,
		deadlineAt: durationMs === null ? null : now + durationMs,
	};
}

function phaseDurationMs(playing: Playing): number | null {
	const { hasClock, ruleset } = playing.settings;
	const { waitingMs, collectingMs } = ruleset.pace;
	if (hasClock) return playing.phase === "waiting" ? waitingMs : collectingMs;
	const isWatched =
		playing.phase === "collecting" &&
		!hasLivingPersons(playing) &&
		!isEntryAwaited(playing, playing.phaseStartedAt);
	return isWatched ? WATCHED_TURN_MS : null;
}

function phaseFact(playing: Playing): Fact {
	return {
		type: "phaseBegan",
		turn: playing.position.turn,
		phase: playing.phase,
		startedAt: playing.phaseStartedAt,
		deadlineAt: playing.deadlineAt,
	};
}

/** Takes all orders of the bots, then resolves the turn, or goes back to waiting if there is nothing to resolve. */
function endCollecting(before: Progress, now: number): Decision {
	const taken = takeBotOrders(before, Number.POSITIVE_INFINITY, now);
	const counted = countMissed(taken);
	const step = { ...counted, playing: countAttendance(counted.playing) };
	if (hasTurnToResolve(step.playing)) return resolveOrders(step, now);
	// Bots alone would only do the same again.
	return isAbandoned(step.playing) || !hasPersons(step.playing)
		? endGame(step, "unattended", now)
		: beginWaiting(step, now);
}

/** With orders by enough seats there is; where all are dead, the turn passes so that they may return. */
function hasTurnToResolve({ settings, position, orders }: Playing): boolean {
	const { phase } = nextPhase(
		settings.ruleset,
		{ phase: "collecting", turn: position.turn },
		{
			orders: orders.length,
			started: position.seats.filter(({ type }) => type !== "absent").length,
		},
	);
	return phase !== "waiting" || livingSeats(position).length === 0;
}

/** A game without persons is not unattended: somebody let the bots play. */
function countAttendance(playing: Playing): Playing {
	const isAttended = playing.isAttended || !hasPersons(playing);
	return {
		...playing,
		isAttended: false,
		unattendedTurns: isAttended ? 0 : playing.unattendedTurns + 1,
	};
}

function hasPersons({ seats }: Playing): boolean {
	return seats.some(({ type }) => type === "person");
}

function isAbandoned({ settings, unattendedTurns }: Playing): boolean {
	return unattendedTurns >= settings.ruleset.maxUnattendedTurns;
}

function resolveOrders({ playing, facts }: Progress, now: number): Decision {
	const { settings, entries, chain, startedAt } = playing;
	const { ruleset } = settings;
	const { turn } = playing.position;
	const at = now - startedAt;
	const key = keyOfTurn(chain, turn);
	const orders = playing.orders.toSorted((a, b) => a.at - b.at);
	const isPersons = ({ seat }: ConfirmedOrder) => isPersonal(playing, seat);
	const { resolveTurn, hashOf } = rulesFor(ruleset);
	const { position, events } = resolveTurn(ruleset, playing.position, {
		orders,
		key,
		at,
	});
	const record = {
		...packTurn(ruleset, entries, orders),
		at,
		key,
		hash: hashOf(position),
	};
	return afterTurn(
		{
			playing: {
				...playing,
				position,
				entries: [],
				orders: [],
				earlier: ruleset.multiStep ? [] : orders.filter(isPersons),
				...countOrdered(playing),
			},
			facts: [...facts, { type: "turnResolved", turn, record, events }],
		},
		now,
	);
}

/** Notes whose persons gave orders in the turn that is resolved. */
function countOrdered(
	playing: Playing,
): Pick<Playing, "orderedTurns"> | undefined {
	const { orderedTurns, orders } = playing;
	if (orderedTurns === undefined) return undefined;
	const hasOrdered = (seat: Seat) =>
		isPersonal(playing, seat) && orders.some((order) => order.seat === seat);
	return {
		orderedTurns: orderedTurns.map(
			(count, seat) => count + Number(hasOrdered(seat as Seat)),
		),
	};
}

function afterTurn(step: Progress, now: number): Decision {
	const { settings, position } = step.playing;
	const { outcomeOf } = rulesFor(settings.ruleset);
	if (outcomeOf(settings.ruleset, position) !== null)
		return endGame(step, "won", now);
	if (position.turn > settings.ruleset.maxTurns)
		return endGame(step, "turn-cap", now);
	return isAbandoned(step.playing)
		? endGame(step, "unattended", now)
		: beginWaiting(step, now);
}

/** Ends the game. */
export function endGame(
	{ playing, facts }: Progress,
	reason: OverReason,
	now: number,
): Decision {
	const { settings, seats, chainEnd, startedAt, position } = playing;
	const { resigned, entries } = playing;
	const { standingsOf } = rulesFor(settings.ruleset);
	const standings = standingsOf(position, resigned);
	return {
		type: "decided",
		match: {
			type: "over",
			settings,
			seats,
			chainEnd,
			startedAt,
			overAt: now,
			position,
			reason,
			standings,
			resigned,
			entries,
		},
		facts: [...facts, { type: "over", reason, standings }],
	};
}

/** Whether bots' orders are seen before the phase ends, and so must come at their moments. */
function areBotsSeen({ settings, phase }: Playing): boolean {
	return settings.ruleset.plans === "open" && phase === "collecting";
}

/** Takes the bots' orders whose moments have come by `until` (epoch ms), none of them later than `now`. */
function takeBotOrders(before: Progress, until: number, now = until): Progress {
	const { startedAt } = before.playing;
	let { playing, facts } = before;
	for (const planned of planBotOrders(playing)) {
		if (planned.at > until - startedAt || isTaken(playing, planned)) continue;
		const at = Math.min(planned.at, now - startedAt);
		const taken = takeOrder(playing, { ...planned, at });
		if (typeof taken === "string") continue;
		playing = taken.playing;
		facts = [...facts, ...taken.facts];
	}
	return { playing, facts };
}

function decided({ playing, facts }: Progress): Decision {
	return { type: "decided", match: playing, facts };
}
