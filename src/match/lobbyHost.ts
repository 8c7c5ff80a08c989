/** Who is the host of a lobby, and who is there. */
import { type Decision, unchanged } from "./command.ts";
import type { Lobby, PlayerId } from "./match.ts";

/** When the host has been away for so long, another person becomes the host. */
export const HOST_AWAY_MS = 30_000;

/** Notes since when the host, and everybody, has been away. */
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

/** The members when one goes. The next member who is present becomes the host in place of one who goes; if nobody is, the next member. */
export function membersWithout(lobby: Lobby, player: PlayerId): PlayerId[] {
	const [host] = lobby.members;
	const others = lobby.members.filter((member) => member !== player);
	const successor = player === host ? successorOf(lobby) : null;
	return successor === null ? others : withFirst(others, successor);
}

function withFirst(members: readonly PlayerId[], first: PlayerId): PlayerId[] {
	return [first, ...members.filter((member) => member !== first)];
}

/** The next member who is present, and could become the host; null if nobody is. */
export function successorOf({ members, present }: Lobby): PlayerId | null {
	return members.slice(1).find((member) => present.includes(member)) ?? null;
}

/** The next member who is present becomes the host in place of one who has been away for long. */
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
