/**
 * A response of lines that comes from an object's hibernatable socket. This Worker holds the
 * reader's connection, so the object may sleep between two messages.
 */
import type { EndReason } from "../../../api/lines.ts";
import { inboxReason } from "./inboxReason.ts";

/** A reader who lets more than this lie, in UTF-16 units, is cut off: it would fill the Worker's memory. */
export const MOST_UNREAD = 512 * 1024;

/** How often an empty line shows that the line holds. The object counts those who are silent for 65 s as away. */
export const KEEP_ALIVE_MS = 20_000;

/** After as many of these the stream ends: what can't be told otherwise is known again then. */
export const MOST_KEEP_ALIVES = 180;

/** A reader who takes nothing for so many of these, though something waits, has left: the platform need not say so. */
export const MOST_UNTAKEN = 6;

/** What a message becomes. */
export type Told = {
	readonly lines: readonly object[];
	/** Nothing comes after these lines. */
	readonly isLast?: boolean;
	/** What is said to the object. */
	readonly reply?: string;
};

export type StreamParts = {
	/** Not yet accepted. */
	readonly socket: WebSocket;
	/** Translates a frame of the object. */
	readonly tell: (frame: string) => Told;
	/** Why the stream ends when the object closes the socket with this code. */
	readonly reasonOf: (code: number) => EndReason;
	/** Lines that come before all others, computed as they are read. */
	readonly before?: AsyncIterator<object>;
	/** Null without a token. */
	readonly token: StreamToken | null;
} & StreamLife;

/** Who counts streams hears of this one. */
export type StreamLife = {
	/** Called again and again while the stream lasts. */
	readonly onAlive: () => void;
	/** Called once, however the stream ends, unless the platform stops all that runs for it. */
	readonly onEnd: () => void;
};

/** The token by which a stream was opened, and which it must not outlive. */
export type StreamToken = {
	/** Ends as the token may have been revoked; not yet accepted. Null if the stream's own socket does. */
	readonly guard: WebSocket | null;
	/** Epoch ms; null if it does not end by itself. */
	readonly expiresAt: number | null;
};

export class LineStream {
	readonly body: ReadableStream<Uint8Array>;
	readonly #parts: StreamParts;
	readonly #encoder = new TextEncoder();
	/** Lines that the reader has not taken yet. */
	#unread = "";
	#isOver = false;
	#keepAlives = 0;
	/** For how many of these the reader has taken nothing of what waits. */
	#untaken = 0;
	readonly #timer: ReturnType<typeof setInterval>;
	#expiry: ReturnType<typeof setTimeout> | null = null;
	#before: AsyncIterator<object> | undefined;
	/** Ends the wait for something to read. */
	#wake = () => {};

	constructor(parts: StreamParts) {
		this.#parts = parts;
		this.#before = parts.before;
		// Nothing is prepared before it is asked for.
		this.body = new ReadableStream(
			{
				pull: (controller) => this.#pull(controller),
				cancel: () => this.#finish(),
			},
			{ highWaterMark: 0 },
		);
		this.#listen(parts.socket);
		this.#timer = setInterval(() => this.#keepAlive(), KEEP_ALIVE_MS);
		if (parts.token !== null) this.#endWith(parts.token);
	}

	/** Who has another token may ask again. */
	#endWith({ guard, expiresAt }: StreamToken): void {
		guard?.addEventListener("close", ({ code }) =>
			this.#end(inboxReason(code)),
		);
		guard?.addEventListener("error", () => this.#end("restarted"));
		guard?.accept();
		const leftMs = (expiresAt ?? Number.POSITIVE_INFINITY) - Date.now();
		if (leftMs < KEEP_ALIVE_MS * MOST_KEEP_ALIVES)
			this.#expiry = setTimeout(() => this.#end("renew"), leftMs);
	}

	#listen(socket: WebSocket): void {
		socket.addEventListener("message", ({ data }) => {
			if (typeof data === "string" && data !== "pong") this.#hear(data);
		});
		socket.addEventListener("close", ({ code }) =>
			this.#end(this.#parts.reasonOf(code)),
		);
		socket.addEventListener("error", () => this.#end("restarted"));
		socket.accept();
	}

	#hear(frame: string): void {
		if (this.#isOver) return;
		const { lines, isLast = false, reply } = this.#parts.tell(frame);
		if (reply !== undefined) this.#parts.socket.send(reply);
		this.#put(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
		if (isLast) this.#finish();
	}

	/** Queues text for the reader, or ends the stream if too much lies unread. */
	#put(text: string): void {
		if (this.#isOver || text === "") return;
		const isTooMuch = this.#unread.length + text.length > MOST_UNREAD;
		if (isTooMuch && this.#unread !== "") {
			this.#end("slow");
			return;
		}
		this.#unread += text;
		this.#wake();
	}

	/** Shows both sides that the other is there. A reader who takes nothing is not there. */
	#keepAlive(): void {
		this.#keepAlives++;
		if (this.#keepAlives > MOST_KEEP_ALIVES) this.#end("renew");
		if (this.#isOver) return;
		this.#parts.onAlive();
		if (this.#unread !== "" || this.#before !== undefined) {
			this.#untaken++;
			if (this.#untaken >= MOST_UNTAKEN) this.#end("slow");
			return;
		}
		this.#parts.socket.send("ping");
		this.#parts.token?.guard?.send("ping");
		this.#put("\n");
	}

	/** The last line says why. */
	#end(reason: EndReason): void {
		if (this.#isOver) return;
		this.#unread += `${JSON.stringify({ type: "end", reason })}\n`;
		this.#finish();
	}

	#finish(): void {
		if (this.#isOver) return;
		this.#isOver = true;
		clearInterval(this.#timer);
		clearTimeout(this.#expiry);
		this.#parts.onEnd();
		this.#parts.socket.close(1000, "the stream is over");
		this.#parts.token?.guard?.close(1000, "the stream is over");
		this.#wake();
	}

	async #pull(controller: ReadableStreamDefaultController): Promise<void> {
		this.#untaken = 0;
		const text = (await this.#nextBefore()) ?? (await this.#nextUnread());
		if (text === null) controller.close();
		else controller.enqueue(this.#encoder.encode(text));
	}

	async #nextBefore(): Promise<string | null> {
		const next = await this.#before?.next();
		if (next !== undefined && !next.done)
			return `${JSON.stringify(next.value)}\n`;
		this.#before = undefined;
		return null;
	}

	/** Null once everything was taken and nothing more comes. */
	async #nextUnread(): Promise<string | null> {
		while (this.#unread === "" && !this.#isOver)
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		const text = this.#unread;
		this.#unread = "";
		return text === "" ? null : text;
	}
}
