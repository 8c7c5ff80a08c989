/** What a room has to tell the world outside, and how each is told; telling it twice is harmless. */

import type { GameResult } from "../db/gameResult.ts";
import type { Guest } from "../db/guests.ts";
import { deleteListing, saveListing } from "../db/listings.ts";
import type { RatedSeat } from "../db/ratings.ts";
import { deleteUnrated, saveResult } from "../db/results.ts";
import type { Listing } from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";

/**
 * Where the game stands in the list; that it is in it no more; how it ended,
 * which takes it out of the list as well. What an older version left in an
 * outbox names no region.
 */
export type Posting =
	| {
			readonly type: "listing";
			readonly listing: Listing;
			readonly players: readonly Guest[];
	  }
	| {
			readonly type: "unlisting";
			readonly id: GameId;
			readonly region?: Region;
	  }
	/** Nobody needs the game any more, which is over. */
	| {
			readonly type: "removal";
			readonly id: GameId;
			readonly region?: Region;
	  }
	| {
			readonly type: "result";
			readonly result: GameResult;
			readonly region?: Region;
	  };

export type Recipients = {
	readonly d1: D1Database;
	/** Takes the game out of its region's directory. */
	readonly remove: (id: GameId, region: Region) => Promise<void>;
};

/** Gives what it did to ratings. */
export async function deliverPosting(
	to: Recipients,
	posting: Posting,
): Promise<readonly RatedSeat[]> {
	switch (posting.type) {
		case "listing":
			await saveListing(to.d1, posting.listing, posting.players);
			return [];
		case "unlisting": {
			const { id, region } = posting;
			await Promise.all([deleteListing(to.d1, id), remove(to, id, region)]);
			return [];
		}
		case "removal":
			await deleteUnrated(to.d1, posting.id);
			return [];
		case "result": {
			const { result, region } = posting;
			const id = result.game.id as GameId;
			const [rated] = await Promise.all([
				saveAndUnlist(to.d1, result),
				remove(to, id, region),
			]);
			return rated;
		}
	}
}

async function saveAndUnlist(
	d1: D1Database,
	result: GameResult,
): Promise<RatedSeat[]> {
	const rated = await saveResult(d1, result);
	await deleteListing(d1, result.game.id);
	return rated;
}

async function remove(
	to: Recipients,
	id: GameId,
	region: Region | undefined,
): Promise<void> {
	if (region !== undefined) await to.remove(id, region);
}
