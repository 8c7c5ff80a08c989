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
import { type Holiday, type PlayerId, seatOf } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import { settingsOpenedBy } from "../../match/settings.ts";
import type { LandRow } from "../../rules/landHistory.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { Env } from "../env.ts";
import { isBusyBot } from "../games/isBusyBot.ts";
import { logSparingly } from "../http/log.ts";
import type { Work } from "./act.ts";
import type {
	LogAnswer,
	OrdersAnswer,
	OrdersRequest,
	OwnGame,
	PlayAnswer,
	PlayRequest,
	RematchAnswer,
	RoomApi,
	RoomRequest,
	RoomSetup,
	TurnsAnswer,
	ViewAnswer,
} from "./api.ts";
import {
	landAnswer,
	logAnswer,
	turnsAnswer,
	viewAnswer,
} from "./gameAnswers.ts";
import { isDoneBefore } from "./isDoneBefore.ts";
import { listingOf, ownGameOf } from "./listingOf.ts";
import { roomFaultIn } from "./RoomFault.ts";
import { type RoomParts, roomParts } from "./roomParts.ts";
import type { RoomRefusal } from "./roomRefusal.ts";
import { parseSocketRequest } from "./socketRequest.ts";
import type { StoredGame } from "./storage/game.ts";

export class GameRoom extends DurableObject<Env> implements RoomApi {
	readonly #parts: RoomParts;

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		this.#parts = roomParts({
			ctx,
			env: () => this.env,
			act: (work) => this.#act(work),
			ownGame: (player, now) => this.#ownGame(player, now),
		});
		ctx.blockConcurrencyWhile(() => this.#parts.schedule.load());
	}

	/**
	 * The only way to do anything in this room. It first runs the commands that
	 * arrived earlier, then whatever is due (an alarm may be late or lost),
	 * then the work, and last whatever follows from all of it. It awaits
	 * nothing until the work is done.
	 */
	async #act<T>(work: Work<T>): Promise<T> {
		const now = Date.now();
		this.#parts.queue.drain();
		if (this.#parts.store.load() !== null) this.#parts.runner.tick(now);
		const done = work(this.#parts.store.load(), now);
		await this.#parts.schedule.settle(now);
		return done;
	}

	/** The game, for calls that only read it. */
	#game(): Promise<StoredGame | null> {
		return this.#act((game) => game);
	}

	async enter(setup: RoomSetup, visitor: Guest): Promise<RoomRefusal | null> {
		if (setup.mayBeOver) await this.#parts.archive.bringBack();
		return this.#act((game, now) => {
			if (setup.isToPlay && game?.match.type === "over") return "not_playing";
			const settings = settingsOpenedBy(visitor, setup.settings);
			if (game === null) this.#parts.store.open({ ...setup, settings }, now);
			const { seat } = setup;
			const join = {
				type: "join",
				...(seat !== undefined && { seat }),
			} as const;
			const { runner, store } = this.#parts;
			const refusal = runner.request(join, visitor, now);
			const { match } = store;
			if (match.settings.access === "solo") runner.begin(now);
			return seatOf(match, visitor.player) === null ? refusal : null;
		});
	}

	async ask(visitor: Guest, request: RoomRequest): Promise<RoomRefusal | null> {
		await this.#parts.archive.bringBack();
		const isBusy =
			request.type === "join" && (await isBusyBot(this.env.DB, visitor));
		return this.#act((game, now) => {
			if (game === null) return "unknown_game";
			const { player } = visitor;
			if (isBusy && seatOf(game.match, player) === null)
				return "too_many_games";
			const { runner, store } = this.#parts;
			const refusal = runner.request(request, visitor, now);
			return refusal !== null &&
				isDoneBefore(refusal, request, store.match, player)
				? null
				: refusal;
		});
	}

	async giveOrders(
		visitor: Guest,
		request: OrdersRequest,
	): Promise<OrdersAnswer> {
		await this.#parts.archive.bringBack();
		return this.#act((game, now) =>
			game === null
				? { type: "refused", reason: "unknown_game" }
				: this.#parts.programs.giveOrders(visitor, request, now),
		);
	}

	async play(visitor: Guest, request: PlayRequest): Promise<PlayAnswer> {
		await this.#parts.archive.bringBack();
		return this.#act((game, now) =>
			game === null
				? { type: "refused", reason: "unknown_game" }
				: this.#parts.programs.play(visitor, request, now),
		);
	}

	async say(visitor: Guest, phrase: Phrase): Promise<RoomRefusal | null> {
		await this.#parts.archive.bringBack();
		return this.#act((game, now) =>
			game === null
				? "unknown_game"
				: this.#parts.phrases.say(game.match, visitor, { phrase, now }),
		);
	}

	async view(player: PlayerId | null, isPage = false): Promise<ViewAnswer> {
		const game = await this.#game();
		if (isPage && game?.match.type === "over") this.#parts.unseen.see(player);
		return viewAnswer(game, player);
	}

	async hasUnseenEnd(player: PlayerId): Promise<boolean> {
		await this.#game();
		return this.#parts.unseen.has(player, Date.now());
	}

	async log(player: PlayerId | null): Promise<LogAnswer> {
		return logAnswer(await this.#game(), player, this.#parts.sql);
	}

	async turns(player: PlayerId | null): Promise<TurnsAnswer> {
		return turnsAnswer(await this.#game(), player, this.#parts.sql);
	}

	async lands(player: PlayerId | null): Promise<readonly LandRow[]> {
		return landAnswer(await this.#game(), player, this.#parts.sql);
	}

	async rematch(visitor: Guest): Promise<RematchAnswer> {
		await this.#parts.archive.bringBack();
		return this.#parts.rematch.open(await this.#game(), visitor);
	}

	async rename({ player, name }: Guest): Promise<void> {
		await this.#act((game, now) => {
			if (game !== null) this.#parts.runner.rename(player, name, now);
		});
	}

	async holiday(holiday: Holiday): Promise<void> {
		await this.#act((game, now) => {
			if (game !== null) this.#parts.runner.takeHoliday(holiday, now);
		});
	}

	async forget(player: PlayerId, isRematchToo = true): Promise<void> {
		try {
			await this.#forget(player, isRematchToo);
		} catch (error) {
			// The name goes now. The rest is done once the game can be read, as this is asked again.
			if (roomFaultIn(error) === "unreadable")
				this.#parts.store.eraseNameUnread(player);
			throw error;
		}
	}

	async #forget(player: PlayerId, isRematchToo: boolean): Promise<void> {
		await this.#parts.archive.bringBack();
		await this.#act((game, now) => {
			if (game !== null) this.#parts.runner.forget(player, now);
		});
		await this.#parts.archive.forget(player);
		if (isRematchToo && this.#parts.store.load() !== null)
			await this.#parts.rematch.forget(player);
	}

	async archive(): Promise<void> {
		await this.#game();
		await this.#parts.archive.saveOnce();
		// The alarm is set for what follows.
		await this.#act(() => {});
	}

	async listing(): Promise<Listing | null> {
		await this.#game();
		return this.#listing(Date.now());
	}

	#listing(now: number): Listing | null {
		const game = this.#parts.store.load();
		if (game === null) return null;
		return listingOf(game, this.#parts.sockets.presence(game.match, now), now);
	}

	async ownGame(player: PlayerId): Promise<OwnGame | null> {
		await this.#game();
		return this.#ownGame(player, Date.now());
	}

	#ownGame(player: PlayerId, now: number): OwnGame | null {
		const listing = this.#listing(now);
		return listing && ownGameOf(listing, this.#parts.store.match, player);
	}

	async listen(player: PlayerId): Promise<OwnGame | null> {
		return this.#act((_, now) => this.#parts.listeners.listen(player, now));
	}

	/** Opens a socket. Only the Worker can call this. */
	override async fetch(request: Request): Promise<Response> {
		await this.#parts.archive.bringBack();
		return this.#act((game, now) =>
			this.#parts.admission.admit(
				parseSocketRequest(request),
				game?.match,
				now,
			),
		);
	}

	override async webSocketMessage(
		socket: WebSocket,
		data: string | ArrayBuffer,
	): Promise<void> {
		await this.#parts.socketHandler.receive(socket, data);
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
			if (game !== null) this.#parts.runner.updatePresence(now);
		});
	}

	/**
	 * The platform runs this at least once, perhaps late. Whatever is due
	 * happens; whatever has happened doesn't happen again. It waits for nothing
	 * outside this object, because the next alarm can't go off until this one
	 * is done.
	 */
	override async alarm(): Promise<void> {
		this.#parts.schedule.wentOff();
		await this.#act(() => this.#parts.runner.markListingStale());
	}
}
