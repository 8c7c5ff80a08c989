/**
 * One game, live: an adapter that decides nothing itself. It loads the match,
 * asks `decide`, keeps what came of it, answers, tells the others, and sets
 * its one alarm, in this order and without waiting in between. That is safe:
 * the platform holds every message back until what was written before it is
 * on disk (output gates, https://blog.cloudflare.com/durable-objects-easy-fast-correct-choose-three/),
 * so whatever a player is told survives any crash.
 */
import { DurableObject } from "cloudflare:workers";
import type { Command, Decision, Refusal } from "../../match/command.ts";
import { decide } from "../../match/decide.ts";
import {
	type Holder,
	type Match,
	openLobby,
	type PlayerId,
	type Playing,
	type Settings,
	seatOf,
} from "../../match/match.ts";
import { nextTickAt } from "../../match/phases.ts";
import { viewFor } from "../../match/view.ts";
import { type FromClient, parseFromClient } from "../../protocol/fromClient.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { packOrder, packView } from "../../protocol/packedView.ts";
import type { Seat } from "../../rules/position.ts";
import { resultOf, saveResult } from "../db/results.ts";
import type { Env } from "../env.ts";
import { refuseSocket } from "../refuseSocket.ts";
import { type Asked, commandOf } from "./commandOf.ts";
import { greetingFor, viewerOn, viewMessage } from "./greeting.ts";
import { deliver, nextAttemptAt, post } from "./outbox.ts";
import { Sockets, send, viewerOf } from "./sockets.ts";
import {
	createGame,
	forgetSnapshots,
	hasGame,
	loadGame,
	type StoredGame,
	saveCommand,
	saveTurn,
	turnsFrom,
} from "./storage.ts";
import { tellingsOf } from "./tellings.ts";

/** What a game is created with. */
export type RoomSetup = {
	readonly id: string;
	readonly settings: Settings;
	readonly holders: readonly Holder[];
};

