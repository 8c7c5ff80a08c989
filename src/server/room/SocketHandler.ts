/**
 * What comes over a room's sockets, and what is answered to it. What would
 * change the match goes through the inbox; the rest is answered at once.
 */
import { type PlayerId, seatOf } from "../../match/match.ts";
import { mayView } from "../../match/view.ts";
import {
	type MessageFromClient,
	parseFromClient,
} from "../../protocol/fromClient.ts";
import {
	orderMessage,
	pastMessage,
	presenceMessage,
	refusedMessage,
	rematchMessage,
} from "../../protocol/messages.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import { logSparingly } from "../http/log.ts";
import { CommandQueue, type QueuedCommand } from "./CommandQueue.ts";
import type { MatchMessage } from "./commandOf.ts";
import { greetingFor, wholeViewMessage } from "./greeting.ts";
import type { MatchHost } from "./MatchHost.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { delayOf, Stopwatch } from "./roundTrips.ts";
import { loadRated } from "./storage/rated.ts";
import { loadRematch } from "./storage/rematch.ts";
import { loadRecentTurns, turnsFrom } from "./storage/turns.ts";

type Means = {
	readonly store: MatchStore;
	readonly host: MatchHost;
	readonly sockets: RoomSockets;
	readonly sql: SqlStorage;
};

export const MAX_PHRASES = 5;
const PHRASES = { most: MAX_PHRASES, withinMs: 10_000 };

/** What is long: a page asks for it when it has missed something, a simple program after each turn. */
export const MAX_WHOLE_VIEWS = 20;
const WHOLE_VIEWS = { most: MAX_WHOLE_VIEWS, withinMs: 10_000 };

/** Each page that differs says so once a turn. */
const FAULTS = { most: 1, withinMs: 60_000 };

/** Who opens a socket, and the turn of the position that its page has. */
export type Newcomer = {
	readonly player: PlayerId | null;
	readonly network: string | null;
	readonly name: string;
	readonly turn: number | undefined;
	/** The seat that the page takes for its reader's, -1 for none; undefined if it does not say. */
	readonly supposed: number | undefined;
};

