/**
 * One game, live: an adapter that decides nothing itself. It puts what is asked
 * to its match, which is kept, then answers, tells the others, and sets its one
 * alarm, in this order and without waiting in between. That is safe: the
 * platform holds every message back until what was written before it is on disk
 * (output gates, https://blog.cloudflare.com/durable-objects-easy-fast-correct-choose-three/),
 * so whatever a player is told survives any crash.
 */
import { DurableObject } from "cloudflare:workers";
import { canTakeOver } from "../../match/absence.ts";
import { type Match, type PlayerId, seatOf } from "../../match/match.ts";
import { mayView, viewFor } from "../../match/view.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { rematchMessage } from "../../protocol/messages.ts";
import { packView } from "../../protocol/packedView.ts";
import type { LandRow } from "../../rules/landAreas.ts";
import type { Seat } from "../../rules/position.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { Env } from "../env.ts";
import { type GameId, newGameId } from "../games/gameId.ts";
import { logSparingly } from "../http/log.ts";
import { socketRefusal } from "../http/refuseSocket.ts";
import { retryCall } from "../http/retryCall.ts";
import type {
	LogAnswer,
	OwnGame,
	RoomApi,
	RoomRequest,
	RoomSetup,
	ViewAnswer,
} from "./api.ts";
import { landAnswer, logAnswer } from "./gameAnswers.ts";
import { viewerOn } from "./greeting.ts";
import { ListingPublisher } from "./ListingPublisher.ts";
import { listingOf, ownGameOf } from "./listingOf.ts";
import { MatchHost } from "./MatchHost.ts";
import { MatchStore } from "./MatchStore.ts";
import { Outbox } from "./Outbox.ts";
import { RoomSockets } from "./RoomSockets.ts";
import { stayersOf } from "./rematchPlayers.ts";
import type { RoomRefusal } from "./roomRefusal.ts";
import { Schedule } from "./Schedule.ts";
import { SocketHandler } from "./SocketHandler.ts";
import type { StoredGame } from "./storage/game.ts";
import { loadRematch, saveRematch } from "./storage/rematch.ts";

