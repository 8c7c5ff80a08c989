/**
 * The games of one region, live: what its rooms tell is kept, and told to the
 * pages of its lobby. A room that has been silent for too long is asked, so
 * that one that was lost leaves the list; and a directory that was lost itself
 * begins again from D1.
 */
import { DurableObject } from "cloudflare:workers";
import type { PlayerId } from "../../match/match.ts";
import { DIRECTORY_CLOSE } from "../../protocol/directory.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { deleteListing, listingsOf } from "../db/listings.ts";
import { ObjectAlarm } from "../durable/ObjectAlarm.ts";
import type { Env } from "../env.ts";
import { type GameId, newGameId } from "../games/gameId.ts";
import { logSparingly } from "../http/log.ts";
import { refuseOtherVersion } from "../http/protocolVersion.ts";
import { socketRefusal } from "../http/refuseSocket.ts";
import { parseRegion } from "../http/region.ts";
import { retryCall } from "../http/retryCall.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { DirectoryApi, DirectoryList, Found, Seeking } from "./api.ts";
import { GameList } from "./GameList.ts";
import { ListSockets } from "./ListSockets.ts";
import { type Listing, listing as listingForm } from "./listing.ts";
import { findOpenQuick, PromisedGames } from "./quickGame.ts";
import { Seekers } from "./Seekers.ts";
import { isRestored, markRestored, prepare } from "./storedListings.ts";

/** Rooms that are asked at once, and in one go of the alarm. */
const ASKED_AT_ONCE = 25;
const ASKED_IN_ALL = 200;

/** Who asks for the list waits no longer for D1 to say what there is. */
const RESTORE_MS = 1500;

/** A room that is asked is waited for no longer. */
const PATIENCE_MS = 5_000;

/** An alarm that was broken off is tried again so much later. */
const AGAIN_MS = 30_000;

/** After D1 failed to say what there is, it is asked again so much later. */
const RESTORE_AGAIN_MS = 10_000;

export class Directory extends DurableObject<Env> implements DirectoryApi {
	readonly #sql: SqlStorage;
	readonly #games: GameList;
	readonly #lobby: ListSockets;
	readonly #promised = new PromisedGames();
	readonly #seekers = new Seekers();
	/** D1 being asked what there is. */
	#restoring: Promise<void> | null = null;
	#isRestored: boolean;
	readonly #alarm: ObjectAlarm;

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		this.#sql = ctx.storage.sql;
		prepare(ctx.storage);
		this.#games = new GameList(this.#sql);
		this.#isRestored = isRestored(this.#sql);
		this.#lobby = new ListSockets(ctx, this.#games);
		this.#alarm = new ObjectAlarm(ctx.storage);
		ctx.blockConcurrencyWhile(async () => {
			await this.#alarm.load();
			if (!this.#isRestored) await this.#wakeAt(Date.now());
		});
	}

	async report(told: Listing): Promise<void> {
		// A room of another version may say less than is needed here.
		const { data: listing, error } = listingForm.safeParse(told);
		if (listing === undefined) {
			console.warn("a room's listing could not be read", told.id, error);
			return;
		}
		if (listing.isSolo) return;
		const checkAt = this.#take(listing, Date.now());
		if (checkAt !== null) await this.#wakeAt(checkAt);
	}

	async remove(id: GameId): Promise<void> {
		this.#promised.drop(id);
		this.#lose(id, true);
	}

