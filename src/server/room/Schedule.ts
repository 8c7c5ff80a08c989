/**
 * What a room does by itself after anything that was done: it tells its
 * directory and D1, and sets its one alarm for whatever comes next.
 */
import { nextLobbyTickAt } from "../../match/lobby.ts";
import { isLive, type Match } from "../../match/match.ts";
import { nextTickAt } from "../../match/phases.ts";
import { ObjectAlarm } from "../durable/ObjectAlarm.ts";
import { SILENT_AFTER_MS } from "../durable/SocketActivity.ts";
import { deliverPosting, type Posting } from "./deliverPosting.ts";
import type { ListingPublisher } from "./ListingPublisher.ts";
import type { MatchHost } from "./MatchHost.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { Outbox } from "./Outbox.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { ratedMessage, saveRated } from "./storage/rated.ts";

type Parts = {
	readonly ctx: DurableObjectState;
	/** D1 as it is to be asked now. */
	readonly database: () => D1Database;
	readonly store: MatchStore;
	readonly outbox: Outbox;
	readonly publisher: ListingPublisher;
	readonly sockets: RoomSockets;
	readonly host: MatchHost;
};

export class Schedule {
	readonly #ctx: DurableObjectState;
	readonly #database: () => D1Database;
	readonly #store: MatchStore;
	readonly #outbox: Outbox;
	readonly #publisher: ListingPublisher;
	readonly #sockets: RoomSockets;
	readonly #host: MatchHost;
	readonly #alarm: ObjectAlarm;

	constructor(parts: Parts) {
		this.#ctx = parts.ctx;
		this.#database = parts.database;
		this.#store = parts.store;
		this.#outbox = parts.outbox;
		this.#publisher = parts.publisher;
		this.#sockets = parts.sockets;
		this.#host = parts.host;
		this.#alarm = new ObjectAlarm(parts.ctx.storage);
	}

	/** Learns which alarm was set before this object woke. */
	async load(): Promise<void> {
		await this.#alarm.load();
	}

	/** The alarm is not set any more: it has just gone off. */
	wentOff(): void {
		this.#alarm.wentOff();
	}

	/** After anything that was done. */
	async settle(now: number): Promise<void> {
		if (this.#store.load() !== null) this.#host.lookAround(now);
		this.#host.report(now);
		if (this.#outbox.isDue(now)) this.#ctx.waitUntil(this.#deliver());
		await this.setAlarm(now);
	}

	/** Nobody waits for it: the alarm is set meanwhile, should this object not live to its end. */
	async #deliver(): Promise<void> {
		await this.#outbox.deliver((posting) => this.#send(posting));
		// It was set for this alone, perhaps.
		await this.#alarm.move(this.#nextMoment(Date.now()));
		await this.#clearAway();
	}

	async #send(posting: Posting): Promise<void> {
		const remove = this.#publisher.remove.bind(this.#publisher);
		const rated = await deliverPosting(
			{ d1: this.#database(), remove },
			posting,
		);
		if (rated.length === 0) return;
		const message = ratedMessage(rated);
		saveRated(this.#ctx.storage.sql, message);
		const game = this.#store.load();
		if (game !== null) this.#sockets.tell([{ message }], game.match);
	}

	/** One alarm for whatever comes next. */
	async setAlarm(now: number): Promise<void> {
		const next = this.#nextMoment(now);
		if (next !== null) await this.#alarm.setBy(next, now);
		else await this.#clearAway();
	}

	/** A lobby that was given up leaves nothing behind, once D1 knows. */
	async #clearAway(): Promise<void> {
		const isDone = this.#outbox.nextAttemptAt() === null;
		if (isDone && this.#store.load() === null && this.#outbox.isThere())
			await this.#ctx.storage.deleteAll();
	}

	/** When there is something to do next; null if there is nothing. */
	#nextMoment(now: number): number | null {
		const match = this.#store.load()?.match;
		const next = soonest([
			match ? nextMoment(match) : null,
			this.#store.goesAt(),
			this.#outbox.nextAttemptAt(),
			this.#publisher.nextReportAt(),
		]);
		const isSoon = next !== null && next <= now + SILENT_AFTER_MS;
		return isSoon || !match || !isPresenceSeen(match)
			? next
			: soonest([next, this.#sockets.nextLookAt(now)]);
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

/** Whether anybody sits and waits for others. By correspondence the directory asks, now and then: see listingOf.ts. */
function isPresenceSeen({ type, settings }: Match): boolean {
	return type !== "over" && settings.access !== "solo" && isLive(settings);
}

function soonest(moments: readonly (number | null)[]): number | null {
	const known = moments.filter((at) => at !== null);
	return known.length === 0 ? null : Math.min(...known);
}
