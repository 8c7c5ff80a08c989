/**
 * Tells people by push that their game waits for them, or is over, unless they are looking
 * at it. Turns never wait for it: see Schedule.ts.
 */
import type { Fact } from "../../match/command.ts";
import { holidayOf } from "../../match/holidays.ts";
import {
	isSomebody,
	type Lobby,
	type Match,
	type PlayerId,
	seatOf,
} from "../../match/match.ts";
import { isLive } from "../../match/settings.ts";
import { isWaitedFor } from "../../match/waitedFor.ts";
import {
	deleteSubscription,
	type PushSubscriber,
	subscribersOf,
} from "../db/pushSubscriptions.ts";
import { deliverNotice, type NoticeOutcome } from "../push/deliverNotice.ts";
import type { PushSender } from "../push/sendPush.ts";
import { gameNoticeOf } from "./gameNoticeOf.ts";
import {
	type LaterNotice,
	type NoticeQueue,
	type NoticeType,
	type QueuedNotice,
	retriedAt,
} from "./NoticeQueue.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import type { StoredGame } from "./storage/game.ts";
import type { UnseenEnd } from "./UnseenEnd.ts";

type SenderParts = {
	readonly queue: NoticeQueue;
	readonly sockets: RoomSockets;
	readonly unseen: UnseenEnd;
	readonly database: () => D1Database;
	/** Null if the site has no keys for push. */
	readonly sender: () => PushSender | null;
	readonly load: () => StoredGame | null;
};

type Begun = Exclude<Match, Lobby>;

/** A match, and what it was before a command. */
type Change = { readonly before: Match; readonly match: Match };

export class NoticeSender {
	readonly #parts: SenderParts;

	constructor(parts: SenderParts) {
		this.#parts = parts;
	}

	/** When there is something to send, epoch ms; null if nothing is left. */
	nextAt(): number | null {
		return this.#parts.queue.nextAt();
	}

	isDue(now: number): boolean {
		return this.#parts.queue.isDue(now);
	}

	/** Queues what people are to be told after these facts about the match, and notes who missed its end. No turn fails because of it. */
	note(facts: readonly Fact[], change: Change, now: number): void {
		try {
			this.#note(facts, change, now);
		} catch (error) {
			console.error("notices could not be queued", error);
		}
	}

	#note(facts: readonly Fact[], { before, match }: Change, now: number): void {
		if (match.type === "lobby") return;
		const type = noticeTypeOf(facts, match);
		if (type === null) return;
		if (match.type === "over") this.#parts.unseen.note(match, now);
		if (this.#parts.sender() === null) return;
		const { turn } = match.position;
		const players = match.seats.flatMap((holder) =>
			isSomebody(holder) ? [holder.player] : [],
		);
		const notices = players
			.map((player) => {
				// Once it is over a game knows of no days off.
				const played = match.type === "over" ? before : match;
				const nextAt = endOfDaysOff(played, player, now) ?? now;
				return { player, type, turn, nextAt };
			})
			.filter((notice) => this.#isWorthIt(notice, match, notice.nextAt));
		this.#parts.queue.add(notices);
	}

	/** Whether a person is to be told now, or may be told later. */
	#isWorthIt(
		{ player, type, turn }: Pick<QueuedNotice, "player" | "type" | "turn">,
		match: Begun,
		now: number,
	): boolean {
		if (match.type === "over")
			return type === "over" && this.#parts.unseen.has(player, now);
		const seat = seatOf(match, player);
		if (seat === null || match.resigned.includes(seat)) return false;
		if (match.position.turn !== turn) return false;
		// Whoever has days off is told nothing.
		if (holidayOf(match, seat, now) !== null) return false;
		if (type === "turn" && !isWaitedFor(match, seat, now)) return false;
		return !this.#parts.sockets.isLooking(player, now);
	}

	/** Sends what is due. */
	async deliver(): Promise<void> {
		await this.#parts.queue.deliver((notices) => this.#send(notices));
	}

	async #send(queued: readonly QueuedNotice[]): Promise<LaterNotice[]> {
		const game = this.#parts.load();
		const sender = this.#parts.sender();
		if (game === null || sender === null) return [];
		const { id, match } = game;
		if (match.type === "lobby") return [];
		const now = Date.now();
		const notices = queued.filter((one) => this.#isWorthIt(one, match, now));
		if (notices.length === 0) return [];
		const players = notices.map(({ player }) => player);
		const d1 = this.#parts.database();
		const subscribers = await subscribersOf(d1, players);
		const sent = notices.flatMap((notice) => {
			const told = gameNoticeOf(notice, id, match);
			return subscribers
				.filter((one) => isMeant(notice, one))
				.map(async (one) => {
					const outcome = await deliverNotice(sender, one, told, now);
					if (outcome.type === "gone")
						await deleteSubscription(d1, one.player, one.endpoint);
					return laterOf({ ...notice, endpoint: one.endpoint }, outcome);
				});
		});
		return (await Promise.all(sent)).filter((later) => later !== null);
	}
}

/** In a live game people are told that it begins; its turns are too short to come back for. */
function noticeTypeOf(
	facts: readonly Fact[],
	{ settings }: Begun,
): NoticeType | null {
	if (settings.access === "solo") return null;
	const types = new Set(facts.map(({ type }) => type));
	if (types.has("began")) return "begins";
	if (isLive(settings)) return null;
	if (types.has("over")) return "over";
	return types.has("phaseBegan") ? "turn" : null;
}

/** Nobody is told anything on their days off; their turns wait for them. */
function endOfDaysOff(
	match: Match,
	player: PlayerId,
	now: number,
): number | null {
	const seat = seatOf(match, player);
	if (match.type !== "playing") return null;
	return seat === null ? null : (holidayOf(match, seat, now)?.until ?? null);
}

function isMeant(
	{ player, endpoint }: QueuedNotice,
	subscriber: PushSubscriber,
): boolean {
	return (
		subscriber.player === player &&
		(endpoint === null || endpoint === subscriber.endpoint)
	);
}

function laterOf(
	notice: QueuedNotice,
	outcome: NoticeOutcome,
): LaterNotice | null {
	if (outcome.type === "quiet") return { ...notice, nextAt: outcome.until };
	if (outcome.type !== "later") return null;
	const { afterMs } = outcome;
	const nextAt = retriedAt(notice, { afterMs, now: Date.now() });
	if (nextAt === null) return null;
	return { ...notice, attempts: notice.attempts + 1, nextAt };
}
