/** The people in a lobby: who joins and who leaves. */
import type { Seat } from "../rules/position.ts";
import {
	type CommandOf,
	type Decision,
	type Fact,
	refused,
	unchanged,
} from "./command.ts";
import { withBeginTime } from "./lobbyBegin.ts";
import { closingAt, EMPTY_MS, emptyUntil, idleMs } from "./lobbyClose.ts";
import {
	HOST_AWAY_MS,
	handOver,
	membersWithout,
	successorOf,
	withPresence,
} from "./lobbyHost.ts";
import {
	type Holder,
	type Lobby,
	missingFrom,
	type Person,
	type PlayerId,
	seatOf,
} from "./match.ts";
import type { Opening } from "./opening.ts";
import { admitsBotAccounts, type Settings } from "./settings.ts";
import { withUniqueName } from "./uniqueName.ts";
import { isHostInCharge } from "./view.ts";

/** A new lobby with empty seats. `awaited` are the persons of a rematch; `opening`: what play begins with. */
export function openLobby(
	settings: Settings,
	now = 0,
	awaited: readonly Person[] = [],
	opening?: Opening,
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
		...(opening && { opening }),
		openedAt: now,
		beginsAt: null,
		closesAt: now + EMPTY_MS,
		desertedAt: null,
	};
}

/** What is due in a lobby: play begins, the lobby closes, or neither. */
export function dueInLobby(
	lobby: Lobby,
	now: number,
): "begin" | "close" | null {
	if (lobby.beginsAt !== null && now >= lobby.beginsAt) return "begin";
	return now >= closingAt(lobby) ? "close" : null;
}

/** When a lobby next needs a `tick`, in epoch ms. */
export function nextLobbyTickAt(lobby: Lobby): number {
	const { beginsAt, hostAwayAt } = lobby;
	const closesAt = closingAt(lobby);
	return Math.min(
		closesAt,
		beginsAt ?? closesAt,
		hostAwayAt !== null && successorOf(lobby) !== null
			? hostAwayAt + HOST_AWAY_MS
			: closesAt,
	);
}

/** Whether a person who is not expected can have a seat. */
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
	if (isPerson && holder.isBotAccount && !admitsBotAccounts(lobby.settings))
		return refused("no_bots");
	const taken = seat ?? lobby.seats.indexOf(null);
	if (lobby.seats[taken] !== null) return refused("no_seat");
	if (!isAwaited(lobby, holder) && !hasSeatLeft(lobby)) return refused("kept");
	const joining = withUniqueName(holder, lobby.seats);
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

/** A person whose account is deleted leaves, and is no longer expected. */
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
	if (player !== lobby.members[0] || !isHostInCharge(lobby.settings))
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
	return decided(withPresence(withBeginTime(next, now), now), {
		type: "left",
		seat,
	});
}

function decided(lobby: Lobby, ...facts: Fact[]): Decision {
	return facts.length === 0
		? unchanged(lobby)
		: { type: "decided", match: lobby, facts };
}
