/**
 * Tells people by push that their game waits for them, unless they are looking
 * at it. Turns never wait for it: see Schedule.ts.
 */
import type { Fact } from "../../match/command.ts";
import { holidayOf } from "../../match/holidays.ts";
import {
	isSomebody,
	type Match,
	type PlayerId,
	type Playing,
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
import type { GameNotice } from "../push/notice.ts";
import type { PushSender } from "../push/sendPush.ts";
import {
	type LaterNotice,
	type NoticeQueue,
	type NoticeType,
	type QueuedNotice,
	retriedAt,
} from "./NoticeQueue.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import type { StoredGame } from "./storage/game.ts";

type SenderParts = {
	readonly queue: NoticeQueue;
	readonly sockets: RoomSockets;
	readonly database: () => D1Database;
	/** Null if the site has no keys for push. */
	readonly sender: () => PushSender | null;
	readonly load: () => StoredGame | null;
};

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

	/** Queues what people are to be told, after these facts about the match. No turn fails because of it. */
	note(facts: readonly Fact[], match: Match, now: number): void {
		try {
			this.#note(facts, match, now);
		} catch (error) {
			console.error("notices could not be queued", error);
		}
	}

	#note(facts: readonly Fact[], match: Match, now: number): void {
		if (match.type !== "playing" || this.#parts.sender() === null) return;
		const type = noticeTypeOf(facts, match);
		if (type === null) return;
		const { turn } = match.position;
		const players = match.seats.flatMap((holder) =>
			isSomebody(holder) ? [holder.player] : [],
		);
		const notices = players
			.map((player) => {
				const nextAt = endOfDaysOff(match, player, now) ?? now;
				return { player, type, turn, nextAt };
			})
			.filter((notice) => this.#isWorthIt(notice, match, notice.nextAt));
		this.#parts.queue.add(notices);
	}

	/** Whether a person is to be told now, or may be told later. */
	#isWorthIt(
		{ player, type, turn }: Pick<QueuedNotice, "player" | "type" | "turn">,
		match: Playing,
		now: number,
	): boolean {
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
		if (game?.match.type !== "playing" || sender === null) return [];
		const { match } = game;
		const now = Date.now();
		const notices = queued.filter((one) => this.#isWorthIt(one, match, now));
		if (notices.length === 0) return [];
		const players = notices.map(({ player }) => player);
		const d1 = this.#parts.database();
		const subscribers = await subscribersOf(d1, players);
		const sent = notices.flatMap((notice) => {
			const told = gameNoticeOf(notice, game, match);
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
	{ settings }: Playing,
): NoticeType | null {
	if (settings.access === "solo") return null;
	if (facts.some(({ type }) => type === "began")) return "begins";
	const hasBegun = facts.some(({ type }) => type === "phaseBegan");
	return hasBegun && settings.hasClock && !isLive(settings) ? "turn" : null;
}

/** Nobody is told anything on their days off; their turns wait for them. */
function endOfDaysOff(
	match: Playing,
	player: PlayerId,
	now: number,
): number | null {
	const seat = seatOf(match, player);
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

function gameNoticeOf(
	{ player, type, turn }: QueuedNotice,
	{ id }: StoredGame,
	match: Playing,
): GameNotice {
	const own = seatOf(match, player);
	const { settings, deadlineAt } = match;
	return {
		...{ type, turn, deadlineAt, game: id },
		others: match.seats.flatMap(({ name }, seat) =>
			name === "" || seat === own ? [] : [name],
		),
		isLive: isLive(settings),
	};
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
