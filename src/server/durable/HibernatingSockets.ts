/** Sockets that outlive their object's memory: who is on each, and how many there may be. */
import type { PlayerId } from "../../match/match.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import { logSparingly } from "../http/log.ts";
import { closeCodeFor } from "../http/protocolVersion.ts";
import { displacedBy } from "./displacedBy.ts";
import { UnreadBytes } from "./UnreadBytes.ts";

/**
 * How what is kept with a socket is written; raised with every change of it. A
 * socket of before is closed, and its page connects anew.
 */
const ATTACHMENT_VERSION = 1;

/** What is kept with a socket, and what its page speaks. */
type Attachment<Owner> = {
	readonly form: number;
	readonly protocol: number;
	readonly owner: Owner;
};

/** Another one of the standard's close codes: a page that gets it connects anew at once. */
const SERVICE_RESTART = 1012;

/** Kept with a socket through hibernation. `player` is null for one without a session. */
export type SocketOwner = {
	readonly player: PlayerId | null;
	/** Epoch ms. */
	readonly openedAt: number;
	/** Where it was opened from (networkKey.ts); null where that is not counted. */
	readonly network: string | null;
};

export type SocketLimits = {
	/** Places for those who have none that is kept for them. */
	readonly all: number;
	/** Of these, for those of one network. */
	readonly perNetwork: number;
	readonly perPlayer: number;
};

/** Whether a place is always kept for somebody. */
export type IsKept = (player: PlayerId | null) => boolean;

/**
 * Who has been silent for so long is gone, whatever their socket says: pages
 * send a ping every 20 s, hidden ones, whose timers browsers slow down, every
 * minute, and it may be a few seconds on its way.
 */
export const SILENT_AFTER_MS = 65_000;

/** After somebody came: they have said a word or two. */
const FIRST_LOOK_MS = SILENT_AFTER_MS + 5_000;

/** Where nobody comes, it is looked for those who have gone no more often than this. */
const LONGEST_LOOK_MS = 10 * 60_000;

export class HibernatingSockets<Owner extends SocketOwner> {
	readonly #ctx: DurableObjectState;
	readonly #limits: SocketLimits;
	/** What was read of the sockets' attachments, until this object's memory is gone. */
	readonly #owners = new WeakMap<WebSocket, Owner>();
	/** When a message came, epoch ms. Lost with hibernation, as pings are kept by the platform. */
	readonly #heardAt = new WeakMap<WebSocket, number>();
	readonly #unread = new UnreadBytes();

	constructor(ctx: DurableObjectState, limits: SocketLimits) {
		this.#ctx = ctx;
		this.#limits = limits;
		// Answered without waking the object.
		ctx.setWebSocketAutoResponse(
			new WebSocketRequestResponsePair("ping", "pong"),
		);
		for (const socket of this.open()) this.#check(socket);
	}

	/** Closes a socket that was opened by code of another version, and does not fit this one. */
	#check(socket: WebSocket): void {
		const kept: unknown = socket.deserializeAttachment();
		const { form, protocol, owner } = (kept ?? {}) as Partial<
			Attachment<Owner>
		>;
		const code = protocol === undefined ? null : closeCodeFor(protocol);
		if (code !== null) socket.close(code, "another protocol version");
		else if (form !== ATTACHMENT_VERSION || owner === undefined)
			socket.close(SERVICE_RESTART, "connect anew");
		else this.#owners.set(socket, owner);
	}

	/**
	 * Whether one more may be opened. Those for whom a place is kept always find
	 * one; for the others those make room who are silent, then those of the
	 * network that has the most places.
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

	/** False if there are none. */
	#closeSilent(sockets: readonly WebSocket[], now: number): boolean {
		const silent = sockets.filter(
			(socket) => isOpen(socket) && this.#isSilent(socket, now),
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
		const displaced = displacedBy(newcomer, placed);
		displaced?.socket.close(CLOSE.crowded, "too many sockets");
		return displaced !== null;
	}

	/** A message came. */
	hear(socket: WebSocket, now: number): void {
		this.#heardAt.set(socket, now);
	}

	/** Those of them who have given a sign of life lately. */
	living(now: number, player?: PlayerId): WebSocket[] {
		return this.open(player).filter((socket) => !this.#isSilent(socket, now));
	}

	#isSilent(socket: WebSocket, now: number): boolean {
		return now - this.#lastHeardOf(socket) >= SILENT_AFTER_MS;
	}

	/** The last sign of life, epoch ms. */
	#lastHeardOf(socket: WebSocket): number {
		const ping = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
		return Math.max(
			this.ownerOf(socket).openedAt,
			ping?.getTime() ?? 0,
			this.#heardAt.get(socket) ?? 0,
		);
	}

	/**
	 * When to look who has fallen silent: soon after somebody came, and later and
	 * later while nobody does; null where nobody is.
	 */
	nextLookAt(now: number): number | null {
		const opened = this.living(now).map(
			(socket) => this.ownerOf(socket).openedAt,
		);
		if (opened.length === 0) return null;
		const latest = opened.reduce((a, b) => Math.max(a, b));
		const ageMs = now - latest;
		const pauseMs = ageMs < FIRST_LOOK_MS ? FIRST_LOOK_MS - ageMs : ageMs;
		return now + Math.min(LONGEST_LOOK_MS, pauseMs);
	}

	/** Takes a socket in; a player's oldest makes room for it. */
	accept(socket: WebSocket, owner: Owner): void {
		const { player, network } = owner;
		if (player !== null) this.#makeRoomFor(player);
		this.#ctx.acceptWebSocket(socket, [
			...(player === null ? [] : [player]),
			...(network === null ? [] : [tagOf(network)]),
		]);
		this.keep(socket, owner);
	}

	/** Keeps what is known of a socket with it. */
	keep(socket: WebSocket, owner: Owner): void {
		const attachment: Attachment<Owner> = {
			...{ form: ATTACHMENT_VERSION, protocol: PROTOCOL_VERSION },
			owner,
		};
		socket.serializeAttachment(attachment);
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
		const { owner } = socket.deserializeAttachment() as Attachment<Owner>;
		this.#owners.set(socket, owner);
		return owner;
	}

	/** Sends, unless too much lies unread on the other side; a page that does read connects anew. */
	send(socket: WebSocket, text: string): void {
		if (!isOpen(socket)) return;
		const isTooMuch = this.#unread.isTooMuch(text.length, {
			socket,
			heardAt: () => this.#lastHeardOf(socket),
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

	/** Those that can be sent to: a player's, or everybody's. */
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
