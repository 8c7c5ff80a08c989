/** When each of an object's sockets gave its last sign of life. */

/**
 * A page that has been silent for so long is gone, whatever its socket says:
 * pages send a ping every 20 s, hidden ones, whose timers browsers slow down,
 * every minute, and it may be on its way for a few seconds.
 */
export const SILENT_AFTER_MS = 65_000;

/** After a page has come: it has sent a ping or two by then. */
const FIRST_CHECK_MS = SILENT_AFTER_MS + 5_000;

/** Where nobody comes, the object checks who has gone no later than this. */
const LONGEST_PAUSE_MS = 10 * 60_000;

export class SocketActivity {
	readonly #ctx: DurableObjectState;
	readonly #openedAt: (socket: WebSocket) => number;
	/** When a message came, epoch ms. Lost with hibernation, while the platform keeps the time of pings. */
	readonly #heardAt = new WeakMap<WebSocket, number>();

	constructor(
		ctx: DurableObjectState,
		openedAt: (socket: WebSocket) => number,
	) {
		this.#ctx = ctx;
		this.#openedAt = openedAt;
	}

	/** A message came. */
	hear(socket: WebSocket, now: number): void {
		this.#heardAt.set(socket, now);
	}

	isSilent(socket: WebSocket, now: number): boolean {
		return now - this.lastHeardAt(socket) >= SILENT_AFTER_MS;
	}

	/** Epoch ms. */
	lastHeardAt(socket: WebSocket): number {
		const ping = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
		return Math.max(
			this.#openedAt(socket),
			ping?.getTime() ?? 0,
			this.#heardAt.get(socket) ?? 0,
		);
	}

	/**
	 * When to check who of some sockets' pages has fallen silent, epoch ms: soon
	 * after one has come, and later and later while none does; null without sockets.
	 */
	nextCheckAt(sockets: readonly WebSocket[], now: number): number | null {
		if (sockets.length === 0) return null;
		const latest = sockets
			.map((socket) => this.#openedAt(socket))
			.reduce((a, b) => Math.max(a, b));
		const ageMs = now - latest;
		const pauseMs = ageMs < FIRST_CHECK_MS ? FIRST_CHECK_MS - ageMs : ageMs;
		return now + Math.min(LONGEST_PAUSE_MS, pauseMs);
	}
}
