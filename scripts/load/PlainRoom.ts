/**
 * A room on plain Node: in memory, with nothing on disk. It uses the match, the
 * protocol and the packing of the real one (src/server/room), so that only the
 * platform differs, and that nothing survives.
 */
import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";
import type { Command, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { nextLobbyTickAt, openLobby } from "../../src/match/lobby.ts";
import {
	type Match,
	type PlayerId,
	type Settings,
	seatOf,
} from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { isTimeUp } from "../../src/match/waitedFor.ts";
import { parseFromClient } from "../../src/protocol/fromClient.ts";
import type { FromServer } from "../../src/protocol/fromServer.ts";
import { refusedMessage } from "../../src/protocol/messages.ts";
import type { Seat } from "../../src/rules/position.ts";
import type { Guest } from "../../src/server/identity/guest.ts";
import {
	type Broadcast,
	broadcastsOf,
} from "../../src/server/room/broadcasts.ts";
import {
	commandOf,
	isMatchMessage,
	type MatchMessage,
} from "../../src/server/room/commandOf.ts";
import { FrameBatcher } from "../../src/server/room/FrameBatcher.ts";
import { wholeViewMessage } from "../../src/server/room/greeting.ts";
import type { RoomRefusal } from "../../src/server/room/roomRefusal.ts";

/** The longest time that Node's timers take. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class PlainRoom {
	#match: Match;
	readonly #sockets = new Set<WebSocket>();
	readonly #outgoing = new FrameBatcher<WebSocket>((socket, text) =>
		socket.send(text),
	);
	/** The sockets of each person who plays. */
	readonly #socketsOf = new Map<PlayerId, Set<WebSocket>>();
	#timer: NodeJS.Timeout | undefined;
	#timerAt: number | null = null;

	constructor(settings: Settings) {
		this.#match = openLobby(settings, Date.now());
	}

	/** Does what a visitor asks for; gives why not, if it is refused. */
	ask(message: MatchMessage, visitor: Guest): RoomRefusal | null {
		this.#endOverduePhase();
		const context = { visitor, delayMs: 0, newSecret };
		const command = commandOf(message, this.#match, context);
		return typeof command === "string" ? command : this.#apply(command);
	}

	/** The timer may be a little late: a request after the end of a phase counts for the next one. */
	#endOverduePhase(): void {
		const isOverdue =
			this.#match.type === "playing" && isTimeUp(this.#match, Date.now());
		if (isOverdue) this.#apply({ type: "tick" });
	}

	/** Takes a socket; without a visitor it only watches. */
	connect(socket: WebSocket, visitor: Guest | null): void {
		this.#add(socket, visitor?.player ?? null);
		const seat = visitor && seatOf(this.#match, visitor.player);
		this.#send(socket, wholeViewMessage(this.#match, seat, Date.now()));
		socket.on("message", (data: Buffer) => {
			const text = data.toString();
			if (text === "ping") socket.send("pong");
			else this.#receive(socket, parseFromClient(text), visitor);
		});
	}

	#add(socket: WebSocket, player: PlayerId | null): void {
		this.#sockets.add(socket);
		socket.on("close", () => this.#sockets.delete(socket));
		if (player === null) return;
		const own = this.#socketsOf.get(player) ?? new Set();
		this.#socketsOf.set(player, own.add(socket));
		socket.on("close", () => own.delete(socket));
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
		this.#send(socket, refusedMessage(reason, id));
	}

	#apply(command: Command): RoomRefusal | null {
		const now = Date.now();
		const before = this.#match;
		const decision = decide(before, command, now);
		if (decision.type === "refused") return decision.reason;
		this.#match = decision.match;
		if (before.type === "lobby") this.#sendLobby(decision.facts, now);
		else this.#sendAll(broadcastsOf(decision.facts, this.#match, now));
		this.#setTimer(now);
		return null;
	}

	/** Sends everybody the lobby, or the game that has just begun. */
	#sendLobby(facts: readonly Fact[], now: number): void {
		if (facts.length === 0) return;
		const players = this.#match.seats.map((holder) =>
			holder?.type === "person" ? holder.player : null,
		);
		const seated = new Set<WebSocket>();
		for (const [seat, player] of players.entries())
			for (const socket of this.#socketsOfPlayer(player)) {
				seated.add(socket);
				this.#send(socket, wholeViewMessage(this.#match, seat as Seat, now));
			}
		const others = [...this.#sockets].filter((socket) => !seated.has(socket));
		this.#sendTo(others, wholeViewMessage(this.#match, null, now));
	}

	/** Encodes every message only once. */
	#sendAll(broadcasts: readonly Broadcast[]): void {
		for (const { message, to, others } of broadcasts) {
			if (to === undefined) {
				this.#sendTo(this.#sockets, message);
				continue;
			}
			const holder = this.#match.seats[to];
			const own = this.#socketsOfPlayer(
				holder?.type === "person" ? holder.player : null,
			);
			this.#sendTo(own, message);
			if (others === undefined) continue;
			this.#sendTo(
				[...this.#sockets].filter((socket) => !own.has(socket)),
				others,
			);
		}
	}

	#send(socket: WebSocket, message: FromServer): void {
		this.#outgoing.put(socket, JSON.stringify(message));
	}

	#sendTo(sockets: Iterable<WebSocket>, message: FromServer): void {
		const text = JSON.stringify(message);
		for (const socket of sockets) this.#outgoing.put(socket, text);
	}

	#socketsOfPlayer(player: PlayerId | null): ReadonlySet<WebSocket> {
		return (player && this.#socketsOf.get(player)) ?? new Set();
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
