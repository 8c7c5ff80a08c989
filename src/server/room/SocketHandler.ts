/**
 * Handles the messages from a room's sockets. A message that could change the
 * match goes into the command queue; all others are answered at once.
 */

import { isMatchMessage, type MatchMessage } from "../../exchange/commandOf.ts";
import { wholeViewMessage } from "../../exchange/greeting.ts";
import { type PlayerId, seatOf } from "../../match/match.ts";
import { mayView } from "../../match/view.ts";
import {
	type FromClient,
	type MessageFromClient,
	parseFromClient,
} from "../../protocol/fromClient.ts";
import { pastMessage } from "../../protocol/serverMessages.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import { logSparingly } from "../http/log.ts";
import type { Act } from "./act.ts";
import type { CommandQueue } from "./CommandQueue.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { PendingRoundTrips } from "./roundTrips.ts";
import type { StoredGame } from "./storage/game.ts";
import { loadRecentTurns } from "./storage/turns.ts";

type HandlerParts = {
	readonly queue: CommandQueue;
	readonly sockets: RoomSockets;
	readonly sql: SqlStorage;
	readonly act: Act;
};

export const MAX_PHRASES = 5;
const PHRASES = { most: MAX_PHRASES, withinMs: 10_000 };

/**
 * Limits whole views, which are long. A page asks for one when it has missed
 * something, a simple program after each turn.
 */
export const MAX_WHOLE_VIEWS = 20;
const WHOLE_VIEWS = { most: MAX_WHOLE_VIEWS, withinMs: 10_000 };

/** Limits reports of a differing hash: an affected page sends one each turn. */
const FAULTS = { most: 1, withinMs: 60_000 };

/** Messages that are answered at once. */
type Query = Exclude<FromClient, MatchMessage>;

/** Who sent a query, and the current game; null if there is none. */
type QueryContext = {
	readonly socket: WebSocket;
	readonly game: StoredGame | null;
	readonly now: number;
};

export class SocketHandler {
	readonly #queue: CommandQueue;
	readonly #sockets: RoomSockets;
	readonly #sql: SqlStorage;
	readonly #act: Act;
	readonly #stopwatch = new PendingRoundTrips();
	readonly #phrases = new RateLimiter<PlayerId>(PHRASES);
	readonly #views = new RateLimiter<WebSocket>(WHOLE_VIEWS);
	readonly #faults = new RateLimiter<PlayerId>(FAULTS);

	constructor({ queue, sockets, sql, act }: HandlerParts) {
		this.#queue = queue;
		this.#sockets = sockets;
		this.#sql = sql;
		this.#act = act;
	}

	async receive(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
		const at = Date.now();
		const text = this.#sockets.read(socket, data, at);
		if (text === null) return;
		const message = parseFromClient(text);
		if (message.type === "unreadable")
			this.#sockets.refuse(socket, message.reason);
		else if (isMatchMessage(message))
			await this.#queue.add({ sender: socket, message, at });
		else
			await this.#act((game, now) =>
				this.#answer(message, { socket, game, now }),
			);
	}

	#answer(query: Query, to: QueryContext): void {
		switch (query.type) {
			case "clock":
				this.#answerClock(query, to);
				break;
			case "resync":
				this.#resync(query, to);
				break;
			case "recall":
				this.#recall(to);
				break;
			case "say":
				this.#say(query, to);
				break;
			case "visibility":
				this.#sockets.keepVisibility(to.socket, query.isVisible);
				break;
			default:
				query satisfies never;
		}
	}

	#answerClock(
		{ sent, heard }: MessageFromClient<"clock">,
		{ socket, now }: QueryContext,
	): void {
		const roundTripMs = this.#stopwatch.stop(socket, heard, now);
		if (roundTripMs !== null) this.#sockets.keepRoundTrip(socket, roundTripMs);
		this.#stopwatch.start(socket, now);
		this.#sockets.send(socket, { type: "clock", sent, now });
	}

	#resync(
		{ fault }: MessageFromClient<"resync">,
		{ socket, game, now }: QueryContext,
	): void {
		const { player } = this.#sockets.viewerOf(socket);
		if (game === null || !mayView(game.match, player)) return;
		const seat = player && seatOf(game.match, player);
		if (fault && player !== null && seat !== null)
			this.#logFault(player, game, now);
		if (!this.#views.admits(socket, now))
			this.#sockets.refuse(socket, "too_fast");
		else this.#sockets.send(socket, wholeViewMessage(game.match, seat, now));
	}

	/** Logs only what players report: a spectator's report proves nothing. */
	#logFault(player: PlayerId, { id, match }: StoredGame, now: number): void {
		if (!this.#faults.admits(player, now)) return;
		const turn = match.type === "playing" ? match.position.turn : null;
		logSparingly("error", "a page's turn had another hash", id, turn);
	}

	/** Sends only executed turns, which contain no sealed plans. */
	#recall({ socket, game, now }: QueryContext): void {
		const { player } = this.#sockets.viewerOf(socket);
		if (game === null || !mayView(game.match, player)) return;
		const recent = loadRecentTurns(this.#sql);
		if (recent === null) return;
		if (!this.#views.admits(socket, now))
			this.#sockets.refuse(socket, "too_fast");
		else this.#sockets.send(socket, pastMessage(recent));
	}

	#say(
		{ phrase }: MessageFromClient<"say">,
		{ socket, game, now }: QueryContext,
	): void {
		if (game === null) return;
		const { match } = game;
		const { player } = this.#sockets.viewerOf(socket);
		const seat = player && seatOf(match, player);
		if (player === null || seat === null)
			this.#sockets.refuse(socket, "not_seated");
		else if (!this.#phrases.admits(player, now))
			this.#sockets.refuse(socket, "too_fast");
		else
			this.#sockets.broadcast(
				[{ message: { type: "said", seat, phrase } }],
				match,
			);
	}
}
