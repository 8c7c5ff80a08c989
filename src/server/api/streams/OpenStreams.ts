/**
 * How many streams each person, or network, has open in this copy of the Worker, whose memory
 * they take. Cloudflare runs many copies, so somebody may have more in all; each room and each
 * inbox has limits of its own.
 */
import { KEEP_ALIVE_MS } from "./LineStream.ts";

/**
 * One that shows no life for so long does not count any more: when a reader leaves, the
 * platform may stop all that runs for a stream, which then can't say that it is over.
 */
export const SILENT_MS = 3 * KEEP_ALIVE_MS;

/** Times are epoch ms. */
export type OpenStream = {
	/** Shows that it lives. */
	stay(now: number): void;
	leave(): void;
};

type Stream = { aliveAt: number };

export class OpenStreams {
	readonly #most: number;
	readonly #open = new Map<string, Set<Stream>>();

	constructor(most: number) {
		this.#most = most;
	}

	/** One more of `who`, which counts as long as it stays; null if there is no room for it. */
	enter(who: string, now: number): OpenStream | null {
		const open = this.#living(who, now);
		if (open.size >= this.#most) return null;
		const stream = { aliveAt: now };
		this.#open.set(who, open.add(stream));
		return {
			stay: (at) => {
				stream.aliveAt = at;
			},
			leave: () => this.#remove(who, stream),
		};
	}

	of(who: string, now: number): number {
		return this.#living(who, now).size;
	}

	#living(who: string, now: number): Set<Stream> {
		const open = this.#open.get(who) ?? new Set<Stream>();
		for (const stream of open)
			if (now - stream.aliveAt > SILENT_MS) open.delete(stream);
		return open;
	}

	#remove(who: string, stream: Stream): void {
		const open = this.#open.get(who);
		open?.delete(stream);
		if (open?.size === 0) this.#open.delete(who);
	}
}
