/** How much one may say. */
import type { PlayerId } from "../../match/match.ts";

export const MAX_PHRASES = 5;
const WINDOW_MS = 10_000;

/** Forgotten with hibernation, which nobody who talks allows. */
export class Talk {
	readonly #said = new Map<PlayerId, number[]>();

	/** Whether a player may say something more now; if so it counts. */
	admits(player: PlayerId, now: number): boolean {
		const lately = (this.#said.get(player) ?? []).filter(
			(at) => at > now - WINDOW_MS,
		);
		const isAdmitted = lately.length < MAX_PHRASES;
		this.#said.set(player, isAdmitted ? [...lately, now] : lately);
		return isAdmitted;
	}
}
