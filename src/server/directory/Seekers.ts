/** Who was sent to which game lately, so that somebody who presses twice is sent to one game. In memory alone. */
import type { PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";
import type { Found } from "./api.ts";

/** Longer than anybody's second click takes. */
const KEPT_MS = 10_000;

type SentSeeker = Found & { readonly sentAt: number };

export class Seekers {
	readonly #sent = new Map<PlayerId, SentSeeker>();

	/** Where somebody was sent lately; null if that is no good any more. */
	find(seeker: PlayerId, except: readonly GameId[], now: number): Found | null {
		this.#forgetBefore(now - KEPT_MS);
		const sent = this.#sent.get(seeker);
		if (sent === undefined || except.includes(sent.id)) return null;
		return { id: sent.id, settings: sent.settings };
	}

	note(seeker: PlayerId, { id, settings }: Found, now: number): Found {
		// The latest last.
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
