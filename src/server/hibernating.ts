/** Sockets that outlive their object's memory: who is on each, and how many there may be. */
import type { PlayerId } from "../match/match.ts";
import { CLOSE } from "../protocol/fromServer.ts";

/** Kept with a socket through hibernation. `player` is null for one without a session. */
export type SocketOwner = {
	readonly player: PlayerId | null;
	/** Epoch ms. */
	readonly openedAt: number;
};

export type SocketLimits = {
	readonly all: number;
	readonly perPlayer: number;
};

export class HibernatingSockets<Owner extends SocketOwner> {
	readonly #ctx: DurableObjectState;
	readonly #limits: SocketLimits;
	/** What was read of the sockets' attachments, until this object's memory is gone. */
	readonly #owners = new WeakMap<WebSocket, Owner>();

	constructor(ctx: DurableObjectState, limits: SocketLimits) {
		this.#ctx = ctx;
		this.#limits = limits;
		// Answered without waking the object.
		ctx.setWebSocketAutoResponse(
			new WebSocketRequestResponsePair("ping", "pong"),
		);
	}

	/** Whether no other socket may be opened. */
	isFull(): boolean {
		return this.#ctx.getWebSockets().length >= this.#limits.all;
	}

	/** Takes a socket in; a player's oldest makes room for it. */
	accept(socket: WebSocket, owner: Owner): void {
		const { player } = owner;
		if (player !== null) this.#makeRoomFor(player);
		this.#ctx.acceptWebSocket(socket, player === null ? [] : [player]);
		this.keep(socket, owner);
	}

	/** Keeps what is known of a socket with it. */
	keep(socket: WebSocket, owner: Owner): void {
		socket.serializeAttachment(owner);
		this.#owners.set(socket, owner);
	}

	#makeRoomFor(player: PlayerId): void {
		const open = this.open(player).sort(
			(a, b) => this.ownerOf(a).openedAt - this.ownerOf(b).openedAt,
		);
		const surplus = open.length - this.#limits.perPlayer + 1;
		for (const socket of open.slice(0, Math.max(0, surplus)))
			socket.close(CLOSE.crowded, "too many sockets of one player");
	}

	ownerOf(socket: WebSocket): Owner {
		const known = this.#owners.get(socket);
		if (known !== undefined) return known;
		const owner = socket.deserializeAttachment() as Owner;
		this.#owners.set(socket, owner);
		return owner;
	}

	/** Those that can be sent to: a player's, or everybody's. */
	open(player?: PlayerId): WebSocket[] {
		return this.#ctx.getWebSockets(player).filter(isOpen);
	}
}

/** A socket may be gone by the time it is sent to; its page will ask again. */
export function sendText(socket: WebSocket, text: string): void {
	try {
		socket.send(text);
	} catch (error) {
		console.warn("a socket was gone", error);
	}
}

export function isOpen(socket: WebSocket): boolean {
	return socket.readyState === WebSocket.OPEN;
}
