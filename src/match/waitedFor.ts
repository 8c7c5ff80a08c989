/** The players that a phase waits for, and whether it is over. */
import { ordersLeft } from "../rules/order.ts";
import {
	allSeats,
	hasFreeTile,
	livingSeats,
	type Seat,
} from "../rules/position.ts";
import { rulesFor } from "../rules/versions.ts";
import { isPlayedAhead } from "./ahead.ts";
import {
	type Holder,
	isHeld,
	isPersonal,
	type PlayerId,
	type Playing,
	spentBy,
} from "./match.ts";

/**
 * Whether the current phase is over: its time and grace period have passed, or everyone is done.
 * `looking`: the persons who look at the game; all of them if absent.
 */
export function isPhaseOver(
	playing: Playing,
	now: number,
	looking?: readonly PlayerId[],
): boolean {
	const { settings, phase, position, deadlineAt } = playing;
	if (isTimeUp(playing, now)) return true;
	if (settings.hasClock && !settings.ruleset.readyEnds) return false;
	if (phase === "waiting") return !canAnyoneEnter(playing, now);
	if (isLeftToBots(playing) && isCutShort(playing, looking)) return true;
	// Without living persons bots play until the deadline; if there is no deadline, the last person has
	// just resigned.
	return (
		(deadlineAt === null || hasLivingPersons(playing)) &&
		allSeats(position).every((seat) => isDone(playing, seat)) &&
		hasAnyoneCome(playing) &&
		!isEntryAwaited(playing, now)
	);
}

/**
 * Whether a turn without a clock waits for a person to begin a life in it, which happens
 * only in modes without a waiting phase. A person who prefers to watch declares themselves
 * ready.
 */
export function isEntryAwaited(playing: Playing, now: number): boolean {
	const { hasClock, ruleset } = playing.settings;
	return !hasClock && !ruleset.multiStep && canAnyoneEnter(playing, now);
}

/** The length of a turn that only bots play, for those who watch. */
export const WATCHED_TURN_MS = 1500;

/**
 * Whether only bots play on: there is no seat that a person plays, may take back from a bot, or
 * may begin again with.
 */
export function isLeftToBots(playing: Playing): boolean {
	const { settings, position, seats, resigned } = playing;
	const persons = allSeats(position).filter(
		(seat) => seats[seat].type === "person",
	);
	return (
		!settings.ruleset.returns &&
		persons.length > 0 &&
		persons.every(
			(seat) => resigned.includes(seat) || position.seats[seat].type === "dead",
		)
	);
}

/**
 * Whether those who are out want to see the end, or the turn was begun for a person who has since
 * resigned. Nobody is shown the end who would rather watch: all who look at the game must have
 * asked for it, but for the accounts of bots, which do not watch.
 */
function isCutShort(
	{ deadlineAt, phaseStartedAt, ready, resigned, seats }: Playing,
	looking?: readonly PlayerId[],
): boolean {
	const lastsMs = deadlineAt === null ? 0 : deadlineAt - phaseStartedAt;
	if (lastsMs > WATCHED_TURN_MS) return true;
	const watches = (holder: Holder, seat: number) =>
		holder.type === "person" &&
		!holder.isBotAccount &&
		!resigned.includes(seat as Seat) &&
		(looking?.includes(holder.player) ?? true);
	return (
		ready.some((seat) => !resigned.includes(seat)) &&
		seats.every(
			(holder, seat) => !watches(holder, seat) || ready.includes(seat as Seat),
		)
	);
}

/** Whether the phase's time and grace period have passed, so that it accepts nothing more. */
export function isTimeUp(
	{ deadlineAt, settings }: Playing,
	now: number,
): boolean {
	return (
		deadlineAt !== null && now >= deadlineAt + settings.ruleset.pace.graceMs
	);
}

/** Whether the current phase waits for a seat's person, even if a bot holds the seat. */
export function isWaitedFor(
	playing: Playing,
	seat: Seat,
	now: number,
): boolean {
	if (playing.phase === "waiting")
		return hasFreeTile(playing.position) && mayEnter(playing, seat, now);
	const isToEnter =
		isEntryAwaited(playing, now) && mayEnter(playing, seat, now);
	return isToEnter || isHeld(playing, seat) || !isDone(playing, seat);
}

/** Whether a person who is not ready could begin a life now. */
export function canAnyoneEnter(playing: Playing, now: number): boolean {
	const { position } = playing;
	return (
		hasFreeTile(position) &&
		allSeats(position).some(
			(seat) => isPersonal(playing, seat) && mayEnter(playing, seat, now),
		)
	);
}

function mayEnter(playing: Playing, seat: Seat, now: number): boolean {
	const { position, settings, startedAt, ready } = playing;
	const at = now - startedAt;
	const { checkEntry } = rulesFor(settings.ruleset);
	return (
		settings.ruleset.starts === "chosen" &&
		!ready.includes(seat) &&
		checkEntry(settings.ruleset, position, seat, at) === null
	);
}

/** Whether nobody needs to wait for a seat's orders. */
function isDone(playing: Playing, seat: Seat): boolean {
	const state = playing.position.seats[seat];
	return (
		!isPersonal(playing, seat) ||
		state.type !== "alive" ||
		playing.ready.includes(seat) ||
		isPlayedAhead(playing, seat) ||
		ordersLeft(state, spentBy(playing, seat)) === 0
	);
}

/**
 * Whether a turn may end before its time as far as orders in advance go: somebody has played it,
 * or nobody's are needed. A game whose players are all away must not run through several turns.
 */
function hasAnyoneCome(playing: Playing): boolean {
	const living = livingSeats(playing.position)
		.map(([seat]) => seat)
		.filter((seat) => isPersonal(playing, seat));
	const isAway = (seat: Seat) =>
		!playing.ready.includes(seat) && isPlayedAhead(playing, seat);
	return living.some((seat) => !isAway(seat)) || living.length === 0;
}

/** Whether any person is alive and playing. */
export function hasLivingPersons(playing: Playing): boolean {
	return livingSeats(playing.position).some(([seat]) =>
		isPersonal(playing, seat),
	);
}
