/** What rooms and the Worker can ask of a person's inbox. */
import type { OverReason } from "../../match/match.ts";
import type { OwnListedGame } from "../../protocol/fromDirectory.ts";
import type { Seat } from "../../rules/position.ts";
import type { OwnGame } from "../room/api.ts";

/** How an inbox closes a socket whose stream must end: a close code of the standard. */
export const TOKEN_MAY_HAVE_ENDED = 1008;

/** What a room tells a person who listens. */
export type News =
	/** They have a seat in a lobby; play has begun; the game waits for them. */
	| { readonly type: "joined" | "begun" | "turn"; readonly game: OwnGame }
	| {
			readonly type: "over";
			readonly id: string;
			/** Epoch ms. */
			readonly overAt: number;
			readonly reason: OverReason;
			/** Every seat by place, winner first; and their own. */
			readonly standings: readonly Seat[];
			readonly seat: Seat;
	  }
	/** They have no part in it any more, or the lobby was closed. */
	| { readonly type: "gone"; readonly id: string }
	/** Those who played a finished game meet again. */
	| {
			readonly type: "rematch";
			readonly id: string;
			readonly rematch: string;
	  };

/** What an inbox says to the Worker. `now`: epoch ms. */
export type FromInbox = { readonly now: number } & (
	| News
	| {
			readonly type: "games";
			readonly games: readonly OwnListedGame[];
			/** The ids of games whose rooms did not answer. */
			readonly unheard: readonly string[];
	  }
);

export interface InboxApi {
	/** False if nobody listens, so that the room need not tell more. */
	tell(news: News): Promise<boolean>;
	/** Ends all streams, those of games, too: their person's tokens may not be good any more. */
	hangUp(): Promise<void>;
}
