/**
 * Why a room that exists can't be opened: its data was written by a later
 * version of this program, or can't be read, or it is in an archive that does not
 * answer. It is thrown because it concerns
 * every request to the room. A Worker of any version understands it as a room
 * that doesn't answer now.
 */
export type RoomFaultReason = "newer" | "unreadable" | "away";

const MESSAGES: Readonly<Record<RoomFaultReason, string>> = {
	newer: "this room was written by a later version",
	unreadable: "what this room keeps can't be read",
	away: "the archive that has this room's game does not answer",
};

/** What the platform says when an object that runs older code is asked for something new. */
const NO_METHOD = "does not implement";

export class RoomFault extends Error {
	readonly reason: RoomFaultReason;

	constructor(reason: RoomFaultReason, cause?: unknown) {
		super(MESSAGES[reason], { cause });
		this.reason = reason;
	}
}

/**
 * The reason in an error; null if it has none. Only the message is sure to
 * survive from another object.
 */
export function roomFaultIn(error: unknown): RoomFaultReason | null {
	if (!(error instanceof Error)) return null;
	const reasons = Object.keys(MESSAGES) as RoomFaultReason[];
	const reason = reasons.find((one) => error.message.includes(MESSAGES[one]));
	if (reason !== undefined) return reason;
	return error.message.includes(NO_METHOD) ? "newer" : null;
}
