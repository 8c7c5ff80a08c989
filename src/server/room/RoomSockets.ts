/** A room's hibernating sockets: who is on each, what each may send, and what each receives. */

import type { Broadcast } from "../../exchange/broadcasts.ts";
import { wholeViewMessage } from "../../exchange/greeting.ts";
import { isSomebody, type Match, type PlayerId } from "../../match/match.ts";
import { mayView } from "../../match/view.ts";
import {
	CLOSE,
	type FromServer,
	type Presence,
} from "../../protocol/fromServer.ts";
import { refusedMessage } from "../../protocol/serverMessages.ts";
import type { Seat } from "../../rules/position.ts";
import {
	HibernatingSockets,
	type IsKept,
	type SocketOwner,
} from "../durable/HibernatingSockets.ts";
import { FrameBatcher } from "./FrameBatcher.ts";
import { MessageLimiter } from "./MessageLimiter.ts";
import { type RoundTrips, withRoundTrip } from "./roundTrips.ts";

/** Who is on a socket; kept with the socket through hibernation. */
export type SocketViewer = SocketOwner & {
	readonly name: string;
	/** See `Person`. */
	readonly isBotAccount?: true;
	readonly roundTrips: RoundTrips;
	/** The page is behind another one; pages that say nothing are in sight. */
	readonly isHidden?: boolean;
};

/** Applies to spectators; seated players are always admitted. */
export const MAX_SOCKETS = 5000;
/** Enough for a class or a party that watches together. */
export const MAX_SOCKETS_PER_NETWORK = 250;
export const MAX_SOCKETS_PER_PLAYER = 8;

/** Close codes of the standard (https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1). */
const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;

export class RoomSockets {
	readonly #all: HibernatingSockets<SocketViewer>;
	readonly #limiter = new MessageLimiter();
	readonly #outgoing = new FrameBatcher<WebSocket>((socket, text) =>
		this.#all.send(socket, text),
	);

	constructor(ctx: DurableObjectState) {
		this.#all = new HibernatingSockets(ctx, {
			all: MAX_SOCKETS,
			perNetwork: MAX_SOCKETS_PER_NETWORK,
			perPlayer: MAX_SOCKETS_PER_PLAYER,
		});
	}

	/** Whether one more socket may be opened. Seated players are always admitted. */
	hasRoomFor(newcomer: SocketOwner, match: Match): boolean {
		const seated = seatsByPlayer(match);
		const isKept: IsKept = (player) => player !== null && seated.has(player);
		return this.#all.hasRoomFor(newcomer, isKept);
	}

	/** When to check next which pages have fallen silent, epoch ms; null without sockets. */
	nextPresenceCheckAt(now: number): number | null {
		return this.#all.nextPresenceCheckAt(now);
	}

	accept(socket: WebSocket, viewer: SocketViewer): void {
		this.#all.accept(socket, viewer);
	}

	viewerOf(socket: WebSocket): SocketViewer {
		return this.#all.ownerOf(socket);
	}

	/** Stores a measured round trip, in ms, with its socket. */
	keepRoundTrip(socket: WebSocket, ms: number): void {
		const viewer = this.viewerOf(socket);
		const roundTrips = withRoundTrip(viewer.roundTrips, ms);
		this.#all.keep(socket, { ...viewer, roundTrips });
	}

	/** Stores with a socket whether its page is in sight. */
	keepVisibility(socket: WebSocket, isVisible: boolean): void {
		const viewer = this.viewerOf(socket);
		this.#all.keep(socket, { ...viewer, isHidden: !isVisible });
	}

	/** Whether a player has a page of this game in sight, on any device. */
	isLooking(player: PlayerId, now: number): boolean {
		return this.#all
			.living(now, player)
			.some((socket) => !this.viewerOf(socket).isHidden);
	}

	/**
	 * The text of a message; null if the message was too long or one too many,
	 * and the socket was closed for it.
	 */
	read(
		socket: WebSocket,
		message: string | ArrayBuffer,
		now: number,
	): string | null {
		this.#all.hear(socket, now);
		return this.#limiter.read(socket, message, now);
	}

	/** Who is here. A player who has been silent for long counts as away, even if their socket is open. */
	presence({ seats }: Match, now: number): Presence {
		const away: Seat[] = [];
		let seated = 0;
		for (const [seat, holder] of seats.entries()) {
			if (!isSomebody(holder)) continue;
			const { length } = this.#all.living(now, holder.player);
			if (length === 0) away.push(seat as Seat);
			seated += length;
		}
		return { away, watching: this.#all.living(now).length - seated };
	}

	send(socket: WebSocket, message: FromServer): void {
		this.#outgoing.put(socket, JSON.stringify(message));
	}

	#sendAll(sockets: readonly WebSocket[], message: FromServer): void {
		if (sockets.length === 0) return;
		const text = JSON.stringify(message);
		for (const socket of sockets) this.#outgoing.put(socket, text);
	}

	/** Tells a page why its request was refused. `id`: the id of the refused order. */
	refuse(socket: WebSocket, reason: string, id?: string): void {
		this.send(socket, refusedMessage(reason, id));
	}

	/** Sends each viewer the messages meant for them; encodes every message once. */
	broadcast(broadcasts: readonly Broadcast[], { seats }: Match): void {
		for (const { message, to = null, others = null } of broadcasts) {
			if (to === null) {
				this.#sendAll(this.#all.open(), message);
				continue;
			}
			const holder = seats[to];
			const own =
				holder?.type === "person" ? this.#all.open(holder.player) : [];
			this.#sendAll(own, message);
			if (others === null) continue;
			const theirs = new Set(own);
			this.#sendAll(
				this.#all.open().filter((socket) => !theirs.has(socket)),
				others,
			);
		}
	}

	/**
	 * Sends everyone, or one player, the whole match as they may see it. Closes
	 * the sockets of viewers who may not see it.
	 */
	sendViews(match: Match, now: number, player?: PlayerId): void {
		const texts = new Map<Seat | null, string>();
		const seated = seatsByPlayer(match);
		for (const socket of this.#all.open(player)) {
			const viewer = this.viewerOf(socket).player;
			if (!mayView(match, viewer)) {
				socket.close(CLOSE.notWatchable, "only those who play may watch");
				continue;
			}
			const seat = (viewer && seated.get(viewer)) ?? null;
			let text = texts.get(seat);
			if (text === undefined) {
				text = JSON.stringify(wholeViewMessage(match, seat, now));
				texts.set(seat, text);
			}
			this.#outgoing.put(socket, text);
		}
	}

	/** Closes a player's sockets; their pages reconnect under the player's present identity. */
	close(player: PlayerId): void {
		this.#outgoing.flush();
		for (const socket of this.#all.open(player))
			socket.close(GOING_AWAY, "nobody is signed in here any more");
	}

	/** Discards all unsent messages; the pages reconnect and ask for what they have missed. */
	reset(): void {
		this.#outgoing.drop();
		this.closeAll(INTERNAL_ERROR, "something broke here");
	}

	closeAll(code: number, reason: string): void {
		this.#outgoing.flush();
		for (const socket of this.#all.open()) socket.close(code, reason);
	}
}

function seatsByPlayer({ seats }: Match): Map<PlayerId, Seat> {
	return new Map(
		seats.flatMap((holder, seat) =>
			holder?.type === "person" ? [[holder.player, seat as Seat]] : [],
		),
	);
}
