/** Tells everyone in a room who is here, when that has changed. */
import type { Lobby, Match, PlayerId } from "../../match/match.ts";
import type { Presence } from "../../protocol/fromServer.ts";
import { presenceMessage } from "../../protocol/serverMessages.ts";
import type { RoomSockets } from "./RoomSockets.ts";

/** From this many spectators on, one more or fewer is sent with the next phase, not at once. */
const CROWD = 20;

/** The least time between checks, because each looks at every socket. */
const CHECK_EVERY_MS = 5_000;

export class PresenceBroadcaster {
	readonly #sockets: RoomSockets;
	/** What was last sent; null if this object does not know. */
	#sent: Presence | null = null;
	/** Epoch ms. */
	#checkedAt = 0;
	/** The number of spectators differs from what was sent. */
	#isCrowdUnsent = false;

	constructor(sockets: RoomSockets) {
		this.#sockets = sockets;
	}

	/** Whether it is time to check which players have fallen silent. */
	isCheckDue(now: number): boolean {
		return Math.abs(now - this.#checkedAt) >= CHECK_EVERY_MS;
	}

	/** To be called when a person may have arrived or left. */
	update(match: Match, now: number): void {
		this.#checkedAt = now;
		const presence = this.#sockets.presence(match, now);
		const isCrowd = presence.watching > CROWD;
		const isSame = this.#sent !== null && haveSameSeats(this.#sent, presence);
		if (isCrowd && isSame) this.#isCrowdUnsent = true;
		else this.send(match, now);
	}

	/** Sends a change that has waited for a new phase. */
	sendWaiting(match: Match, now: number): void {
		if (this.#isCrowdUnsent) this.send(match, now);
	}

	/** Sends who is here, if that differs from what was last sent. */
	send(match: Match, now: number): void {
		this.#isCrowdUnsent = false;
		const presence = this.#sockets.presence(match, now);
		const isSame =
			this.#sent !== null &&
			this.#sent.watching === presence.watching &&
			haveSameSeats(this.#sent, presence);
		if (isSame) return;
		this.#sent = presence;
		this.#sockets.broadcast([{ message: presenceMessage(presence) }], match);
	}
}

function haveSameSeats(a: Presence, b: Presence): boolean {
	return a.away.join() === b.away.join();
}

/** The members of a lobby who are not away. */
export function membersPresent(
	{ members, seats }: Lobby,
	{ away }: Presence,
): PlayerId[] {
	const gone = away.map((seat) => seats[seat]);
	return members.filter(
		(member) =>
			!gone.some(
				(holder) => holder?.type === "person" && holder.player === member,
			),
	);
}
