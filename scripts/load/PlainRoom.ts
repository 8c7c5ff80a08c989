/**
 * A room on plain Node: in memory, with nothing on disk. It uses the match, the protocol and
 * the packing of the real room (src/server/room), so the only differences are the platform
 * and that nothing is stored.
 */
import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";
import { type Broadcast, broadcastsOf } from "../../src/exchange/broadcasts.ts";
import {
	commandOf,
	isMatchMessage,
	type MatchMessage,
} from "../../src/exchange/commandOf.ts";
import { wholeViewMessage } from "../../src/exchange/greeting.ts";
import type { Command, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { nextLobbyTickAt, openLobby } from "../../src/match/lobby.ts";
import { type Match, seatOf } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import type { Settings } from "../../src/match/settings.ts";
import { isTimeUp } from "../../src/match/waitedFor.ts";
import { parseFromClient } from "../../src/protocol/fromClient.ts";
import { refusedMessage } from "../../src/protocol/serverMessages.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { Guest } from "../../src/server/identity/guest.ts";
import type { RoomRefusal } from "../../src/server/room/roomRefusal.ts";
import { PlainSockets } from "./PlainSockets.ts";

/** The maximum delay of Node's timers. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class PlainRoom {
	#match: Match;
	readonly #sockets = new PlainSockets();
	#timer: NodeJS.Timeout | undefined;
	#timerAt: number | null = null;

	constructor(settings: Settings) {
		this.#match = openLobby(settings, Date.now());
	}

	/** Executes a visitor's request; returns the reason if it is refused. */
	ask(message: MatchMessage, visitor: Guest): RoomRefusal | null {
		this.#endOverduePhase();
		const context = { visitor, delayMs: 0, newSecret };
		const command = commandOf(message, this.#match, context);
		return typeof command === "string" ? command : this.#apply(command);
	}

	/** The timer may be slightly late: a request after the end of a phase counts for the next one. */
	#endOverduePhase(): void {
		const isOverdue =
			this.#match.type === "playing" && isTimeUp(this.#match, Date.now());
		if (isOverdue) this.#apply({ type: "tick" });
	}

	/** Accepts a socket; without a visitor it is a spectator's. */
	connect(socket: WebSocket, visitor: Guest | null): void {
		this.#sockets.add(socket, visitor?.player ?? null);
		const seat = visitor && seatOf(this.#match, visitor.player);
		this.#sockets.send(
			[socket],
			wholeViewMessage(this.#match, seat, Date.now()),
		);
		socket.on("message", (data: Buffer) => {
			const text = data.toString();
			if (text === "ping") socket.send("pong");
			else this.#receive(socket, parseFromClient(text), visitor);
		});
	}

	#receive(
		socket: WebSocket,
		message: ReturnType<typeof parseFromClient>,
		visitor: Guest | null,
	): void {
		const isAsked = message.type !== "unreadable" && isMatchMessage(message);
		const reason = isAsked
			? visitor === null
				? "not_seated"
				: this.ask(message, visitor)
			: "unknown_message";
		if (reason === null) return;
		const id = message.type === "order" ? message.id : undefined;
		this.#sockets.send([socket], refusedMessage(reason, id));
	}

	#apply(command: Command): RoomRefusal | null {
		const now = Date.now();
		const before = this.#match;
		const decision = decide(before, command, now);
		if (decision.type === "refused") return decision.reason;
		this.#match = decision.match;
		if (before.type === "lobby") this.#sendLobby(decision.facts, now);
		else this.#sendAll(broadcastsOf(decision.facts, this.#match, now, before));
		this.#setTimer(now);
		return null;
	}

	/** Sends everyone the lobby, or the game that has just begun. */
	#sendLobby(facts: readonly Fact[], now: number): void {
		if (facts.length === 0) return;
		const seated = new Set<WebSocket>();
		for (const seat of this.#match.seats.keys()) {
			const own = this.#socketsOfSeat(seat as Seat);
			for (const socket of own) seated.add(socket);
			const view = wholeViewMessage(this.#match, seat as Seat, now);
			this.#sockets.send(own, view);
		}
		const view = wholeViewMessage(this.#match, null, now);
		this.#sockets.send(this.#sockets.except(seated), view);
	}

	#sendAll(broadcasts: readonly Broadcast[]): void {
		for (const { message, to, others } of broadcasts) {
			if (to === undefined) {
				this.#sockets.send(this.#sockets.all, message);
				continue;
			}
			const own = this.#socketsOfSeat(to);
			this.#sockets.send(own, message);
			if (others !== undefined)
				this.#sockets.send(this.#sockets.except(own), others);
		}
	}

	#socketsOfSeat(seat: Seat): ReadonlySet<WebSocket> {
		const holder = this.#match.seats[seat];
		return this.#sockets.of(holder?.type === "person" ? holder.player : null);
	}

	#setTimer(now: number): void {
		const next = nextTimerAt(this.#match);
		if (next === this.#timerAt) return;
		this.#timerAt = next;
		clearTimeout(this.#timer);
		if (next === null) return;
		const inMs = Math.min(Math.max(0, next - now), LONGEST_TIMER_MS);
		this.#timer = setTimeout(() => {
			this.#timerAt = null;
			this.#tick();
		}, inMs);
	}

	#tick(): void {
		const isDue =
			this.#match.type === "lobby" &&
			this.#match.beginsAt !== null &&
			Date.now() >= this.#match.beginsAt;
		this.#apply(
			isDue ? { type: "begin", secret: newSecret() } : { type: "tick" },
		);
	}
}

function nextTimerAt(match: Match): number | null {
	switch (match.type) {
		case "lobby":
			return nextLobbyTickAt(match);
		case "playing":
			return nextTickAt(match);
		case "over":
			return null;
	}
}

function newSecret(): string {
	return randomBytes(32).toString("hex");
}
