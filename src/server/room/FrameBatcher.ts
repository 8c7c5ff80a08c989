/**
 * Holds messages until all that belong together are there. An order's
 * acknowledgement, the turn that it completes and the phase that follows then
 * go to each socket as one frame, with a line for each message: a frame costs
 * more than its content.
 */
export class FrameBatcher<Socket> {
	readonly #texts = new Map<Socket, string>();
	readonly #send: (socket: Socket, text: string) => void;

	constructor(send: (socket: Socket, text: string) => void) {
		this.#send = send;
	}

	/** Queues a text after those that are waiting; all are sent once the current synchronous work ends. */
	put(socket: Socket, text: string): void {
		if (this.#texts.size === 0) queueMicrotask(() => this.flush());
		const before = this.#texts.get(socket);
		this.#texts.set(socket, before === undefined ? text : `${before}\n${text}`);
	}

	/** Discards what has not been sent. */
	drop(): void {
		this.#texts.clear();
	}

	flush(): void {
		for (const [socket, text] of this.#texts) this.#send(socket, text);
		this.#texts.clear();
	}
}
