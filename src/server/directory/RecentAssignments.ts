/**
 * The players who were recently sent to a game, so that a player who presses
 * twice is sent to one game. Kept only in memory.
 */
import type { PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";
import type { FoundGame } from "./api.ts";

/** Longer than the second click of a double press takes. */
const KEPT_MS = 10_000;

type SentSeeker = FoundGame & { readonly sentAt: number };

export class RecentAssignments {
	readonly #sent = new Map<PlayerId, SentSeeker>();

	/** The game that a player was recently sent to; null if there is none or it can't be used any more. */
	find(
		seeker: PlayerId,
		except: readonly GameId[],
		now: number,
	): FoundGame | null {
		this.#forgetBefore(now - KEPT_MS);
		const sent = this.#sent.get(seeker);
		if (sent === undefined || except.includes(sent.id)) return null;
		return { id: sent.id, settings: sent.settings };
	}

	note(seeker: PlayerId, { id, settings }: FoundGame, now: number): FoundGame {
		// Keeps the map in the order of time, the latest last.
		this.#sent.delete(seeker);
		this.#sent.set(seeker, { id, settings, sentAt: now });
		return { id, settings };
	}

	#forgetBefore(since: number): void {
		for (const [seeker, { sentAt }] of this.#sent) {
			if (sentAt >= since) return;
			this.#sent.delete(seeker);
		}
	}
}
