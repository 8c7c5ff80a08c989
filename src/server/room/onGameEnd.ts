/**
 * Add here whatever is to happen when a game ends. It happens in three steps,
 * each with its own guarantees:
 *
 * 1. `saveGameEnd` is part of the transaction that ends the game. It may write
 *    only to this room's own storage, and must not wait. If it throws, the end
 *    is undone. It happens once.
 * 2. `publishGameEnd` comes after that, when the result is on disk. It may wait
 *    for D1 or for other objects. It is retried, with longer and longer pauses,
 *    until it completes: also after a crash in the middle or when an answer was
 *    lost. So everything in it must be harmless when repeated. Most things
 *    belong here.
 * 3. `announceGameEnd` shows the players what that did (their new ratings), once
 *    D1 has the result.
 *
 * What the players are sent immediately is in broadcasts.ts (the fact `over`).
 */
import type { Match, Over, Playing } from "../../match/match.ts";
import { type GameResult, resultOf } from "../db/gameResult.ts";
import { deleteListing } from "../db/listings.ts";
import type { RatedSeat } from "../db/ratings.ts";
import { saveResult } from "../db/results.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import type { Outbox } from "./Outbox.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { saveMatch } from "./storage/game.ts";
import { expiryOf, saveExpiry } from "./storage/lifetime.ts";
import { ratedMessage, saveRated } from "./storage/rated.ts";
import { deleteSnapshot } from "./storage/snapshot.ts";

export type GameEnd = {
	readonly id: GameId;
	readonly region: Region;
	readonly match: Over;
	/** The match before its end. */
	readonly before: Playing;
};

type EndStorage = { readonly sql: SqlStorage; readonly outbox: Outbox };

/** The first step: stores the end, and adds the result to the outbox, and the game for the archive if it is kept. */
export function saveGameEnd(
	{ sql, outbox }: EndStorage,
	{ id, region, match, before }: GameEnd,
	now: number,
): void {
	const result = resultOf(id, match, before);
	outbox.post({ type: "result", result, region }, now);
	// From here on no newer version can reach another end from the same
	// commands.
	saveMatch(sql, match);
	deleteSnapshot(sql);
	const expiresAt = expiryOf(match, result.game.family !== null);
	if (expiresAt !== null) saveExpiry(sql, expiresAt);
	else outbox.post({ type: "archive" }, now);
}

/** What publishing did; the players are told next. */
export type PublishedEnd = { readonly rated: readonly RatedSeat[] };

/** Where the end is published. */
export type EndRecipients = {
	readonly d1: D1Database;
	/** Removes the game from its directory's list, unless that was done when it ended. */
	readonly unlist: () => Promise<void>;
};

/** The second step: delivers the result from the outbox. Returns what the players are then told. */
export async function publishGameEnd(
	{ d1, unlist }: EndRecipients,
	result: GameResult,
): Promise<PublishedEnd> {
	const [rated] = await Promise.all([saveAndUnlist(d1, result), unlist()]);
	return { rated };
}

async function saveAndUnlist(
	d1: D1Database,
	result: GameResult,
): Promise<RatedSeat[]> {
	const rated = await saveResult(d1, result);
	await deleteListing(d1, result.game.id);
	return rated;
}

type EndAudience = {
	readonly sql: SqlStorage;
	readonly sockets: RoomSockets;
	/** Undefined if the room has no game any more. */
	readonly match: Match | undefined;
};

/** The third step: tells the players how the game changed their ratings. */
export function announceGameEnd(
	{ sql, sockets, match }: EndAudience,
	{ rated }: PublishedEnd,
): void {
	if (rated.length === 0) return;
	const message = ratedMessage(rated);
	saveRated(sql, message);
	if (match !== undefined) sockets.broadcast([{ message }], match);
}
