/**
 * The live games of one region. It keeps what their rooms report and sends that
 * to the pages that show the list of games. It polls a room that has been
 * silent for too long, so that a game whose room was lost leaves the list. A
 * directory that was lost itself is restored from D1.
 */
import { DurableObject } from "cloudflare:workers";
import type { PlayerId } from "../../match/match.ts";
import { DIRECTORY_CLOSE } from "../../protocol/fromDirectory.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { ObjectAlarm } from "../durable/ObjectAlarm.ts";
import type { Env } from "../env.ts";
import { type GameId, newGameId } from "../games/gameId.ts";
import { logSparingly } from "../http/log.ts";
import { refuseOtherVersion } from "../http/protocolVersion.ts";
import { socketRefusal } from "../http/refuseSocket.ts";
import { parseRegion } from "../http/region.ts";
import type { DirectoryApi, DirectoryList, FoundGame, Seeking } from "./api.ts";
import { DirectoryGames } from "./DirectoryGames.ts";
import { ListRestorer } from "./ListRestorer.ts";
import { ListSockets } from "./ListSockets.ts";
import { type Listing, listing as listingForm } from "./listing.ts";
import { findOpenQuick, GamesBeingOpened } from "./quickGame.ts";
import { RecentAssignments } from "./RecentAssignments.ts";
import { RoomPoller } from "./RoomPoller.ts";
import { prepare } from "./storedListings.ts";

/** The pause before an interrupted alarm is tried again. */
const RETRY_MS = 30_000;

/** The pause before D1 is asked again after it failed to return the games. */
const RESTORE_RETRY_MS = 10_000;