export class SocketHandler {
	readonly #store: MatchStore;
	readonly #host: MatchHost;
	readonly #sockets: RoomSockets;
	readonly #sql: SqlStorage;
	readonly #stopwatch = new Stopwatch();
	readonly #phrases = new RateLimiter<PlayerId>(PHRASES);
	readonly #views = new RateLimiter<WebSocket>(WHOLE_VIEWS);
	readonly #faults = new RateLimiter<PlayerId>(FAULTS);
	readonly #inbox = new CommandQueue<WebSocket, MatchMessage>((letter) =>
		this.#ask(letter),
	);

	constructor({ store, host, sockets, sql }: Means) {
		this.#store = store;
		this.#host = host;
		this.#sockets = sockets;
		this.#sql = sql;
	}

	/** Lets a newcomer in, and tells how the game stands; gives the page's end of the socket. */
	admit(newcomer: Newcomer, now: number): WebSocket {
		const { player, network, name, turn, supposed } = newcomer;
		const { match } = this.#store;
		const seat = player && seatOf(match, player);
		const isOther = supposed !== undefined && supposed !== (seat ?? -1);
		const [client, socket] = Object.values(new WebSocketPair());
		this.#sockets.accept(socket, {
			...{ player, network, name },
			...{ openedAt: now, roundTrips: [] },
		});
		const greeting = greetingFor(match, {
			seat,
			// Signed in or out meanwhile: what the page has is somebody else's view.
			turn: isOther ? undefined : turn,
			turnsFrom: (from) => turnsFrom(this.#sql, from),
			now,
		});
		for (const message of greeting) this.#sockets.send(socket, message);
		if (match.type === "over") this.#tellAftermath(socket);
		const presence = presenceMessage(this.#sockets.presence(match, now));
		this.#sockets.send(socket, presence);
		return client;
	}

	/** What came of a game that is over. */
	#tellAftermath(socket: WebSocket): void {
		const rematch = loadRematch(this.#sql);
		if (rematch !== null) this.#sockets.send(socket, rematchMessage(rematch));
		const rated = loadRated(this.#sql);
		if (rated !== null) this.#sockets.send(socket, rated);
	}

	/** Takes a message in. Whether there is something to do when this resolves; if not, another call says so. */
	async receive(
		socket: WebSocket,
		data: string | ArrayBuffer,
		now: number,
	): Promise<boolean> {
		const text = this.#sockets.read(socket, data, now);
		if (text === null) return false;
		const message = parseFromClient(text);
		switch (message.type) {
			case "unreadable":
				this.#refuse(socket, message.reason);
				return false;
			case "clock":
				this.catchUp();
				this.#answerClock(socket, message, now);
				return true;
			case "resync":
				this.catchUp();
				this.#resync(socket, message, now);
				return true;
			case "recall":
				this.catchUp();
				this.#recall(socket, now);
				return true;
			case "say":
				this.catchUp();
				this.#say(socket, message, now);
				return true;
			default:
				return await this.#inbox.gather({ sender: socket, message, at: now });
		}
	}

	/** Does what has come in. To be called before anything else is done, which came later. */
	catchUp(): void {
		if (this.#inbox.isEmpty) return;
		try {
			this.#store.together(() => this.#inbox.empty());
		} catch (error) {
			console.error("what came could not be kept", error);
			this.#sockets.startOver();
		}
	}

	#answerClock(
		socket: WebSocket,
		{ sent, heard }: MessageFromClient<"clock">,
		now: number,
	): void {
		const roundTripMs = this.#stopwatch.stop(socket, heard, now);
		if (roundTripMs !== null) this.#sockets.keepRoundTrip(socket, roundTripMs);
		this.#stopwatch.start(socket, now);
		this.#sockets.send(socket, { type: "clock", sent, now });
	}

	#resync(
		socket: WebSocket,
		{ fault }: MessageFromClient<"resync">,
		now: number,
	): void {
		if (this.#store.load() !== null) this.#host.tick(now);
		const match = this.#store.load()?.match;
		const { player } = this.#sockets.viewerOf(socket);
		if (match === undefined || !mayView(match, player)) return;
		const seat = player && seatOf(match, player);
		if (fault && player !== null && seat !== null) this.#noteFault(player, now);
		if (!this.#views.admits(socket, now)) this.#refuse(socket, "too_fast");
		else this.#sockets.send(socket, wholeViewMessage(match, seat, now));
	}

	/** Whoever only looks on may say what they like: their word is nothing to go by. */
	#noteFault(player: PlayerId, now: number): void {
		if (!this.#faults.admits(player, now)) return;
		const { id, match } = this.#store.game;
		const turn = match.type === "playing" ? match.position.turn : null;
		logSparingly("error", "a page's turn had another hash", id, turn);
	}

	/** Only turns that were executed are past: sealed plans are no part of it. */
	#recall(socket: WebSocket, now: number): void {
		const match = this.#store.load()?.match;
		const { player } = this.#sockets.viewerOf(socket);
		if (match === undefined || !mayView(match, player)) return;
		const recent = loadRecentTurns(this.#sql);
		if (recent === null) return;
		if (!this.#views.admits(socket, now)) this.#refuse(socket, "too_fast");
		else this.#sockets.send(socket, pastMessage(recent));
	}

	#say(
		socket: WebSocket,
		{ phrase }: MessageFromClient<"say">,
		now: number,
	): void {
		const match = this.#store.load()?.match;
		if (match === undefined) return;
		const { player } = this.#sockets.viewerOf(socket);
		const seat = player && seatOf(match, player);
		if (player === null || seat === null) this.#refuse(socket, "not_seated");
		else if (!this.#phrases.admits(player, now))
			this.#refuse(socket, "too_fast");
		else
			this.#sockets.tell([{ message: { type: "said", seat, phrase } }], match);
	}

	#ask({ sender, message, at }: QueuedCommand<WebSocket, MatchMessage>): void {
		const before = this.#store.load()?.match;
		if (before === undefined) return;
		const { player, name, roundTrips } = this.#sockets.viewerOf(sender);
		const reason =
			player === null
				? "not_seated"
				: this.#host.ask(message, { player, name }, at, delayOf(roundTrips));
		const id = message.type === "order" ? message.id : undefined;
		if (reason !== null) this.#refuse(sender, reason, id);
		else if (id !== undefined && this.#store.load()?.match === before)
			this.#acknowledgeAgain(sender, id);
	}

	/** For a page that sent an order again because it never heard that it was taken. */
	#acknowledgeAgain(socket: WebSocket, id: string): void {
		const { match } = this.#store;
		const { player } = this.#sockets.viewerOf(socket);
		if (match.type !== "playing" || player === null) return;
		const seat = seatOf(match, player);
		const taken = match.orders.find(
			(order) => order.seat === seat && order.id === id,
		);
		if (taken !== undefined) this.#sockets.send(socket, orderMessage(taken));
	}

	#refuse(socket: WebSocket, reason: string, id?: string): void {
		this.#sockets.send(socket, refusedMessage(reason, id));
	}
}
