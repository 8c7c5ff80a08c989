/**
 * One live game: an adapter that makes no decisions itself. Everything that
 * reaches it goes through `#act`, which puts it to the match and saves the
 * result. It then answers, sends the outcome to the other pages and sets the
 * one alarm, in this order and without waiting in between. That is safe because
 * the platform holds every message back until earlier writes are on disk
 * (output gates,
 * https://blog.cloudflare.com/durable-objects-easy-fast-correct-choose-three/).
 * So whatever a player is sent survives a crash.
 */
import { DurableObject } from "cloudflare:workers";
import type { Holiday, PlayerId } from "../../match/match.ts";
import type { LandRow } from "../../rules/landHistory.ts";
import type { Guest } from "../db/guests.ts";
import { directoryOf } from "../directory/directories.ts";
import type { Listing } from "../directory/listing.ts";
import type { Env } from "../env.ts";
import { newGameId } from "../games/gameId.ts";
import { logSparingly } from "../http/log.ts";
import { pushSenderOf } from "../push/pushSender.ts";
import type { Act, Work } from "./act.ts";
import type {
	LogAnswer,
	OwnGame,
	RematchAnswer,
	RoomApi,
	RoomRequest,
	RoomSetup,
	ViewAnswer,
} from "./api.ts";
import { CommandQueue } from "./CommandQueue.ts";
import { landAnswer, logAnswer, viewAnswer } from "./gameAnswers.ts";
import { ListingPublisher } from "./ListingPublisher.ts";
import { listingOf, ownGameOf } from "./listingOf.ts";
import { MatchRunner } from "./MatchRunner.ts";
import { MatchStore } from "./MatchStore.ts";
import { NoticeQueue } from "./NoticeQueue.ts";
import { NoticeSender } from "./NoticeSender.ts";
import { Outbox } from "./Outbox.ts";
import { RematchOpener } from "./RematchOpener.ts";
import { RoomSockets } from "./RoomSockets.ts";
import type { RoomRefusal } from "./roomRefusal.ts";
import { Schedule } from "./Schedule.ts";
import { SocketAdmission } from "./SocketAdmission.ts";
import { SocketHandler } from "./SocketHandler.ts";
import { parseSocketRequest } from "./socketRequest.ts";
import type { StoredGame } from "./storage/game.ts";