	async list(): Promise<DirectoryList> {
		await this.#restore();
		return { games: this.#games.shown(), ...this.#lobby.people(Date.now()) };
	}

	async findQuick(
		except: readonly GameId[],
		seeker: PlayerId | null = null,
	): Promise<Found | null> {
		const now = Date.now();
		const again = seeker && this.#seekers.find(seeker, except, now);
		if (again !== null) return again;
		const found =
			findOpenQuick(this.#games.listings(), except, now) ??
			this.#promised.find(except, now);
		return found && seeker ? this.#seekers.note(seeker, found, now) : found;
	}

	async seekQuick({ except, settings, seeker }: Seeking): Promise<Found> {
		const found = await this.findQuick(except, seeker);
		if (found !== null) return found;
		const now = Date.now();
		const id = newGameId(this.env.SESSION_SECRET);
		const promised = this.#promised.promise(id, settings, now);
		return seeker ? this.#seekers.note(seeker, promised, now) : promised;
	}

	/** Opens a lobby's socket. Only the Worker can call this: who it is for is its word, not a client's. */
	override async fetch(request: Request): Promise<Response> {
		const misfit = refuseOtherVersion(request);
		if (misfit !== null) return misfit;
		await this.#restore();
		const now = Date.now();
		const asked = new URL(request.url).searchParams;
		const newcomer = {
			player: asked.get("player") as PlayerId,
			network: asked.get("network"),
			openedAt: now,
		};
		if (!this.#lobby.hasRoomFor(newcomer))
			return socketRefusal(CLOSE.crowded, "too many sockets");
		const [client, server] = Object.values(new WebSocketPair());
		this.#lobby.welcome(server, newcomer);
		const lookAt = this.#lobby.nextLookAt(now);
		if (lookAt !== null) await this.#wakeAt(lookAt);
		return new Response(null, { status: 101, webSocket: client });
	}

	/** Pings are answered without this: whatever comes here is no page's. */
	override webSocketMessage(socket: WebSocket): void {
		socket.close(DIRECTORY_CLOSE.spoke, "nothing is to be said here");
	}

	/** Answers a page's goodbye; without it the page would take the end for a failure. */
	override webSocketClose(socket: WebSocket): void {
		socket.close(1000);
		this.#lobby.tellPeople(Date.now());
	}

	override webSocketError(_socket: WebSocket, error: unknown): void {
		logSparingly("warn", "a socket failed", error);
		this.#lobby.tellPeople(Date.now());
	}

	/**
	 * Goes off at least once, perhaps late, perhaps for nothing: it looks for what
	 * is due itself. The next one is set first, should this one not come to its end.
	 */
	override async alarm(): Promise<void> {
		this.#alarm.wentOff();
		const now = Date.now();
		await this.#wakeAt(now + AGAIN_MS);
		await this.#restore();
		await this.#askSilent();
		this.#lobby.tellPeople(now);
		await this.#alarm.move(this.#nextMoment(Date.now()));
	}

	/** When there is something to do next; null if there is nothing. */
	#nextMoment(now: number): number | null {
		const moments = [
			this.#isRestored ? null : now + RESTORE_AGAIN_MS,
			this.#games.nextCheckAt(),
			this.#lobby.nextLookAt(now),
		].filter((at) => at !== null);
		return moments.length === 0 ? null : Math.min(...moments);
	}

	/** Takes news in, and tells them; gives when the room is to be asked, or null if they were none. */
	#take(listing: Listing, now: number): number | null {
		const before = this.#games.get(listing.id);
		const checkAt = this.#games.take(listing, now);
		if (checkAt === null) return null;
		// Those who look for it find it in the list from now on.
		this.#promised.drop(listing.id as GameId);
		this.#lobby.tellGame(before, listing, now);
		return checkAt;
	}

	/** A game leaves the list, because it is over or because its room does not answer. */
	#lose(id: string, isOver: boolean): void {
		const now = Date.now();
		const game = this.#games.get(id);
		if (isOver) this.#games.forget(id, now);
		else this.#games.drop(id);
		if (game !== null) this.#lobby.tellGone(game, now);
	}

	/** Asks the rooms that have been silent for too long whether they are still there. */
	async #askSilent(): Promise<void> {
		const due = this.#games.due(Date.now()).slice(0, ASKED_IN_ALL);
		for (let i = 0; i < due.length; i += ASKED_AT_ONCE)
			await Promise.all(
				due.slice(i, i + ASKED_AT_ONCE).map((id) => this.#ask(id)),
			);
	}

	async #ask(id: string): Promise<void> {
		try {
			const listing = await withTimeout(
				retryCall(() => this.env.GAME_ROOMS.getByName(id).listing()),
				PATIENCE_MS,
			);
			if (listing?.isSolo) this.#lose(id, false);
			else if (listing !== null)
				this.#take(listingForm.parse(listing), Date.now());
			else {
				this.#lose(id, true);
				await this.#unlist(id);
			}
		} catch (error) {
			console.warn("a room could not be asked", error);
			if (this.#games.fail(id, Date.now())) this.#lose(id, false);
		}
	}

	/** For a room that was lost before it could do so itself. */
	async #unlist(id: string): Promise<void> {
		try {
			await withTimeout(deleteListing(this.env.DB, id), PATIENCE_MS);
		} catch (error) {
			console.error("a game could not be taken off the list", error);
		}
	}

	/** Begins again from what D1 knows, if this object's own storage is new. */
	async #restore(): Promise<void> {
		if (this.#isRestored) return;
		this.#restoring ??= this.#readAll().finally(() => {
			this.#restoring = null;
		});
		await this.#restoring;
	}

	async #readAll(): Promise<void> {
		const region = parseRegion(this.ctx.id.name);
		if (region === null) throw new Error("a directory of no region");
		try {
			const asked = listingsOf(this.env.DB, region);
			const listings = await withTimeout(asked, RESTORE_MS);
			const now = Date.now();
			// D1 is told less, and later, than a directory: each room is asked at once.
			for (const listing of listings) this.#games.take(listing, now, now);
			markRestored(this.#sql, now);
			this.#isRestored = true;
			this.#lobby.showAll(now);
		} catch (error) {
			console.error("the list of games could not be read", error);
		}
	}

	async #wakeAt(at: number): Promise<void> {
		await this.#alarm.setBy(at, Date.now());
	}
}
