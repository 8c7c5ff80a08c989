/** Delivers a room's postings. Delivering one twice is harmless. */
import { deleteListing, saveListing } from "../db/listings.ts";
import { deleteUnrated } from "../db/results.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import { type PublishedEnd, publishGameEnd } from "./onGameEnd.ts";
import type { Posting } from "./posting.ts";

export type Recipients = {
	readonly d1: D1Database;
	/** Removes the game from its region's list. */
	readonly remove: (id: GameId, region: Region) => Promise<void>;
	/** Saves the finished game in the archive. */
	readonly archive: () => Promise<void>;
};

/** Returns what publishing the end of a game did; null for other postings. */
export async function deliverPosting(
	to: Recipients,
	posting: Posting,
): Promise<PublishedEnd | null> {
	switch (posting.type) {
		case "listing":
			await saveListing(to.d1, posting.listing, posting.players);
			return null;
		case "unlisting": {
			const { id, region } = posting;
			await Promise.all([deleteListing(to.d1, id), remove(to, id, region)]);
			return null;
		}
		case "archive":
			await to.archive();
			return null;
		case "removal":
			await deleteUnrated(to.d1, posting.id);
			return null;
		case "result": {
			const { result, region } = posting;
			const unlist = () => remove(to, result.game.id as GameId, region);
			return publishGameEnd({ d1: to.d1, unlist }, result);
		}
	}
}

async function remove(
	to: Recipients,
	id: GameId,
	region: Region | undefined,
): Promise<void> {
	if (region !== undefined) await to.remove(id, region);
}
