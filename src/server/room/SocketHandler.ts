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
import type { Phrases } from "./Phrases.ts";
import type { RoomSockets, SocketViewer } from "./RoomSockets.ts";
import { PendingRoundTrips } from "./roundTrips.ts";
import type { StoredGame } from "./storage/game.ts";
import { loadRecentTurns } from "./storage/turns.ts";
import type { UnseenEnd } from "./UnseenEnd.ts";

type HandlerParts = {
	readonly queue: CommandQueue;
	readonly sockets: RoomSockets;
	readonly unseen: UnseenEnd;
	readonly sql: SqlStorage;
	readonly act: Act;
	readonly phrases: Phrases;
	/** Whether somebody may join no more games. */
	readonly isBusy: (viewer: SocketViewer) => Promise<boolean>;
};

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
	readonly #unseen: UnseenEnd;
	readonly #sql: SqlStorage;
	readonly #act: Act;
	readonly #stopwatch = new PendingRoundTrips();
	readonly #phrases: Phrases;
	readonly #isBusy: HandlerParts["isBusy"];
	readonly #views = new RateLimiter<WebSocket>(WHOLE_VIEWS);
	readonly #faults = new RateLimiter<PlayerId>(FAULTS);

	constructor(parts: HandlerParts) {
		const { queue, sockets, unseen, sql, act, phrases, isBusy } = parts;
		this.#unseen = unseen;
		this.#phrases = phrases;
		this.#isBusy = isBusy;
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
		else if (message.type === "join" && (await this.#isTooBusy(socket)))
			this.#sockets.refuse(socket, "too_many_games");
		else if (isMatchMessage(message))
			await this.#queue.add({ sender: socket, message, at });
		else
			await this.#act((game, now) =>
				this.#answer(message, { socket, game, now }),
			);
	}

	/** Only a bot's account is ever waited for. */
	async #isTooBusy(socket: WebSocket): Promise<boolean> {
		const viewer = this.#sockets.viewerOf(socket);
		if (!viewer.isBotAccount) return false;
		return (await this.#isBusy(viewer)) && !(await this.#isSeated(viewer));
	}

	#isSeated({ player }: SocketViewer): Promise<boolean> {
		return this.#act(
			(game) =>
				game !== null && player !== null && seatOf(game.match, player) !== null,
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
				this.#keepVisibility(query, to);
				break;
			default:
				query satisfies never;
		}
	}

	#keepVisibility(
		{ isVisible }: MessageFromClient<"visibility">,
		{ socket }: QueryContext,
	): void {
		this.#sockets.keepVisibility(socket, isVisible);
		if (isVisible) this.#unseen.see(this.#sockets.viewerOf(socket).player);
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
		const { player } = this.#sockets.viewerOf(socket);
		const sender = player && { player };
		const said = { phrase, now };
		const refusal = this.#phrases.say(game.match, sender, said);
		if (refusal !== null) this.#sockets.refuse(socket, refusal);
	}
}
