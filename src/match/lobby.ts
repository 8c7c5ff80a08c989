/** Before the game: who comes and goes, who is the host, and when play begins. */

import type { Seat } from "../rules/position.ts";
import {
	type Command,
	type Decision,
	type Fact,
	refused,
	unchanged,
} from "./command.ts";
import { fillSeats } from "./fillSeats.ts";
import {
	CORRESPONDENCE_MS,
	type Holder,
	type Lobby,
	missingFrom,
	type Person,
	type PlayerId,
	type Settings,
	seatOf,
} from "./match.ts";
import { named } from "./named.ts";
import { mayRemove } from "./view.ts";

type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;

/** From the last one's coming until play begins, so that nobody is taken by surprise. */
const COUNTDOWN_MS = 3_000;

/** Another person becomes the host when the host was away for so long. */
const HOST_AWAY_MS = 30_000;

/** A lobby without persons is kept for those who might still come by its link. */
const EMPTY_MS = 10 * 60_000;

/** Whose persons are all away for so long, a live game that strangers could join is given up: they would find nobody. */
const DESERTED_MS = 3 * 60_000;

/** The same where nobody has come even once: who opens a game is there a moment later. */
const NEVER_SEEN_MS = 90_000;

/** Without a newcomer for so long a lobby is given up: live, and by correspondence. */
const IDLE_MS = 2 * 60 * 60_000;
const IDLE_CORRESPONDENCE_MS = 14 * 24 * 60 * 60_000;

/** A new lobby with empty seats. `awaited` are the persons of a rematch. */
export function openLobby(
	settings: Settings,
	now = 0,
	awaited: readonly Person[] = [],
): Lobby {
	return {
		type: "lobby",
		settings,
		seats: new Array<null>(settings.seatCount).fill(null),
		members: [],
		present: [],
		hostAwayAt: null,
		removed: [],
		awaited,
		openedAt: now,
		beginsAt: null,
		closesAt: now + EMPTY_MS,
		desertedAt: null,
	};
}

/** What has come due in a lobby: it begins, it is given up, or neither. */
export function dueInLobby(lobby: Lobby, now: number): "begin" | "close" | null {
	if (lobby.beginsAt !== null && now >= lobby.beginsAt) return "begin";
	return now >= closingAt(lobby) ? "close" : null;
}

/** When a lobby next wants to be looked at, in epoch ms. */
export function nextLobbyTickAt(lobby: Lobby): number {
	const { beginsAt, hostAwayAt } = lobby;
	const closingMoment = closingAt(lobby);
	return Math.min(
		closingMoment,
		beginsAt ?? closingMoment,
		hostAwayAt !== null && successorOf(lobby) !== null
			? hostAwayAt + HOST_AWAY_MS
			: closingMoment,
	);
}

function closingAt(lobby: Lobby): number {
	const { settings, closesAt, desertedAt, openedAt } = lobby;
	const isLeft =
		desertedAt !== null && settings.access === "public" && isLive(settings);
	if (!isLeft) return closesAt;
	const kept = desertedAt === openedAt ? NEVER_SEEN_MS : DESERTED_MS;
	return Math.min(closesAt, desertedAt + kept);
}

/** Whether somebody who is not expected finds a seat. */
export function hasSeatLeft(lobby: Lobby): boolean {
	const empty = lobby.seats.filter((seat) => seat === null).length;
	return empty > missingFrom(lobby).length;
}

export function decideInLobby(
	lobby: Lobby,
	command: CommandOf<"join" | "leave" | "remove" | "presence" | "tick">,
	now: number,
): Decision {
	switch (command.type) {
		case "join":
			return join(lobby, command, now);
		case "leave":
			return leave(lobby, command.player, now);
		case "remove":
			return remove(lobby, command, now);
		case "presence":
			return handOver(
				withPresence({ ...lobby, present: command.players }, now),
				now,
			);
		case "tick":
			return handOver(lobby, now);
	}
}

/** Who sits down to play, once everything is as it must be; or why it is not. */
export function seatsToBegin(
	{ settings, seats, members }: Lobby,
	by: PlayerId | undefined,
): Holder[] | "not_host" | "too_few_seats" {
	if (by !== undefined && by !== members[0]) return "not_host";
	const holders = fillSeats(seats, settings.fill);
	return holders.length < Math.max(1, settings.ruleset.minSeats)
		? "too_few_seats"
		: holders;
}

function join(
	lobby: Lobby,
	{ holder, seat }: CommandOf<"join">,
	now: number,
): Decision {
	const isPerson = holder.type === "person";
	if (isPerson && seatOf(lobby, holder.player) !== null)
		return refused("already_seated");
	if (isPerson && lobby.removed.includes(holder.player))
		return refused("removed");
	const taken = seat ?? lobby.seats.indexOf(null);
	if (lobby.seats[taken] !== null) return refused("no_seat");
	if (!isAwaited(lobby, holder) && !hasSeatLeft(lobby)) return refused("kept");
	const joining = named(holder, lobby.seats);
	const next: Lobby = {
		...lobby,
		seats: lobby.seats.with(taken, joining),
		members: isPerson ? [...lobby.members, holder.player] : lobby.members,
		closesAt: now + idleMs(lobby.settings),
	};
	return decided(withPresence(withBeginTime(next, now), now), {
		type: "joined",
		seat: taken as Seat,
		holder: joining,
	});
}

function isAwaited({ awaited }: Lobby, holder: Holder): boolean {
	return (
		holder.type === "person" &&
		awaited.some(({ player }) => player === holder.player)
	);
}