export class GameRoom extends DurableObject<Env> implements RoomApi {
	readonly #sql: SqlStorage;
	readonly #sockets: RoomSockets;
	readonly #store: MatchStore;
	readonly #host: MatchHost;
	readonly #socketHandler: SocketHandler;
	readonly #schedule: Schedule;

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		this.#sql = ctx.storage.sql;
		this.#sockets = new RoomSockets(ctx);
		const outbox = new Outbox(this.#sql);
		this.#store = new MatchStore(ctx.storage, outbox);
		const publisher = new ListingPublisher({
			...{ ctx, env, outbox },
			onDue: () => this.#schedule.setAlarm(Date.now()),
		});
		this.#host = new MatchHost(this.#store, this.#sockets, publisher);
		this.#socketHandler = new SocketHandler({
			store: this.#store,
			host: this.#host,
			sockets: this.#sockets,
			sql: this.#sql,
		});
		this.#schedule = new Schedule({
			...{ ctx, store: this.#store, outbox, publisher },
			database: () => this.env.DB,
			...{ sockets: this.#sockets, host: this.#host },
		});
		ctx.blockConcurrencyWhile(() => this.#schedule.load());
	}

	/**
	 * The game, once all is done that came before, and what is due by now; null if
	 * there is none. Every call begins with this, as an alarm may be late, or lost.
	 */
	#load(now: number): StoredGame | null {
		this.#socketHandler.catchUp();
		if (this.#store.load() === null) return null;
		this.#host.tick(now);
		return this.#store.load();
	}

	async enter(setup: RoomSetup, visitor: Guest): Promise<RoomRefusal | null> {
		const now = Date.now();
		if (this.#load(now) === null) this.#store.open(setup, now);
		const refusal = this.#host.ask({ type: "join" }, visitor, now);
		if (this.#store.match.settings.access === "solo") this.#host.begin(now);
		await this.#schedule.settle(now);
		return refusal === "already_seated" ? null : refusal;
	}

	async ask(visitor: Guest, request: RoomRequest): Promise<RoomRefusal | null> {
		const now = Date.now();
		const refusal =
			this.#load(now) === null
				? "unknown_game"
				: this.#host.ask(request, visitor, now);
		await this.#schedule.settle(now);
		return refusal;
	}

	async view(player: PlayerId | null): Promise<ViewAnswer> {
		const match = (await this.#gameNow())?.match;
		if (match === undefined) return { type: "unknown_game" };
		if (!mayView(match, player))
			return { type: "not_watchable", canJoin: canTakeOver(match) };
		const view = viewFor(match, viewerOn(seatIn(match, player)));
		return { type: "view", json: JSON.stringify(packView(view)) };
	}

	async log(player: PlayerId | null): Promise<LogAnswer> {
		return logAnswer(await this.#gameNow(), player, this.#sql);
	}

	async lands(player: PlayerId | null): Promise<readonly LandRow[]> {
		return landAnswer(await this.#gameNow(), player, this.#sql);
	}

	/** For those who only ask. */
	async #gameNow(): Promise<StoredGame | null> {
		const now = Date.now();
		const game = this.#load(now);
		await this.#schedule.settle(now);
		return game;
	}

	async rematch(visitor: Guest): Promise<
		| { readonly type: "game"; readonly id: GameId }
		| {
				readonly type: "refused";
				readonly reason: RoomRefusal;
				readonly rematch?: GameId;
		  }
	> {
		const game = await this.#gameNow();
		if (game === null) return { type: "refused", reason: "unknown_game" };
		const { match, region, opener } = game;
		const seat = seatIn(match, visitor.player);
		if (match.type !== "over") return { type: "refused", reason: "not_over" };
		if (seat === null) return { type: "refused", reason: "not_seated" };
		const id =
			loadRematch(this.#sql)?.game ?? newGameId(this.env.SESSION_SECRET);
		// Kept before anything is waited for, so that everybody meets in one game.
		if (loadRematch(this.#sql) === null)
			saveRematch(this.#sql, { game: id, seats: [] });
		const setup = { id, region, settings: match.settings, opener };
		const awaited = stayersOf(match, this.#sockets.presence(match, Date.now()));
		const reason = await retryCall(() =>
			this.env.GAME_ROOMS.getByName(id).enter({ ...setup, awaited }, visitor),
		);
		if (reason !== null) return { type: "refused", reason, rematch: id };
		this.#tellRematch(seat);
		return { type: "game", id };
	}

	#tellRematch(seat: Seat): void {
		const rematch = loadRematch(this.#sql);
		if (rematch === null) return;
		const seats = [...new Set([...rematch.seats, seat])];
		const joined = { ...rematch, seats };
		saveRematch(this.#sql, joined);
		const message = rematchMessage(joined);
		this.#sockets.tell([{ message }], this.#store.match);
	}

	async rename({ player, name }: Guest): Promise<void> {
		const now = Date.now();
		if (this.#load(now) !== null) this.#host.rename(player, name, now);
		await this.#schedule.settle(now);
	}

	async forget(player: PlayerId): Promise<void> {
		const now = Date.now();
		if (this.#load(now) !== null) this.#host.forget(player, now);
		await this.#schedule.settle(now);
		// They may be waited for where the game is played again.
		const rematch = this.#store.load() && loadRematch(this.#sql);
		if (rematch !== null)
			await this.env.GAME_ROOMS.getByName(rematch.game).forget(player);
	}

	async listing(): Promise<Listing | null> {
		const game = await this.#gameNow();
		if (game === null) return null;
		const now = Date.now();
		return listingOf(game, this.#sockets.presence(game.match, now), now);
	}

	async ownGame(player: PlayerId): Promise<OwnGame | null> {
		const listing = await this.listing();
		return listing && ownGameOf(listing, this.#store.match, player);
	}

	/**
	 * Opens a socket. Only the Worker can call this, and it has judged the session:
	 * what is in the address are its words, not a client's.
	 */
	override async fetch(request: Request): Promise<Response> {
		const asked = new URL(request.url).searchParams;
		const now = Date.now();
		const match = this.#load(now)?.match;
		if (match === undefined)
			return socketRefusal(CLOSE.unknownGame, "there is no such game");
		const player = asked.get("player") as PlayerId | null;
		if (!mayView(match, player))
			return socketRefusal(CLOSE.notWatchable, "only those who play may watch");
		const network = asked.get("network");
		if (!this.#sockets.hasRoomFor({ player, network, openedAt: now }, match))
			return socketRefusal(CLOSE.crowded, "too many sockets");
		const name = asked.get("name") ?? "";
		// The room may have missed that its guest has an account by now.
		if (player !== null) this.#host.rename(player, name, now);
		const client = this.#socketHandler.admit(
			{
				...{ player, network, name },
				turn: numberIn(asked, "turn"),
				supposed: numberIn(asked, "seat"),
			},
			now,
		);
		this.#host.noticePresence(now);
		await this.#schedule.settle(now);
		return new Response(null, { status: 101, webSocket: client });
	}

	override async webSocketMessage(
		socket: WebSocket,
		data: string | ArrayBuffer,
	): Promise<void> {
		if (!(await this.#socketHandler.receive(socket, data, Date.now()))) return;
		const now = Date.now();
		this.#load(now);
		await this.#schedule.settle(now);
	}

	/** Answers a page's goodbye; without it the page would take the end for a failure. */
	override async webSocketClose(socket: WebSocket): Promise<void> {
		socket.close(1000);
		await this.#lose();
	}

	override async webSocketError(
		_socket: WebSocket,
		error: unknown,
	): Promise<void> {
		logSparingly("warn", "a socket failed", error);
		await this.#lose();
	}

	async #lose(): Promise<void> {
		const now = Date.now();
		if (this.#load(now) !== null) this.#host.noticePresence(now);
		await this.#schedule.settle(now);
	}

	/**
	 * Goes off at least once, perhaps late: what is due by now happens, and what
	 * has happened does not again. It waits for nothing outside, as the next one
	 * does not go off before this one is done.
	 */
	override async alarm(): Promise<void> {
		this.#schedule.wentOff();
		const now = Date.now();
		if (this.#load(now) !== null) this.#host.noteNews();
		await this.#schedule.settle(now);
	}
}

function seatIn(match: Match, player: PlayerId | null): Seat | null {
	return player === null ? null : seatOf(match, player);
}

function numberIn(asked: URLSearchParams, name: string): number | undefined {
	const text = asked.get(name);
	return text === null ? undefined : Number(text);
}
