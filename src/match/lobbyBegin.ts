/** When play begins, and with which players. */
import { fillSeats } from "./fillSeats.ts";
import type { Holder, Lobby, PlayerId } from "./match.ts";
import { isHostInCharge } from "./view.ts";

/** The time from the last player's joining to the beginning of play, so that nobody is taken by surprise. */
const COUNTDOWN_MS = 3_000;

/** The seats that would play if play began now, or why it may not; `by` is the person who asks for it, if any. */
export function seatsToBegin(
	{ settings, seats, members }: Lobby,
	by: PlayerId | undefined,
): Holder[] | "not_host" | "too_few_seats" {
	if (by !== undefined && !(by === members[0] && isHostInCharge(settings)))
		return "not_host";
	const holders = fillSeats(seats, settings.fill);
	return holders.length < Math.max(1, settings.ruleset.minSeats)
		? "too_few_seats"
		: holders;
}

/** Sets when play begins automatically, after a person joined or left. */
export function withBeginTime(lobby: Lobby, now: number): Lobby {
	const { settings, members, openedAt, awaited } = lobby;
	if (members.length === 0 || !canBegin(lobby))
		return { ...lobby, beginsAt: null };
	const planned =
		settings.beginsAfterMs === null ? null : openedAt + settings.beginsAfterMs;
	if (!isComplete(lobby)) return { ...lobby, beginsAt: planned };
	const isAlone = awaited.length === 1 && members.length === 1;
	const countdownMs = isAlone ? 0 : COUNTDOWN_MS;
	// A running countdown does not restart when a person joins or leaves.
	const times = [now + countdownMs, planned, lobby.beginsAt];
	return {
		...lobby,
		beginsAt: Math.min(...times.filter((at) => at !== null)),
	};
}

/** Whether enough seats would be filled. */
function canBegin(lobby: Lobby): boolean {
	return typeof seatsToBegin(lobby, undefined) !== "string";
}

/** Whether nobody else is awaited. */
function isComplete({ seats, members, awaited }: Lobby): boolean {
	return (
		!seats.includes(null) ||
		(awaited.length > 0 &&
			awaited.every(({ player }) => members.includes(player)))
	);
}
