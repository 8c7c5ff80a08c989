/** What the Worker and the directory can ask of a room, besides its socket. Two versions may talk to each other: see docs/operating.md. */
import type { Person, PlayerId, Settings } from "../../match/match.ts";
import type { LandRow } from "../../rules/landHistory.ts";
import type { Seat } from "../../rules/position.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import type { RoomRefusal } from "./roomRefusal.ts";

/** What a game is opened with. */
export type RoomSetup = {
	readonly id: GameId;
	readonly region: Region;
	readonly settings: Settings;
	/** From where, as a hash; left out where that is not known. */
	readonly opener?: string | undefined;
	/** The persons of a rematch. */
	readonly awaited?: readonly Person[];
};

/** What a form can ask for; a page's script does the same through its socket. */
export type RoomRequest =
	| { readonly type: "join"; readonly seat?: Seat }
	| { readonly type: "leave" }
	| { readonly type: "remove"; readonly seat: Seat }
	| { readonly type: "begin" }
	| { readonly type: "return" }
	| { readonly type: "resign" };

/** A view as packed JSON, or why there is none. */
export type ViewAnswer =
	| { readonly type: "view"; readonly json: string }
	/** `canJoin`: a seat could be taken, and then it could be seen. */
	| { readonly type: "not_watchable"; readonly canJoin: boolean }
	| { readonly type: "unknown_game" };

/** A finished game's log as JSON (see rules/archive.ts), or why there is none. `isPublic`: anybody may have it. */
export type LogAnswer =
	| { readonly type: "log"; readonly json: string; readonly isPublic: boolean }
	| { readonly type: "not_over" }
	| { readonly type: "not_watchable" }
	| { readonly type: "unknown_game" };

export type RematchAnswer =
	| { readonly type: "game"; readonly id: GameId }
	| {
			readonly type: "refused";
			readonly reason: RoomRefusal;
			/** Where the others are. */
			readonly rematch?: GameId;
	  };

/** How a game stands for one of its players, for the list of one's own games. */
export type OwnGame = Listing & {
	/** The game waits for something that this player has not done yet. */
	readonly isWaiting: boolean;
	/** When the phase ends, epoch ms; null without a clock, or in a lobby. */
	readonly deadlineAt: number | null;
	/** The names of the other players, bots too, except of deleted accounts. */
	readonly others: readonly string[];
};

export interface RoomApi {
	/** Opens the game if it is not there yet, and takes a seat in it; a visitor who has a seat already keeps it. A solo game begins at once. Null if all is well. */
	enter(setup: RoomSetup, visitor: Guest): Promise<RoomRefusal | null>;
	/** Null if it was done. */
	ask(visitor: Guest, request: RoomRequest): Promise<RoomRefusal | null>;
	view(player: PlayerId | null): Promise<ViewAnswer>;
	/** Everything that it takes to watch the game again and to prove it. */
	log(player: PlayerId | null): Promise<LogAnswer>;
	/** At most some hundred rows; none before the game is over. */
	lands(player: PlayerId | null): Promise<readonly LandRow[]>;
	/** The game that plays this one again, with a seat taken in it; only for those who played. */
	rematch(visitor: Guest): Promise<RematchAnswer>;
	/** A player goes by another name from now on. Harmless when it is repeated, where there is no game, or where it is over. */
	rename(visitor: Guest): Promise<void>;
	/** Gives up the game for somebody who deleted their account, and takes their name out of it. Harmless when it is repeated, or where there is no game. */
	forget(player: PlayerId): Promise<void>;
	/** How the game stands in the list; null if it is over, or there is none. */
	listing(): Promise<Listing | null>;
	/** Null if the game is over, there is none, or the player has no part in it. */
	ownGame(player: PlayerId): Promise<OwnGame | null>;
}