function leave(lobby: Lobby, player: PlayerId, now: number): Decision {
	const seat = seatOf(lobby, player);
	return seat === null
		? refused("not_seated")
		: vacated(lobby, seat, player, now);
}

/** One whose account is deleted leaves, and is not waited for any more. */
export function eraseFromLobby(
	lobby: Lobby,
	player: PlayerId,
	now: number,
): Decision {
	const awaited = lobby.awaited.filter((person) => person.player !== player);
	const isAwaiting = awaited.length < lobby.awaited.length;
	const next = isAwaiting ? { ...lobby, awaited } : lobby;
	const seat = seatOf(lobby, player);
	if (seat !== null) return vacated(next, seat, player, now);
	return decided(isAwaiting ? withBeginTime(next, now) : lobby);
}

function remove(
	lobby: Lobby,
	{ player, seat }: CommandOf<"remove">,
	now: number,
): Decision {
	if (player !== lobby.members[0] || !mayRemove(lobby.settings))
		return refused("not_host");
	const holder = lobby.seats[seat];
	if (holder?.type !== "person" || holder.player === player)
		return refused("not_seated");
	const removed = [...lobby.removed, holder.player];
	return vacated({ ...lobby, removed }, seat, holder.player, now);
}

function vacated(
	lobby: Lobby,
	seat: Seat,
	player: PlayerId,
	now: number,
): Decision {
	const members = membersWithout(lobby, player);
	const isHost = player === lobby.members[0];
	const next: Lobby = {
		...lobby,
		seats: lobby.seats.with(seat, null),
		members,
		hostAwayAt: isHost ? null : lobby.hostAwayAt,
		closesAt: members.length > 0 ? lobby.closesAt : emptyUntil(lobby, now),
	};
	return decided(withPresence(withBeginTime(next, now), now), { type: "left", seat });
}

/** A host who goes is followed by the next one who is there; if nobody is, by the next one. */
function membersWithout(lobby: Lobby, player: PlayerId): PlayerId[] {
	const [host] = lobby.members;
	const others = lobby.members.filter((member) => member !== player);
	const successor = player === host ? successorOf(lobby) : null;
	return successor === null ? others : withFirst(others, successor);
}

function withFirst(members: readonly PlayerId[], first: PlayerId): PlayerId[] {
	return [first, ...members.filter((member) => member !== first)];
}

/** Strangers would find nobody in a public lobby; a link may yet be followed. */
function emptyUntil({ settings }: Lobby, now: number): number {
	return settings.access === "link" ? now + EMPTY_MS : now;
}

function idleMs(settings: Settings): number {
	return isLive(settings) ? IDLE_MS : IDLE_CORRESPONDENCE_MS;
}

/** Whether persons sit and wait for each other: not by correspondence. */
export function isLive({ ruleset, hasClock }: Settings): boolean {
	return !hasClock || ruleset.pace.collectingMs < CORRESPONDENCE_MS;
}

/** Says when play begins, after somebody came or went. */
function withBeginTime(lobby: Lobby, now: number): Lobby {
	const { settings, members, openedAt, awaited } = lobby;
	if (members.length === 0 || !canBegin(lobby))
		return { ...lobby, beginsAt: null };
	const planned =
		settings.beginsAfterMs === null ? null : openedAt + settings.beginsAfterMs;
	if (!isComplete(lobby)) return { ...lobby, beginsAt: planned };
	const countdownMs = awaited.length === 1 ? 0 : COUNTDOWN_MS;
	// A countdown under way is not begun anew by those who come and go meanwhile.
	const moments = [now + countdownMs, planned, lobby.beginsAt];
	return {
		...lobby,
		beginsAt: Math.min(...moments.filter((at) => at !== null)),
	};
}

/** Whether enough seats would play. */
function canBegin(lobby: Lobby): boolean {
	return typeof seatsToBegin(lobby, undefined) !== "string";
}

/** Whether nobody else can, or need, be waited for. */
function isComplete({ seats, members, awaited }: Lobby): boolean {
	return (
		!seats.includes(null) ||
		(awaited.length > 0 &&
			awaited.every(({ player }) => members.includes(player)))
	);
}

/** Notes since when the host is away, and everybody. */
function withPresence(lobby: Lobby, now: number): Lobby {
	const { members, present } = lobby;
	const [host] = members;
	const isAway = host !== undefined && !present.includes(host);
	const isDeserted =
		members.length > 0 && !members.some((member) => present.includes(member));
	return {
		...lobby,
		hostAwayAt: isAway ? (lobby.hostAwayAt ?? now) : null,
		desertedAt: isDeserted ? (lobby.desertedAt ?? now) : null,
	};
}

/** Another member who is present, and could be the host. */
function successorOf({ members, present }: Lobby): PlayerId | null {
	return members.slice(1).find((member) => present.includes(member)) ?? null;
}

/** A host who has been away for long is followed by the next one who is there. */
function handOver(lobby: Lobby, now: number): Decision {
	const successor = successorOf(lobby);
	const isDue =
		lobby.hostAwayAt !== null && now >= lobby.hostAwayAt + HOST_AWAY_MS;
	if (!isDue || successor === null) return decided(lobby);
	const members = withFirst(lobby.members, successor);
	return decided(
		{ ...lobby, members, hostAwayAt: null },
		{ type: "handedOver" },
	);
}

function decided(lobby: Lobby, ...facts: Fact[]): Decision {
	return facts.length === 0
		? unchanged(lobby)
		: { type: "decided", match: lobby, facts };
}
