/**
 * How much may lie unread. The platform keeps what is sent to a socket until the
 * other side takes it, without a limit, and does not say how much that is. So it
 * is counted here, and a socket that was sent too much is sent no more.
 */

/** More than a page is sent between two signs of life (`ping`), and far less than an object's memory. */
export const MOST_UNHEARD_BYTES = 512 * 1024;

/** A page that gives signs of life may still read nothing: after so much it has to connect again. */
export const MOST_BYTES = 8 * 1024 * 1024;

type SentBytes = {
	bytes: number;
	/** Of these, those since the other side was heard of. */
	unheard: number;
	/** When these began to be counted, epoch ms. */
	since: number;
};

type Recipient = {
	readonly socket: WebSocket;
	/** When the other side gave its last sign of life, epoch ms. */
	readonly heardAt: () => number;
	readonly now: number;
};

/** Forgotten with hibernation: what was sent has long been read by then. */
export class UnreadBytes {
	readonly #sent = new WeakMap<WebSocket, SentBytes>();

	/** Counts what is to be sent; true if it must not be, as too much may lie there unread. */
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
