/** What a room has to tell D1 and its directory, through its outbox. */
import type { GameResult } from "../db/gameResult.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";

/** A posting that an older version left in an outbox has no region. */
export type Posting =
	/** The state of the game for the list. */
	| {
			readonly type: "listing";
			readonly listing: Listing;
			readonly players: readonly Guest[];
	  }
	/** The lobby was closed: the game leaves the list. */
	| {
			readonly type: "unlisting";
			readonly id: GameId;
			readonly region?: Region;
	  }
	/** A finished game that is no longer needed is deleted. */
	| {
			readonly type: "removal";
			readonly id: GameId;
			readonly region?: Region;
	  }
	/** The finished game is to be saved in the archive, as it is when this is delivered. */
	| { readonly type: "archive" }
	/** How the game ended, which also removes it from the list. */
	| {
			readonly type: "result";
			readonly result: GameResult;
			readonly region?: Region;
	  };
