/** What a room has to say outside, by way of its outbox. */
import type { GameResult } from "../db/gameResult.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";

/** What an older version left in an outbox names no region. */
export type Posting =
	/** How the game stands in the list. */
	| {
			readonly type: "listing";
			readonly listing: Listing;
			readonly players: readonly Guest[];
	  }
	/** It was given up, and is in no list any more. */
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
	/** How it ended, which takes it off the list as well. */
	| {
			readonly type: "result";
			readonly result: GameResult;
			readonly region?: Region;
	  };
