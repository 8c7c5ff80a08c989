/** A room's hibernating sockets: who is on each, what each may send, and what each is sent. */
import type { PlayerId } from "../../match/match.ts";
import { CLOSE, type FromServer } from "../../protocol/fromServer.ts";
import { MAX_MESSAGE_BYTES } from "../../protocol/version.ts";
import type { Seat } from "../../rules/position.ts";
import type { Telling } from "./tellings.ts";

/** Who is on a socket; kept with it through hibernation. `player` is null for one without a session. */
export type SocketViewer = {
	readonly player: PlayerId | null;
	readonly seat: Seat | null;
	/** Epoch ms. */
	readonly openedAt: number;
};

export const MAX_SOCKETS = 1000;
export const MAX_SOCKETS_PER_PLAYER = 8;

/** More messages than this within the window are no person's. */
export const MAX_MESSAGES = 30;
const WINDOW_MS = 3000;

export class Sockets {
	readonly #ctx: DurableObjectState;
	/** Messages in the window under way. Lost with hibernation, which no flood allows. */
	readonly #windows = new WeakMap<WebSocket, { from: number; count: number }>();

	constructor(ctx: DurableObjectState) {
		this.#ctx = ctx;
		// Answered without waking the room.
		ctx.setWebSocketAutoResponse(
			new WebSocketRequestResponsePair("ping", "pong"),
		);
	}

	/** Whether another socket may be opened. */
	isFull(): boolean {
		return this.#ctx.getWebSockets().length >= MAX_SOCKETS;
	}

	/** Takes a socket in; a player's oldest makes room for it. */
	accept(socket: WebSocket, viewer: SocketViewer): void {
		const { player } = viewer;
		if (player !== null) this.#makeRoomFor(player);
		this.#ctx.acceptWebSocket(socket, player === null ? [] : [player]);
		socket.serializeAttachment(viewer);
	}

	#makeRoomFor(player: PlayerId): void {
		const open = this.#ctx
			.getWebSockets(player)
			.filter(isOpen)
			.sort((a, b) => viewerOf(a).openedAt - viewerOf(b).openedAt);
		const surplus = open.length - MAX_SOCKETS_PER_PLAYER + 1;
		for (const socket of open.slice(0, Math.max(0, surplus)))
			socket.close(CLOSE.crowded, "too many sockets of one player");
	}

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

	/** Tells each viewer its part; every message is encoded once. */
	tell(tellings: readonly Telling[]): void {
		const sockets = this.#ctx.getWebSockets().filter(isOpen);
		if (sockets.length === 0) return;
		for (const telling of tellings) {
			const message = JSON.stringify(telling.message);
			if (telling.type === "all") {
				for (const socket of sockets) sendText(socket, message);
				continue;
			}
			const others = telling.others && JSON.stringify(telling.others);
			for (const socket of sockets) {
				const isTheirs = viewerOf(socket).seat === telling.seat;
				const text = isTheirs ? message : others;
				if (text !== null) sendText(socket, text);
			}
		}
	}
}

export function viewerOf(socket: WebSocket): SocketViewer {
	return socket.deserializeAttachment() as SocketViewer;
}

export function send(socket: WebSocket, message: FromServer): void {
	sendText(socket, JSON.stringify(message));
}

/** A socket may be gone by the time it is sent to; its page will ask again. */
function sendText(socket: WebSocket, text: string): void {
	try {
		socket.send(text);
	} catch (error) {
		console.warn("a socket was gone", error);
	}
}

function isOpen(socket: WebSocket): boolean {
	return socket.readyState === WebSocket.OPEN;
}

function isTooLong(text: string): boolean {
	// A UTF-16 unit takes up to three bytes, so most messages need no encoding to know.
	if (text.length * 3 <= MAX_MESSAGE_BYTES) return false;
	return new TextEncoder().encode(text).length > MAX_MESSAGE_BYTES;
}