export class Directory extends DurableObject<Env> implements DirectoryApi {
	readonly #games: DirectoryGames;
	readonly #sockets: ListSockets;
	readonly #promised = new GamesBeingOpened();
	readonly #seekers = new RecentAssignments();
	readonly #poller: RoomPoller;
	readonly #restorer: ListRestorer;
	readonly #alarm: ObjectAlarm;

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		const { sql } = ctx.storage;
		prepare(ctx.storage);
		const games = new DirectoryGames(sql);
		const database = () => this.env.DB;
		this.#games = games;
		this.#sockets = new ListSockets(ctx, games);
		this.#poller = new RoomPoller({
			...{ games, database },
			listingOf: (id) => this.env.GAME_ROOMS.getByName(id).listing(),
			onListing: (listing, now) => this.#take(listing, now),
			onGone: (id, isOver) => this.#remove(id, isOver),
		});
		this.#restorer = new ListRestorer({
			...{ sql, games, database },
			region: parseRegion(ctx.id.name),
			onRestored: (now) => this.#sockets.sendList(now),
		});
		this.#alarm = new ObjectAlarm(ctx.storage);
		ctx.blockConcurrencyWhile(async () => {
			await this.#alarm.load();
			if (!this.#restorer.isDone) await this.#wakeAt(Date.now());
		});
	}

	async report(reported: Listing): Promise<void> {
		// A room of another version may report less than is needed here.
		const { data: listing } = listingForm.safeParse(reported);
		if (listing === undefined) {
			const fields = Object.keys(reported);
			console.warn("a room's listing could not be read", reported.id, fields);
			return;
		}
		if (listing.isSolo) return;
		const checkAt = this.#take(listing, Date.now());
		if (checkAt !== null) await this.#wakeAt(checkAt);
	}

	async remove(id: GameId): Promise<void> {
		this.#promised.drop(id);
		this.#remove(id, true);
	}

	async list(): Promise<DirectoryList> {
		await this.#restorer.restore();
		return { games: this.#games.shown(), ...this.#sockets.people(Date.now()) };
	}

	async findQuick(
		except: readonly GameId[],
		seeker: PlayerId | null = null,
	): Promise<FoundGame | null> {
		const now = Date.now();
		const again = seeker && this.#seekers.find(seeker, except, now);
		if (again !== null) return again;
		const found =
			findOpenQuick(this.#games.listings(), except, now) ??
			this.#promised.find(except, now);
		return found && seeker ? this.#seekers.note(seeker, found, now) : found;
	}

	async seekQuick({ except, settings, seeker }: Seeking): Promise<FoundGame> {
		const found = await this.findQuick(except, seeker);
		if (found !== null) return found;
		const now = Date.now();
		const id = newGameId(this.env.SESSION_SECRET);
		const promised = this.#promised.promise(id, settings, now);
		return seeker ? this.#seekers.note(seeker, promised, now) : promised;
	}

	/**
	 * Opens a page's socket. Only the Worker can call this, so the visitor in
	 * the request can be trusted.
	 */
	override async fetch(request: Request): Promise<Response> {
		const misfit = refuseOtherVersion(request);
		if (misfit !== null) return misfit;
		await this.#restorer.restore();
		const now = Date.now();
		const query = new URL(request.url).searchParams;
		const newcomer = {
			player: query.get("player") as PlayerId,
			network: query.get("network"),
			openedAt: now,
		};
		if (!this.#sockets.hasRoomFor(newcomer))
			return socketRefusal(CLOSE.crowded, "too many sockets");
		const [client, server] = Object.values(new WebSocketPair());
		this.#sockets.admit(server, newcomer);
		const checkAt = this.#sockets.nextPresenceCheckAt(now);
		if (checkAt !== null) await this.#wakeAt(checkAt);
		return new Response(null, { status: 101, webSocket: client });
	}

	/** Pings are answered without this, and pages send nothing else. */
	override webSocketMessage(socket: WebSocket): void {
		socket.close(DIRECTORY_CLOSE.spoke, "nothing is to be said here");
	}

	/** Answers a page that closes its socket; otherwise the page would see the end as a failure. */
	override webSocketClose(socket: WebSocket): void {
		socket.close(1000);
		this.#sockets.sendPeople(Date.now());
	}

	override webSocketError(_socket: WebSocket, error: unknown): void {
		logSparingly("warn", "a socket failed", error);
		this.#sockets.sendPeople(Date.now());
	}

	/**
	 * The platform runs this at least once, perhaps late, perhaps with nothing
	 * to do. It works out itself what is due, and sets the next alarm first in
	 * case it is interrupted.
	 */
	override async alarm(): Promise<void> {
		this.#alarm.wentOff();
		const now = Date.now();
		await this.#wakeAt(now + RETRY_MS);
		await this.#restorer.restore();
		await this.#poller.poll();
		this.#sockets.sendPeople(now);
		await this.#alarm.move(this.#nextMoment(Date.now()));
	}

	/** When there is something to do next, epoch ms; null if there is nothing. */
	#nextMoment(now: number): number | null {
		const moments = [
			this.#restorer.isDone ? null : now + RESTORE_RETRY_MS,
			this.#games.nextCheckAt(),
			this.#sockets.nextPresenceCheckAt(now),
		].filter((at) => at !== null);
		return moments.length === 0 ? null : Math.min(...moments);
	}

	/**
	 * Stores and sends a room's report. Returns when to poll the room, or null
	 * if the report is out of date.
	 */
	#take(listing: Listing, now: number): number | null {
		const before = this.#games.get(listing.id);
		const checkAt = this.#games.take(listing, now);
		if (checkAt === null) return null;
		// From now on players who look for a game find it in the list.
		this.#promised.drop(listing.id as GameId);
		this.#sockets.sendGame(before, listing, now);
		return checkAt;
	}

	/** Removes a game from the list, because it is over or because its room does not answer. */
	#remove(id: string, isOver: boolean): void {
		const now = Date.now();
		const game = this.#games.get(id);
		if (isOver) this.#games.end(id, now);
		else this.#games.drop(id);
		if (game !== null) this.#sockets.sendGone(game, now);
	}

	async #wakeAt(at: number): Promise<void> {
		await this.#alarm.setBy(at, Date.now());
	}
}
