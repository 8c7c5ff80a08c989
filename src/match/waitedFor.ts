/** For whom a phase waits, and whether it is over. */
import { ordersLeft } from "../rules/order.ts";
import {
	allSeats,
	hasFreeTile,
	livingSeats,
	type Seat,
} from "../rules/position.ts";
import { rulesFor } from "../rules/versions.ts";
import { isHeld, isPersonal, type Playing, spentBy } from "./match.ts";

/** Whether the phase under way is over: its time and grace have passed, or everyone is done. */
export function isPhaseOver(playing: Playing, now: number): boolean {
	const { settings, phase, position, deadlineAt } = playing;
	if (isTimeUp(playing, now)) return true;
	if (settings.hasClock && !settings.ruleset.readyEnds) return false;
	if (phase === "waiting") return !canAnyoneEnter(playing, now);
	// Without living persons bots play on until the deadline; without a deadline the last person has just resigned.
	return (
		(deadlineAt === null || hasLivingPersons(playing)) &&
		allSeats(position).every((seat) => isDone(playing, seat)) &&
		!isEntryAwaited(playing, now)
	);
}

/**
 * Whether a turn without a clock waits for a person to begin a life in it, which
 * is so only in modes without a waiting phase. A person who would rather watch
 * says ready.
 */
export function isEntryAwaited(playing: Playing, now: number): boolean {
	const { hasClock, ruleset } = playing.settings;
	return !hasClock && !ruleset.multiStep && canAnyoneEnter(playing, now);
}

/** Whether the phase's time and grace have passed, so that what comes now is too late for it. */
export function isTimeUp(
	{ deadlineAt, settings }: Playing,
	now: number,
): boolean {
	return (
		deadlineAt !== null && now >= deadlineAt + settings.ruleset.pace.graceMs
	);
}

/** Whether the phase under way waits for a seat's person, also one whose seat a bot holds. */
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

/** Whether a person who has not said ready could begin a life now. */
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
		ordersLeft(state, spentBy(playing, seat)) === 0
	);
}

/** Whether any person is alive and plays. */
export function hasLivingPersons(playing: Playing): boolean {
	return livingSeats(playing.position).some(([seat]) =>
		isPersonal(playing, seat),
	);
}
