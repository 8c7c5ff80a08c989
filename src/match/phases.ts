/** How a match progresses: from phase to phase, from turn to turn, to its end. */
import { turnsInAll } from "../rules/ending.ts";
import { nextPhase } from "../rules/phase.ts";
import { livingSeats } from "../rules/position.ts";
import type { Entry } from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";
import { countMissed } from "./absence.ts";
import { giveKept, withoutDead } from "./ahead.ts";
import {
	areBotOrdersVisible,
	comingBotOrders,
	takeBotOrders,
} from "./botOrders.ts";
import {
	planAssignedStarts,
	planBotStarts,
	planLateStarts,
} from "./botSeats.ts";
import type { Decision, Fact } from "./command.ts";
import { endGame } from "./endGame.ts";
import { deadlineOf } from "./holidays.ts";
import type { OpenPhase, PlayerId, Playing } from "./match.ts";
import { enterSeats, type Progress } from "./orders.ts";
import { resolveOrders } from "./resolveOrders.ts";
import {
	canAnyoneEnter,
	hasLivingPersons,
	isEntryAwaited,
	isLeftToBots,
	isPhaseOver,
	WATCHED_TURN_MS,
} from "./waitedFor.ts";

/** A game without a clock is abandoned when nothing has happened for this long. */
const ABANDONED_MS = 14 * 24 * 60 * 60_000;

/** The same if no person has done anything at all. */
const UNTOUCHED_MS = 24 * 60 * 60_000;

/** Persons who are out after so many turns in which nobody did anything had left before. */
const ABSENT_TURNS = 2;

/**
 * Advances the game as far as it goes by itself at this time, after the given facts. `looking`: the
 * persons who look at it; all of them if absent.
 */
export function proceed(
	{ playing, facts }: Progress,
	now: number,
	looking?: readonly PlayerId[],
): Decision {
	if (isGivenUp(playing, now))
		return endGame({ playing, facts }, "unattended", now);
	if (isPhaseOver(playing, now, looking))
		return playing.phase === "waiting"
			? endWaiting({ playing, facts }, now)
			: endCollecting({ playing, facts }, now);
	const step = areBotOrdersVisible(playing)
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
	settings,
	isAttended,
	unattendedTurns,
}: Playing): number {
	const isUntouched =
		position.turn === (settings.from?.turn ?? 0) &&
		!isAttended &&
		unattendedTurns === 0;
	return phaseStartedAt + (isUntouched ? UNTOUCHED_MS : ABANDONED_MS);
}

/** When a game next needs a `tick`, in epoch ms. */
export function nextTickAt(playing: Playing): number {
	const { deadlineAt, settings, startedAt } = playing;
	const end =
		deadlineAt === null
			? givenUpAt(playing)
			: deadlineAt + settings.ruleset.pace.graceMs;
	if (!areBotOrdersVisible(playing)) return end;
	return Math.min(...comingBotOrders(playing).map((at) => startedAt + at), end);
}

/** Begins the waiting phase: bots enter at once, and if no one else can enter, the phase ends at once. */
export function beginWaiting(
	{ playing, facts }: Progress,
	now: number,
): Decision {
	if (!playing.settings.ruleset.multiStep)
		return beginCollecting({ playing, facts }, now);
	const waiting = openPhase(playing, "waiting", now);
	const entered = enterSeats(waiting, planStartsOf(waiting));
	const step = {
		playing: entered.playing,
		facts: [...facts, phaseFact(waiting), ...entered.facts],
	};
	return canAnyoneEnter(step.playing, now)
		? decided(step)
		: beginCollecting(step, now);
}

/** The starts that nobody chooses in this waiting phase: the bots', or where starts are assigned everyone's. */
function planStartsOf(playing: Playing): Entry[] {
	return playing.settings.ruleset.starts === "assigned"
		? planAssignedStarts(playing)
		: planBotStarts(playing);
}

/** At the beginning of the game, persons who have not chosen a start tile get a random one. */
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
	const opened = {
		...playing,
		phase,
		phaseStartedAt: now,
		...{ ready: [], reopened: [] },
		...(playing.kept !== undefined && { kept: [] }),
	};
	const durationMs = phaseDurationMs(opened);
	return {
		...opened,
		deadlineAt:
			durationMs === null ? null : deadlineOf(opened, now + durationMs, now),
	};
}

function phaseDurationMs(playing: Playing): number | null {
	const { hasClock, ruleset } = playing.settings;
	const { waitingMs, collectingMs } = ruleset.pace;
	if (hasClock && playing.phase === "waiting") return waitingMs;
	if (hasClock)
		return isLeftToBots(playing)
			? Math.min(WATCHED_TURN_MS, collectingMs)
			: collectingMs;
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

/** Accepts all orders of the bots, then resolves the turn, or returns to waiting if there is nothing to resolve. */
function endCollecting(before: Progress, now: number): Decision {
	const given = giveKept(before, now);
	const taken = takeBotOrders(given, Number.POSITIVE_INFINITY, now);
	const counted = countMissed(taken);
	const step = { ...counted, playing: countAttendance(counted.playing) };
	if (hasTurnToResolve(step.playing))
		return afterTurn(resolveOrders(step, now), now);
	// Without persons the bots would only repeat the same turn.
	return isAbandoned(step.playing) || !hasPersons(step.playing)
		? endGame(step, "unattended", now)
		: beginWaiting(step, now);
}

/** Whether there are orders, and enough seats; if all are dead, the turn passes so that they may return. */
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

/**
 * Counts the turns in which no person did anything. A game without persons counts as
 * attended, as a person chose to let the bots play; so does one with a set number of turns
 * whose persons played until they were all out, as its result is theirs.
 */
function countAttendance(playing: Playing): Playing {
	const hasResult =
		isLeftToBots(playing) &&
		turnsInAll(playing.settings.ruleset) !== null &&
		playing.unattendedTurns < ABSENT_TURNS;
	const isAttended = playing.isAttended || hasResult || !hasPersons(playing);
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

function afterTurn(resolved: Progress, now: number): Decision {
	const step = { ...resolved, playing: withoutDead(resolved.playing) };
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

function decided({ playing, facts }: Progress): Decision {
	return { type: "decided", match: playing, facts };
}