export class GameRoom extends DurableObject<Env> implements RoomApi {
	readonly #sql: SqlStorage;
	readonly #sockets: RoomSockets;
	readonly #store: MatchStore;
	readonly #runner: MatchRunner;
	readonly #queue: CommandQueue;
	readonly #admission: SocketAdmission;
	readonly #socketHandler: SocketHandler;
	readonly #rematch: RematchOpener;
	readonly #schedule: Schedule;

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		const act: Act = (work) => this.#act(work);
		const { sql } = ctx.storage;
		const sockets = new RoomSockets(ctx);
		const outbox = new Outbox(sql);
		const store = new MatchStore(ctx.storage, outbox);
		const publisher = new ListingPublisher({
			...{ ctx, outbox },
			directoryOf: (region) => directoryOf(env, region),
			onDelayed: () => this.#schedule.setAlarm(Date.now()),
		});
		const notices = new NoticeSender({
			...{ sockets, queue: new NoticeQueue(sql) },
			database: () => this.env.DB,
			sender: () => pushSenderOf(this.env),
			load: () => store.load(),
		});
		const runner = new MatchRunner(store, sockets, publisher, notices);
		this.#sql = sql;
		this.#sockets = sockets;
		this.#store = store;
		this.#runner = runner;
		this.#queue = new CommandQueue({ store, runner, sockets, act });
		this.#admission = new SocketAdmission({ store, runner, sockets, sql });
		this.#socketHandler = new SocketHandler({
			...{ queue: this.#queue, sockets, sql, act },
		});
		this.#rematch = new RematchOpener({
			...{ sql, sockets, act },
			newId: () => newGameId(env.SESSION_SECRET),
			roomOf: (id) => env.GAME_ROOMS.getByName(id),
		});
		this.#schedule = new Schedule({
			...{ ctx, store, outbox, publisher, sockets, runner, notices },
			database: () => this.env.DB,
		});
		ctx.blockConcurrencyWhile(() => this.#schedule.load());
	}

	/**
	 * The only way to do anything in this room. It first runs the commands that
	 * arrived earlier, then whatever is due (an alarm may be late or lost),
	 * then the work, and last whatever follows from all of it. It awaits
	 * nothing until the work is done.
	 */
	async #act<T>(work: Work<T>): Promise<T> {
		const now = Date.now();
		this.#queue.drain();
		if (this.#store.load() !== null) this.#runner.tick(now);
		const done = work(this.#store.load(), now);
		await this.#schedule.settle(now);
		return done;
	}

	/** The game, for calls that only read it. */
	#game(): Promise<StoredGame | null> {
		return this.#act((game) => game);
	}

	async enter(setup: RoomSetup, visitor: Guest): Promise<RoomRefusal | null> {
		return this.#act((game, now) => {
			if (game === null) this.#store.open(setup, now);
			const { seat } = setup;
			const join = {
				type: "join",
				...(seat !== undefined && { seat }),
			} as const;
			const refusal = this.#runner.request(join, visitor, now);
			if (this.#store.match.settings.access === "solo") this.#runner.begin(now);
			return refusal === "already_seated" ? null : refusal;
		});
	}

	async ask(visitor: Guest, request: RoomRequest): Promise<RoomRefusal | null> {
		return this.#act((game, now) =>
			game === null
				? "unknown_game"
				: this.#runner.request(request, visitor, now),
		);
	}

	async view(player: PlayerId | null): Promise<ViewAnswer> {
		return viewAnswer(await this.#game(), player);
	}

	async log(player: PlayerId | null): Promise<LogAnswer> {
		return logAnswer(await this.#game(), player, this.#sql);
	}

	async lands(player: PlayerId | null): Promise<readonly LandRow[]> {
		return landAnswer(await this.#game(), player, this.#sql);
	}

	async rematch(visitor: Guest): Promise<RematchAnswer> {
		return this.#rematch.open(await this.#game(), visitor);
	}

	async rename({ player, name }: Guest): Promise<void> {
		await this.#act((game, now) => {
			if (game !== null) this.#runner.rename(player, name, now);
		});
	}

	async holiday(holiday: Holiday): Promise<void> {
		await this.#act((game, now) => {
			if (game !== null) this.#runner.takeHoliday(holiday, now);
		});
	}

	async forget(player: PlayerId): Promise<void> {
		await this.#act((game, now) => {
			if (game !== null) this.#runner.forget(player, now);
		});
		if (this.#store.load() !== null) await this.#rematch.forget(player);
	}

	async listing(): Promise<Listing | null> {
		const game = await this.#game();
		if (game === null) return null;
		const now = Date.now();
		return listingOf(game, this.#sockets.presence(game.match, now), now);
	}

	async ownGame(player: PlayerId): Promise<OwnGame | null> {
		const listing = await this.listing();
		return listing && ownGameOf(listing, this.#store.match, player);
	}

	/** Opens a socket. Only the Worker can call this. */
	override async fetch(request: Request): Promise<Response> {
		return this.#act((game, now) =>
			this.#admission.admit(parseSocketRequest(request), game?.match, now),
		);
	}

	override async webSocketMessage(
		socket: WebSocket,
		data: string | ArrayBuffer,
	): Promise<void> {
		await this.#socketHandler.receive(socket, data);
	}

	/** Answers a page that closes its socket; otherwise the page would see the end as a failure. */
	override async webSocketClose(socket: WebSocket): Promise<void> {
		socket.close(1000);
		await this.#updatePresence();
	}

	override async webSocketError(
		_socket: WebSocket,
		error: unknown,
	): Promise<void> {
		logSparingly("warn", "a socket failed", error);
		await this.#updatePresence();
	}

	async #updatePresence(): Promise<void> {
		await this.#act((game, now) => {
			if (game !== null) this.#runner.updatePresence(now);
		});
	}

	/**
	 * The platform runs this at least once, perhaps late. Whatever is due
	 * happens; whatever has happened doesn't happen again. It waits for nothing
	 * outside this object, because the next alarm can't go off until this one
	 * is done.
	 */
	override async alarm(): Promise<void> {
		this.#schedule.wentOff();
		await this.#act(() => this.#runner.markListingStale());
	}
}
