/** Days off: the turns of a game by correspondence wait for whoever has taken some. */
import type { Seat } from "../rules/position.ts";
import { hasKeptOrders } from "./ahead.ts";
import {
	type CommandOf,
	type Decision,
	type Fact,
	unchanged,
} from "./command.ts";
import {
	type Holiday,
	type Lobby,
	type PlayerId,
	type Playing,
	seatOf,
} from "./match.ts";
import { isLive } from "./settings.ts";
import { isWaitedFor } from "./waitedFor.ts";

/** How long whoever comes back has at least for a turn that waited, unless its turns are shorter. */
const BACK_MS = 24 * 60 * 60_000;

/** The holiday that a seat's person is on; null for everybody else. */
export function holidayOf(
	{ holidays = [], seats }: Pick<Playing, "holidays" | "seats">,
	seat: Seat,
	now: number,
): Holiday | null {
	const holder = seats[seat];
	if (holder.type === "bot") return null;
	const holiday = holidays.find(({ player }) => player === holder.player);
	return holiday && isOn(holiday, now) ? holiday : null;
}

function isOn({ from, until }: Holiday, now: number): boolean {
	return from <= now && now < until;
}

/** Takes note of a member's days off; the game that is to begin will wait for them, unless it is live. */
export function noteInLobby(
	lobby: Lobby,
	command: CommandOf<"holiday">,
): Decision {
	const { holidays = [], members, settings } = lobby;
	const next = withHoliday(holidays, command);
	const isConcerned = members.includes(command.player) && !isLive(settings);
	return !isConcerned || next === holidays
		? unchanged(lobby)
		: { type: "decided", match: { ...lobby, holidays: next }, facts: [] };
}

/** A person takes days off, or comes back: the phase may end at another time. */
export function takeHoliday(
	playing: Playing,
	command: CommandOf<"holiday">,
	now: number,
): Decision {
	const { holidays = [], settings, resigned } = playing;
	const seat = seatOf(playing, command.player);
	const next = withHoliday(holidays, command);
	const isConcerned = seat !== null && !resigned.includes(seat);
	if (!isConcerned || isLive(settings) || next === holidays)
		return unchanged(playing);
	const match = withDeadline({ ...playing, holidays: next }, now);
	const facts: Fact[] = [{ type: "holiday", seat }];
	if (match.deadlineAt !== playing.deadlineAt)
		facts.push({ type: "deadlineMoved" });
	return { type: "decided", match, facts };
}

/** The same list if it has news at least as late. */
function withHoliday(
	holidays: readonly Holiday[],
	{ player, from, until, decidedAt }: CommandOf<"holiday">,
): readonly Holiday[] {
	const known = holidays.find((holiday) => holiday.player === player);
	if (known !== undefined && known.decidedAt >= decidedAt) return holidays;
	const others = holidays.filter((holiday) => holiday !== known);
	return [...others, { player, from, until, decidedAt }];
}

/** Without the days off of a person who has left. */
export function withoutHolidays<M extends Lobby | Playing>(
	match: M,
	player: PlayerId,
): M {
	const { holidays } = match;
	return holidays === undefined
		? match
		: { ...match, holidays: holidays.filter((one) => one.player !== player) };
}

/** The end of a phase that would end at `plannedAt`: it waits for those on holiday, and a while longer. */
export function deadlineOf(
	playing: Playing,
	plannedAt: number,
	now: number,
): number {
	const { holidays = [], settings, phaseStartedAt } = playing;
	const respiteMs = Math.min(settings.ruleset.pace.collectingMs, BACK_MS);
	const waits = holidays
		.filter(({ until }) => until > phaseStartedAt)
		.filter(({ player }) => isAwaited(playing, player, now))
		.map(({ until }) => until + respiteMs);
	return Math.max(plannedAt, ...waits);
}

/** Whether the phase needs a person who has left no orders for it. */
function isAwaited(playing: Playing, player: PlayerId, now: number): boolean {
	const seat = seatOf(playing, player);
	return (
		seat !== null &&
		isWaitedFor(playing, seat, now) &&
		!hasKeptOrders(playing, seat)
	);
}

/**
 * The phase with its end moved. Whoever relied on the end that was said has still as much time
 * as whoever comes back.
 */
function withDeadline(playing: Playing, now: number): Playing {
	const { settings, phase, phaseStartedAt, deadlineAt } = playing;
	const { pace } = settings.ruleset;
	if (deadlineAt === null) return playing;
	const lastsMs = phase === "waiting" ? pace.waitingMs : pace.collectingMs;
	const end = deadlineOf(playing, phaseStartedAt + lastsMs, now);
	const respiteMs = Math.min(pace.collectingMs, BACK_MS);
	const soonest = Math.min(deadlineAt, now + respiteMs);
	return { ...playing, deadlineAt: Math.max(end, soonest) };
}
