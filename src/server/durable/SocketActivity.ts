/** When each of an object's sockets last gave a sign of life. */

/**
 * A page that has been silent for this long is gone, even if its socket is
 * open. Pages send a ping every 20 s; hidden ones every minute, because
 * browsers slow their timers; and a ping may take a few seconds to arrive.
 */
export const SILENT_AFTER_MS = 65_000;

/** The first check after a page has connected: it has sent a ping or two by then. */
const FIRST_CHECK_MS = SILENT_AFTER_MS + 5_000;

/** If no page connects, the object checks which pages have gone at least this often. */
const LONGEST_PAUSE_MS = 10 * 60_000;

export class SocketActivity {
	readonly #ctx: DurableObjectState;
	readonly #openedAt: (socket: WebSocket) => number;
	/**
	 * When a message arrived, epoch ms. Hibernation loses this, but the
	 * platform keeps the time of pings.
	 */
	readonly #heardAt = new WeakMap<WebSocket, number>();

	constructor(
		ctx: DurableObjectState,
		openedAt: (socket: WebSocket) => number,
	) {
		this.#ctx = ctx;
		this.#openedAt = openedAt;
	}

	/** To be called when a message arrives. */
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
	 * When to check next which of the sockets' pages have fallen silent, epoch
	 * ms: soon after one has connected, then at longer and longer intervals;
	 * null without sockets.
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
