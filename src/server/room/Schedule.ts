/**
 * What a room does after every act: it publishes the state of the game,
 * delivers its outbox and its notices, and sets its one alarm for whatever comes next.
 */
import { nextLobbyTickAt } from "../../match/lobby.ts";
import type { Match } from "../../match/match.ts";
import { nextTickAt } from "../../match/phases.ts";
import { isLive } from "../../match/settings.ts";
import { tokenHolders } from "../db/apiTokens.ts";
import type { Guest } from "../db/guests.ts";
import { ObjectAlarm } from "../durable/ObjectAlarm.ts";
import { SILENT_AFTER_MS } from "../durable/SocketActivity.ts";
import { deliverPosting } from "./deliverPosting.ts";
import type { Listeners } from "./Listeners.ts";
import type { ListingPublisher } from "./ListingPublisher.ts";
import type { MatchRunner } from "./MatchRunner.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { NoticeSender } from "./NoticeSender.ts";
import type { Outbox } from "./Outbox.ts";
import { announceGameEnd } from "./onGameEnd.ts";
import type { Posting } from "./posting.ts";
import type { RoomArchive } from "./RoomArchive.ts";
import type { RoomSockets } from "./RoomSockets.ts";

type ScheduleParts = {
	readonly ctx: DurableObjectState;
	/** D1, as the object is bound to it now. */
	readonly database: () => D1Database;
	readonly store: MatchStore;
	readonly outbox: Outbox;
	readonly publisher: ListingPublisher;
	readonly sockets: RoomSockets;
	readonly runner: MatchRunner;
	readonly notices: NoticeSender;
	readonly archive: RoomArchive;
	readonly listeners: Listeners;
};

export class Schedule {
	readonly #ctx: DurableObjectState;
	readonly #database: () => D1Database;
	readonly #store: MatchStore;
	readonly #outbox: Outbox;
	readonly #publisher: ListingPublisher;
	readonly #sockets: RoomSockets;
	readonly #runner: MatchRunner;
	readonly #notices: NoticeSender;
	readonly #archive: RoomArchive;
	readonly #listeners: Listeners;
	readonly #alarm: ObjectAlarm;

	constructor(parts: ScheduleParts) {
		this.#ctx = parts.ctx;
		this.#database = parts.database;
		this.#store = parts.store;
		this.#outbox = parts.outbox;
		this.#publisher = parts.publisher;
		this.#sockets = parts.sockets;
		this.#runner = parts.runner;
		this.#notices = parts.notices;
		this.#archive = parts.archive;
		this.#listeners = parts.listeners;
		this.#alarm = new ObjectAlarm(parts.ctx.storage);
	}

	/** Reads which alarm was set before this object woke. */
	async load(): Promise<void> {
		await this.#alarm.load();
	}

	/** To be called when the alarm has gone off: it is no longer set. */
	wentOff(): void {
		this.#alarm.wentOff();
	}

	/** To be called after every act. */
	async settle(now: number): Promise<void> {
		if (this.#store.load() !== null) this.#runner.checkPresence(now);
		this.#runner.publishListing(now);
		if (this.#outbox.isDue(now)) this.#ctx.waitUntil(this.#deliver());
		if (this.#notices.isDue(now)) this.#ctx.waitUntil(this.#notify());
		if (this.#archive.isDue(now)) this.#ctx.waitUntil(this.#letGo());
		if (this.#listeners.isDue(now)) this.#ctx.waitUntil(this.#tell());
		await this.setAlarm(now);
	}

	/** Runs without being awaited; the alarm is set meanwhile, in case this object is killed first. */
	async #deliver(): Promise<void> {
		await this.#outbox.deliver((posting) => this.#deliverOne(posting));
		await this.#listeners.deliver();
		// The alarm may have been set only for this delivery.
		await this.#alarm.move(this.#nextMoment(Date.now()));
		await this.#clearAway();
	}

	/** Like `#deliver`. */
	async #notify(): Promise<void> {
		await this.#notices.deliver();
		await this.#alarm.move(this.#nextMoment(Date.now()));
	}

	/** Like `#deliver`, for a finished game that the archive has. */
	async #letGo(): Promise<void> {
		await this.#archive.letGo();
		if (this.#store.load() === null) this.#listeners.letGo();
		await this.#alarm.move(this.#nextMoment(Date.now()));
	}

	/** Like `#deliver`. */
	async #tell(): Promise<void> {
		await this.#listeners.deliver();
		await this.#alarm.move(this.#nextMoment(Date.now()));
		await this.#clearAway();
	}

	async #deliverOne(posting: Posting): Promise<void> {
		const remove = this.#publisher.remove.bind(this.#publisher);
		const published = await deliverPosting(
			{ d1: this.#database(), remove, archive: () => this.#archive.save() },
			posting,
		);
		if (posting.type === "listing") await this.#findListeners(posting.players);
		if (published === null) return;
		const { sql } = this.#ctx.storage;
		const match = this.#store.load()?.match;
		announceGameEnd({ sql, sockets: this.#sockets, match }, published);
		// The archive has the game without its ratings.
		if (published.rated.length > 0 && this.#archive.goesAt() !== null)
			this.#outbox.post({ type: "archive" }, Date.now());
	}

	/** Programs may listen for persons who have tokens. */
	async #findListeners(players: readonly Guest[]): Promise<void> {
		if (players.length === 0) return;
		const ids = players.map(({ player }) => player);
		this.#listeners.add(await tokenHolders(this.#database(), ids));
	}

	/** Sets the one alarm for whatever comes next. */
	async setAlarm(now: number): Promise<void> {
		const next = this.#nextMoment(now);
		if (next !== null) await this.#alarm.setBy(next, now);
		else await this.#clearAway();
	}

	/** A deleted game leaves nothing behind once D1 knows. */
	async #clearAway(): Promise<void> {
		const isDone = this.#outbox.nextAttemptAt() === null;
		if (isDone && this.#store.load() === null && this.#outbox.wasUsed())
			await this.#ctx.storage.deleteAll();
	}

	/** When there is something to do next, epoch ms; null if there is nothing. */
	#nextMoment(now: number): number | null {
		const match = this.#store.load()?.match;
		const next = soonest([
			match ? nextMoment(match) : null,
			this.#store.expiresAt(),
			this.#outbox.nextAttemptAt(),
			this.#publisher.nextPublishAt(),
			this.#notices.nextAt(),
			this.#archive.goesAt(),
			this.#listeners.nextAt(now),
		]);
		const isSoon = next !== null && next <= now + SILENT_AFTER_MS;
		return isSoon || !match || !isPresenceShown(match)
			? next
			: soonest([next, this.#sockets.nextPresenceCheckAt(now)]);
	}
}

function nextMoment(match: Match): number | null {
	switch (match.type) {
		case "lobby":
			return nextLobbyTickAt(match);
		case "playing":
			return nextTickAt(match);
		case "over":
			return null;
	}
}

/**
 * Whether players see who is here, and wait for them. In a correspondence game
 * the directory polls from time to time instead: see listingOf.ts.
 */
function isPresenceShown({ type, settings }: Match): boolean {
	return type !== "over" && settings.access !== "solo" && isLive(settings);
}

function soonest(moments: readonly (number | null)[]): number | null {
	const known = moments.filter((at) => at !== null);
	return known.length === 0 ? null : Math.min(...known);
}
