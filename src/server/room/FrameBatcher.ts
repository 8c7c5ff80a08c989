/**
 * Messages that are to be sent, until all that belong together are there: an
 * order's acknowledgement, the turn it completes and the phase that follows are
 * then one frame for each socket, a line a message, as each frame costs more
 * than what is in it.
 */
export class FrameBatcher<Socket> {
	readonly #texts = new Map<Socket, string>();
	readonly #send: (socket: Socket, text: string) => void;

	constructor(send: (socket: Socket, text: string) => void) {
		this.#send = send;
	}

	/** Sends a text after those that were put in before, at the end of what is done without waiting. */
	put(socket: Socket, text: string): void {
		if (this.#texts.size === 0) queueMicrotask(() => this.flush());
		const before = this.#texts.get(socket);
		this.#texts.set(socket, before === undefined ? text : `${before}\n${text}`);
	}

	/** Forgets what has not been sent. */
	drop(): void {
		this.#texts.clear();
	}

	/** Sends everything now. */
	flush(): void {
		for (const [socket, text] of this.#texts) this.#send(socket, text);
		this.#texts.clear();
	}
}
