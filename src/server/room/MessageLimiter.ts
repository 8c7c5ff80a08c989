/** What a page may send: text that is not too long, and not too many messages at a time. */
import { CLOSE } from "../../protocol/fromServer.ts";
import { MAX_MESSAGE_BYTES } from "../../protocol/version.ts";

/** More messages than this within the window are no person's. */
export const MAX_MESSAGES = 30;
const WINDOW_MS = 3000;

type Window = { readonly from: number; count: number };

export class MessageLimiter {
	/** Messages in the current window. Lost with hibernation, which no flood allows. */
	readonly #windows = new WeakMap<WebSocket, Window>();

	/** The text of a message; null if it closed the socket, for its length or as one too many. */
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
		if (window === undefined || now - window.from >= WINDOW_MS) {
			this.#windows.set(socket, { from: now, count: 1 });
			return false;
		}
		window.count++;
		return window.count > MAX_MESSAGES;
	}
}

function isTooLong(text: string): boolean {
	// A UTF-16 unit takes up to three bytes, so most messages need no encoding to know.
	if (text.length * 3 <= MAX_MESSAGE_BYTES) return false;
	return new TextEncoder().encode(text).length > MAX_MESSAGE_BYTES;
}
