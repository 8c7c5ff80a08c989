/** Limits what a page may send: the length of a message, and the number of messages within a time. */
import { CLOSE } from "../../protocol/fromServer.ts";
import { MAX_MESSAGE_BYTES } from "../../protocol/version.ts";

/** No person sends more messages than this within the window. */
export const MAX_MESSAGES = 30;
const WINDOW_MS = 3000;

type Window = { readonly from: number; count: number };

export class MessageLimiter {
	/** Messages in the current window. Hibernation loses them, but there is none during a flood. */
	readonly #windows = new WeakMap<WebSocket, Window>();

	/**
	 * The text of a message; null if the message was too long or one too many,
	 * and the socket was closed for it.
	 */
	read(
		socket: WebSocket,
		message: string | ArrayBuffer,
		now: number,
	): string | null {
		if (typeof message !== "string" || isTooLong(message)) {
			socket.close(CLOSE.tooLong, "messages are text of at most 4 KiB");
			return null;
		}
		if (this.#isFlood(socket, now)) {
			socket.close(CLOSE.flood, "too many messages");
			return null;
		}
		return message;
	}

	#isFlood(socket: WebSocket, now: number): boolean {
		const window = this.#windows.get(socket);
		const isOver =
			window === undefined || Math.abs(now - window.from) >= WINDOW_MS;
		if (isOver) {
			this.#windows.set(socket, { from: now, count: 1 });
			return false;
		}
		window.count++;
		return window.count > MAX_MESSAGES;
	}
}

function isTooLong(text: string): boolean {
	// A UTF-16 unit takes at most three bytes, so most messages need no
	// encoding.
	if (text.length * 3 <= MAX_MESSAGE_BYTES) return false;
	return new TextEncoder().encode(text).length > MAX_MESSAGE_BYTES;
}
