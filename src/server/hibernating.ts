/** Sockets that outlive their object's memory: who is on each, and how many there may be. */
import type { PlayerId } from "../match/match.ts";
import { CLOSE } from "../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../protocol/version.ts";
import { misfitCode } from "./protocolFit.ts";

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
};

export type SocketLimits = {
	readonly all: number;
	readonly perPlayer: number;
};

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
		const code = protocol === undefined ? null : misfitCode(protocol);
		if (code !== null) socket.close(code, "another protocol version");
		else if (form !== ATTACHMENT_VERSION || owner === undefined)
			socket.close(SERVICE_RESTART, "connect anew");
		else this.#owners.set(socket, owner);
	}

	/** Whether no other socket may be opened. Those that are silent make room. */
	isFull(now: number): boolean {
		const open = this.open();
		if (open.length < this.#limits.all) return false;
		const silent = open.filter((socket) => this.#isSilent(socket, now));
		for (const socket of silent)
			socket.close(CLOSE.crowded, "too many sockets");
		return silent.length === 0;
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
		const ping = this.#ctx.getWebSocketAutoResponseTimestamp(socket);
		const heardAt = Math.max(
			this.ownerOf(socket).openedAt,
			ping?.getTime() ?? 0,
			this.#heardAt.get(socket) ?? 0,
		);
		return now - heardAt >= SILENT_AFTER_MS;
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
		const { player } = owner;
		if (player !== null) this.#makeRoomFor(player);
		this.#ctx.acceptWebSocket(socket, player === null ? [] : [player]);
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
