/** Sockets that outlive their object's memory. It knows who is on each, and limits their number. */
import type { PlayerId } from "../../match/match.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { logSparingly } from "../http/log.ts";
import { chooseEvicted } from "./chooseEvicted.ts";
import { SocketActivity } from "./SocketActivity.ts";
import { SERVICE_RESTART, SocketAttachments } from "./SocketAttachments.ts";
import { UnreadBytes } from "./UnreadBytes.ts";

/** Who is on a socket. `player` is null for a visitor without a session. */
export type SocketOwner = {
	readonly player: PlayerId | null;
	/** Epoch ms. */
	readonly openedAt: number;
	/** The network it was opened from (networkKey.ts); null if that is not counted. */
	readonly network: string | null;
};

export type SocketLimits = {
	/** The most sockets of viewers for whom no place is kept. */
	readonly all: number;
	/** Of these, the most from one network. */
	readonly perNetwork: number;
	readonly perPlayer: number;
};

/** Whether a place is always kept for a player. */
export type IsKept = (player: PlayerId | null) => boolean;

export class HibernatingSockets<Owner extends SocketOwner> {
	readonly #ctx: DurableObjectState;
	readonly #limits: SocketLimits;
	readonly #attachments = new SocketAttachments<Owner>();
	readonly #activity: SocketActivity;
	readonly #unread = new UnreadBytes();

	constructor(ctx: DurableObjectState, limits: SocketLimits) {
		this.#ctx = ctx;
		this.#limits = limits;
		this.#activity = new SocketActivity(
			ctx,
			(socket) => this.ownerOf(socket).openedAt,
		);
		// The platform answers these without waking the object.
		ctx.setWebSocketAutoResponse(
			new WebSocketRequestResponsePair("ping", "pong"),
		);
		for (const socket of this.open()) this.#attachments.check(socket);
	}

	/**
	 * Whether one more socket may be opened. Viewers for whom a place is kept
	 * are always admitted. For others, silent sockets are closed first; then,
	 * if all places are taken, one of the network that has the most.
	 */
	hasRoomFor(
		{ player, network, openedAt: now }: SocketOwner,
		isKept: IsKept,
	): boolean {
		if (isKept(player)) return true;
		const { all, perNetwork } = this.#limits;
		const isOther = (socket: WebSocket) => !isKept(this.ownerOf(socket).player);
		const near =
			network === null ? [] : this.#ctx.getWebSockets(tagOf(network));
		if (near.length >= perNetwork && near.filter(isOther).length >= perNetwork)
			return this.#closeSilent(near.filter(isOther), now);
		if (this.#ctx.getWebSockets().length < all) return true;
		const others = this.open().filter(isOther);
		return (
			others.length < all ||
			this.#closeSilent(others, now) ||
			this.#closeOneOf(others, network)
		);
	}

	/** Closes silent sockets; false if there are none. */
	#closeSilent(sockets: readonly WebSocket[], now: number): boolean {
		const silent = sockets.filter(
			(socket) => isOpen(socket) && this.#activity.isSilent(socket, now),
		);
		for (const socket of silent)
			socket.close(CLOSE.crowded, "too many sockets");
		return silent.length > 0;
	}

	#closeOneOf(sockets: readonly WebSocket[], newcomer: string | null): boolean {
		const placed = sockets.map((socket) => {
			const { network, openedAt } = this.ownerOf(socket);
			return { socket, network, openedAt };
		});
		const displaced = chooseEvicted(newcomer, placed);
		displaced?.socket.close(CLOSE.crowded, "too many sockets");
		return displaced !== null;
	}

	/** To be called when a message arrives. */
	hear(socket: WebSocket, now: number): void {
		this.#activity.hear(socket, now);
	}

	/** The open sockets whose pages have recently given a sign of life. */
	living(now: number, player?: PlayerId): WebSocket[] {
		return this.open(player).filter(
			(socket) => !this.#activity.isSilent(socket, now),
		);
	}

	/** When to check next which pages have fallen silent, epoch ms; null without sockets. */
	nextPresenceCheckAt(now: number): number | null {
		return this.#activity.nextCheckAt(this.living(now), now);
	}

	/** Accepts a socket; closes the player's oldest ones if there are too many. */
	accept(socket: WebSocket, owner: Owner): void {
		const { player, network } = owner;
		if (player !== null) this.#makeRoomFor(player);
		this.#ctx.acceptWebSocket(socket, [
			...(player === null ? [] : [player]),
			...(network === null ? [] : [tagOf(network)]),
		]);
		this.keep(socket, owner);
	}

	/** Stores `owner` with a socket, through hibernation. */
	keep(socket: WebSocket, owner: Owner): void {
		this.#attachments.keep(socket, owner);
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
		return this.#attachments.ownerOf(socket);
	}

	/**
	 * Sends a text. If too much lies unread on the other side it closes the
	 * socket instead; a page that still reads will reconnect.
	 */
	send(socket: WebSocket, text: string): void {
		if (!isOpen(socket)) return;
		const isTooMuch = this.#unread.isTooMuch(text.length, {
			socket,
			heardAt: () => this.#activity.lastHeardAt(socket),
			now: Date.now(),
		});
		if (isTooMuch) {
			socket.close(SERVICE_RESTART, "too much may lie unread");
			return;
		}
		try {
			socket.send(text);
		} catch (error) {
			// Its page will ask again.
			logSparingly("warn", "a socket was gone", error);
		}
	}

	/** The open sockets of one player, or of everyone. */
	open(player?: PlayerId): WebSocket[] {
		return this.#ctx.getWebSockets(player).filter(isOpen);
	}
}

function tagOf(network: string): string {
	return `from ${network}`;
}

export function isOpen(socket: WebSocket): boolean {
	return socket.readyState === WebSocket.OPEN;
}
