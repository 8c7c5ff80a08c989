/** A frame of a replay in an address: `#turn=24`, for people, is the one in which turn 23 of the log begins. Pure. */
import { turnNumber } from "../../words/turnNumber.ts";

/** The end of the game, which has no turn of its own. */
const END = "#end";

/** The frame in an address's fragment; null if there is none. Old links count from 0, as in `#t=23`. */
export function frameIn(hash: string, last: number): number | null {
	if (hash === END) return last;
	const found = /^#(turn|t)=(\d{1,6})$/.exec(hash);
	if (found === null) return null;
	const [, form, number] = found;
	const frame = form === "t" ? Number(number) : Number(number) - turnNumber(0);
	return Math.min(last, Math.max(0, frame));
}

export function hashOf(frame: number, last: number): string {
	return frame === last ? END : `#turn=${turnNumber(frame)}`;
}