export class GameRoom extends DurableObject<Env> {
	readonly #sql: SqlStorage;
	readonly #sockets: Sockets;
	/** The game as it is on disk; null until it is asked for, or if there is none. */
	#game: StoredGame | null = null;
	/** When the alarm goes off, so that it is set only where that changes. */
	#alarmAt: number | null = null;

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		this.#sql = ctx.storage.sql;
		this.#sockets = new Sockets(ctx);
		ctx.blockConcurrencyWhile(async () => {
			this.#alarmAt = await ctx.storage.getAlarm();
		});
	}

	/** Seats everyone and begins play. A room that has its game keeps it. */
	async create({ id, settings, holders }: RoomSetup): Promise<void> {
		if (this.#load() !== null) return;
		const now = Date.now();
		let match: Match = openLobby(settings);
		for (const holder of holders)
			match = decided(decide(match, { type: "join", holder }, now));
		const secret = randomSecret();
		match = decided(decide(match, { type: "begin", secret }, now));
		const game = { id, match: match as Playing };
		this.ctx.storage.transactionSync(() => createGame(this.#sql, game));
		this.#game = game;
		await this.#setAlarm();
	}

	/** What a player may see, packed, as JSON; null if there is no such game. */
	async view(player: PlayerId | null): Promise<string | null> {
		const match = this.#load()?.match;
		if (match === undefined) return null;
		return JSON.stringify(
			packView(viewFor(match, viewerOn(seatIn(match, player)))),
		);
	}

	/**
	 * Opens a socket. Only the Worker can call this, and it has judged the session:
	 * `player` and `turn` in the address are its words, not a client's.
	 */
	override async fetch(request: Request): Promise<Response> {
		const asked = new URL(request.url).searchParams;
		if (this.#load() === null)
			return refuseSocket(CLOSE.unknownGame, "there is no such game");
		if (this.#sockets.isFull())
			return refuseSocket(CLOSE.crowded, "too many sockets");
		const now = Date.now();
		this.#tell({ type: "tick" }, now);
		const player = asked.get("player") as PlayerId | null;
		const turn = asked.get("turn");
		const client = this.#connect(
			player,
			turn === null ? undefined : Number(turn),
			now,
		);
		await this.#setAlarm();
		return new Response(null, { status: 101, webSocket: client });
	}

	#connect(
		player: PlayerId | null,
		turn: number | undefined,
		now: number,
	): WebSocket {
		const { match } = this.#game as StoredGame;
		const [client, server] = Object.values(new WebSocketPair());
		const seat = seatIn(match, player);
		this.#sockets.accept(server, { player, seat, openedAt: now });
		const turns = (from: number) => turnsFrom(this.#sql, from);
		for (const message of greetingFor(match, seat, turn, turns, now))
			send(server, message);
		return client;
	}

	override async webSocketMessage(
		socket: WebSocket,
		data: string | ArrayBuffer,
	): Promise<void> {
		const now = Date.now();
		const text = this.#sockets.read(socket, data, now);
		if (text === null || this.#load() === null) return;
		const message = parseFromClient(text);
		if (message.type === "unreadable")
			send(socket, { type: "refused", reason: message.reason });
		else this.#receive(socket, message, now);
		await this.#setAlarm();
	}

	/** Answers a page's goodbye; without it the page would take the end for a failure. */
	override webSocketClose(socket: WebSocket): void {
		socket.close(1000);
	}

	override webSocketError(_socket: WebSocket, error: unknown): void {
		console.warn("a socket failed", error);
	}

	/** Goes off at least once, perhaps late: what is due by now happens, and what has happened does not again. */
	override async alarm(): Promise<void> {
		this.#alarmAt = null;
		if (this.#load() === null) return;
		const now = Date.now();
		this.#tell({ type: "tick" }, now);
		await deliver(this.#sql, (result) => saveResult(this.env.DB, result), now);
		await this.#setAlarm();
	}

	#receive(socket: WebSocket, message: FromClient, now: number): void {
		switch (message.type) {
			case "clock":
				send(socket, { type: "clock", sent: message.sent, now });
				break;
			case "resync":
				if (message.fault) console.error("a page's turn had another hash");
				this.#resync(socket, now);
				break;
			default:
				this.#request(socket, message, now);
		}
	}

	#resync(socket: WebSocket, now: number): void {
		this.#tell({ type: "tick" }, now);
		const { seat } = viewerOf(socket);
		send(socket, viewMessage(this.#current().match, seat, now));
	}

	#request(socket: WebSocket, message: Asked, now: number): void {
		const reason = this.#refusalOf(socket, message, now);
		if (reason === null) return;
		const id = message.type === "order" ? { id: message.id } : {};
		send(socket, { type: "refused", reason, ...id });
	}

	/** Does what a message asks for; why not, if not. */
	#refusalOf(socket: WebSocket, message: Asked, now: number): Refusal | null {
		const { player } = viewerOf(socket);
		const { match } = this.#current();
		if (player === null) return "not_seated";
		if (match.type !== "playing") return "not_playing";
		const command = commandOf(message, match, player);
		if (typeof command === "string") return command;
		const decision = this.#tell(command, now);
		if (decision.type === "refused") return decision.reason;
		if (decision.match === match && message.type === "order")
			this.#acknowledgeAgain(socket, match, message.id);
		return null;
	}

	/** For a page that sent an order again because it never heard that it was taken. */
	#acknowledgeAgain(socket: WebSocket, { orders }: Playing, id: string): void {
		const { seat } = viewerOf(socket);
		const taken = orders.find(
			(order) => order.seat === seat && order.id === id,
		);
		if (taken === undefined) return;
		send(socket, {
			type: "order",
			seat: taken.seat,
			target: packOrder(taken.order),
			at: taken.at,
			id,
		});
	}

	/** Puts a command to the match, keeps what came of it, and tells everyone. */
	#tell(command: Command, now: number): Decision {
		const game = this.#current();
		const decision = decide(game.match, command, now);
		if (decision.type === "refused" || decision.match === game.match)
			return decision;
		const { match, facts } = decision;
		this.ctx.storage.transactionSync(() => this.#save(command, decision, now));
		this.#game = { ...game, match };
		this.#sockets.tell(tellingsOf(facts, match, now));
		return decision;
	}

	#save(command: Command, { match, facts }: Decided, now: number): void {
		const { id, match: before } = this.#current();
		// A decision resolves one turn at most: each asks for new orders.
		const turn = facts.find((fact) => fact.type === "turnResolved");
		if (turn !== undefined && match.type !== "lobby")
			saveTurn(this.#sql, turn.turn, turn.record, match);
		else if (before.type === "playing")
			saveCommand(this.#sql, before, command, now);
		if (match.type !== "over") return;
		post(this.#sql, resultOf(id, match), now);
		forgetSnapshots(this.#sql);
	}

	#current(): StoredGame {
		const game = this.#load();
		if (game === null) throw new Error("a room without a game");
		return game;
	}

	#load(): StoredGame | null {
		if (this.#game === null && hasGame(this.#sql))
			this.#game = loadGame(this.#sql);
		return this.#game;
	}

	/** One alarm for whatever comes next; setting it is a billed write, so only where it changes. */
	async #setAlarm(): Promise<void> {
		const { match } = this.#current();
		const moments = [
			match.type === "playing" ? nextTickAt(match) : null,
			nextAttemptAt(this.#sql),
		].filter((at) => at !== null);
		const next = moments.length === 0 ? null : Math.min(...moments);
		if (next === this.#alarmAt) return;
		this.#alarmAt = next;
		if (next === null) await this.ctx.storage.deleteAlarm();
		else await this.ctx.storage.setAlarm(next);
	}
}

type Decided = Extract<Decision, { type: "decided" }>;

function seatIn(match: Match, player: PlayerId | null): Seat | null {
	return player === null ? null : seatOf(match, player);
}

/** For steps that only a bug could have refused. */
function decided(decision: Decision): Match {
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

/** 32 bytes in hex. */
function randomSecret(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
