/** Decides whether a room opens a socket, and sends the first messages on it. */

import { greetingFor } from "../../exchange/greeting.ts";
import { type Match, seatOf } from "../../match/match.ts";
import { mayView } from "../../match/view.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import {
	presenceMessage,
	rematchMessage,
} from "../../protocol/serverMessages.ts";
import { socketRefusal } from "../http/refuseSocket.ts";
import type { MatchRunner } from "./MatchRunner.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import type { SocketRequest } from "./socketRequest.ts";
import { loadRated } from "./storage/rated.ts";
import { loadRematch } from "./storage/rematch.ts";
import { turnsFrom } from "./storage/turns.ts";

type AdmissionParts = {
	readonly store: MatchStore;
	readonly runner: MatchRunner;
	readonly sockets: RoomSockets;
	readonly sql: SqlStorage;
};

export class SocketAdmission {
	readonly #store: MatchStore;
	readonly #runner: MatchRunner;
	readonly #sockets: RoomSockets;
	readonly #sql: SqlStorage;

	constructor({ store, runner, sockets, sql }: AdmissionParts) {
		this.#store = store;
		this.#runner = runner;
		this.#sockets = sockets;
		this.#sql = sql;
	}

	/**
	 * The answer to a request for a socket: the page's end of it, or the reason
	 * for refusing. `match` is undefined if the room has no game.
	 */
	admit(
		request: SocketRequest,
		match: Match | undefined,
		now: number,
	): Response {
		if (match === undefined)
			return socketRefusal(CLOSE.unknownGame, "there is no such game");
		const { player, name, network } = request;
		if (!mayView(match, player))
			return socketRefusal(CLOSE.notWatchable, "only those who play may watch");
		if (!this.#sockets.hasRoomFor({ player, network, openedAt: now }, match))
			return socketRefusal(CLOSE.crowded, "too many sockets");
		// The room may not know yet that its guest has an account now.
		if (player !== null) this.#runner.rename(player, name, now);
		const webSocket = this.#open(request, now);
		this.#runner.updatePresence(now);
		return new Response(null, { status: 101, webSocket });
	}

	/** Opens a socket and sends the state of the game; returns the page's end. */
	#open({ turn, supposedSeat, ...owner }: SocketRequest, now: number) {
		const { match } = this.#store;
		const seat = owner.player && seatOf(match, owner.player);
		const [client, socket] = Object.values(new WebSocketPair());
		this.#sockets.accept(socket, {
			...owner,
			...{ openedAt: now, roundTrips: [] },
		});
		const isOther = supposedSeat !== undefined && supposedSeat !== (seat ?? -1);
		const greeting = greetingFor(match, {
			seat,
			// The reader has signed in or out: the page holds the view of
			// another player.
			turn: isOther ? undefined : turn,
			turnsFrom: (from) => turnsFrom(this.#sql, from),
			now,
		});
		for (const message of greeting) this.#sockets.send(socket, message);
		if (match.type === "over") this.#sendAftermath(socket);
		const presence = presenceMessage(this.#sockets.presence(match, now));
		this.#sockets.send(socket, presence);
		return client;
	}

	/** Sends what followed a finished game. */
	#sendAftermath(socket: WebSocket): void {
		const rematch = loadRematch(this.#sql);
		if (rematch !== null) this.#sockets.send(socket, rematchMessage(rematch));
		const rated = loadRated(this.#sql);
		if (rated !== null) this.#sockets.send(socket, rated);
	}
}
