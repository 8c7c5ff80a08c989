/**
 * Limits how much may lie unread. The platform keeps whatever is sent to a
 * socket until the other side takes it, without a limit, and does not say how
 * much that is. So it is counted here, and a socket that was sent too much
 * receives nothing more.
 */

/**
 * More than a page is sent between two signs of life (`ping`), and far less
 * than an object's memory.
 */
export const MOST_UNHEARD_BYTES = 512 * 1024;

/** A page that gives signs of life may still read nothing: after this much it has to reconnect. */
export const MOST_BYTES = 8 * 1024 * 1024;

type SentBytes = {
	bytes: number;
	/** Of these, the bytes sent since the other side's last sign of life. */
	unheard: number;
	/** When counting `unheard` began, epoch ms. */
	since: number;
};

type Recipient = {
	readonly socket: WebSocket;
	/** When the other side last gave a sign of life, epoch ms. */
	readonly heardAt: () => number;
	readonly now: number;
};

/** Hibernation loses the counts; by then everything sent has long been read. */
export class UnreadBytes {
	readonly #sent = new WeakMap<WebSocket, SentBytes>();

	/** Counts bytes about to be sent; true if they must not be sent, because too much may lie unread. */
	isTooMuch(bytes: number, { socket, heardAt, now }: Recipient): boolean {
		const sent = this.#sent.get(socket) ?? { bytes: 0, unheard: 0, since: now };
		this.#sent.set(socket, sent);
		sent.bytes += bytes;
		sent.unheard += bytes;
		if (sent.bytes > MOST_BYTES) return true;
		if (sent.unheard <= MOST_UNHEARD_BYTES) return false;
		if (heardAt() <= sent.since) return true;
		sent.unheard = bytes;
		sent.since = now;
		return false;
	}
}
