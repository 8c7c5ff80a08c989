/**
 * What a room does after every act: it publishes the state of the game,
 * delivers its outbox and its notices, and sets its one alarm for whatever comes next.
 */
import { nextLobbyTickAt } from "../../match/lobby.ts";
import type { Match } from "../../match/match.ts";
import { nextTickAt } from "../../match/phases.ts";
import { isLive } from "../../match/settings.ts";
import { ObjectAlarm } from "../durable/ObjectAlarm.ts";
import { SILENT_AFTER_MS } from "../durable/SocketActivity.ts";
import { deliverPosting } from "./deliverPosting.ts";
import type { ListingPublisher } from "./ListingPublisher.ts";
import type { MatchRunner } from "./MatchRunner.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { NoticeSender } from "./NoticeSender.ts";
import type { Outbox } from "./Outbox.ts";
import { announceGameEnd } from "./onGameEnd.ts";
import type { Posting } from "./posting.ts";
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
		await this.setAlarm(now);
	}

	/** Runs without being awaited; the alarm is set meanwhile, in case this object is killed first. */
	async #deliver(): Promise<void> {
		await this.#outbox.deliver((posting) => this.#deliverOne(posting));
		// The alarm may have been set only for this delivery.
		await this.#alarm.move(this.#nextMoment(Date.now()));
		await this.#clearAway();
	}

	/** Like `#deliver`. */
	async #notify(): Promise<void> {
		await this.#notices.deliver();
		await this.#alarm.move(this.#nextMoment(Date.now()));
	}

	async #deliverOne(posting: Posting): Promise<void> {
		const remove = this.#publisher.remove.bind(this.#publisher);
		const published = await deliverPosting(
			{ d1: this.#database(), remove },
			posting,
		);
		if (published === null) return;
		const { sql } = this.#ctx.storage;
		const match = this.#store.load()?.match;
		announceGameEnd({ sql, sockets: this.#sockets, match }, published);
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
