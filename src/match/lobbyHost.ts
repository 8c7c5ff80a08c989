/** The host of a lobby, and who is present. */
import { type Decision, unchanged } from "./command.ts";
import type { Lobby, PlayerId } from "./match.ts";

/** After the host has been away for this long, another person becomes the host. */
export const HOST_AWAY_MS = 30_000;

/** Records since when the host, and every member, has been away. */
export function withPresence(lobby: Lobby, now: number): Lobby {
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

/**
 * The members after one leaves. If the host leaves, the next member who is present becomes
 * the host, or the next member if none is present.
 */
export function membersWithout(lobby: Lobby, player: PlayerId): PlayerId[] {
	const [host] = lobby.members;
	const others = lobby.members.filter((member) => member !== player);
	const successor = player === host ? successorOf(lobby) : null;
	return successor === null ? others : withFirst(others, successor);
}

function withFirst(members: readonly PlayerId[], first: PlayerId): PlayerId[] {
	return [first, ...members.filter((member) => member !== first)];
}

/** The next member who is present and could become the host; null if there is none. */
export function successorOf({ members, present }: Lobby): PlayerId | null {
	return members.slice(1).find((member) => present.includes(member)) ?? null;
}

/** Replaces a host who has been away for too long by the next member who is present. */
export function handOver(lobby: Lobby, now: number): Decision {
	const successor = successorOf(lobby);
	const isDue =
		lobby.hostAwayAt !== null && now >= lobby.hostAwayAt + HOST_AWAY_MS;
	if (!isDue || successor === null) return unchanged(lobby);
	const members = withFirst(lobby.members, successor);
	return {
		type: "decided",
		match: { ...lobby, members, hostAwayAt: null },
		facts: [{ type: "handedOver" }],
	};
}
