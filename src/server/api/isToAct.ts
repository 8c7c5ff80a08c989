import type * as z from "zod/mini";
import type { you } from "../../api/gameView.ts";
import type { PlayingView } from "../../match/view.ts";

/**
 * Whether the phase waits for something that the viewer has not done yet: the same as in the list
 * of their games, except that a seat that may begin a life is to act also where a clock runs.
 */
export function isToAct(
	{ seats, phase, position, ahead }: PlayingView,
	your: z.infer<typeof you>,
): boolean {
	if (your === null) return false;
	const { hasResigned, isReady, isHeld } = seats[your.seat];
	if (hasResigned) return false;
	if (phase === "waiting") return !isReady && your.starts.length > 0;
	if (isHeld) return true;
	const isPlayedAhead = ahead?.kept.some(
		({ turn, since }) => turn === position.turn && since < turn,
	);
	if (isReady || isPlayedAhead) return false;
	// In single-step modes the first order begins a life.
	return your.ordersLeft > 0 || your.targets.grow.length > 0;
}
