/**
 * What the Worker and the directory can ask of a room, besides its socket. The
 * two sides may run different versions: see docs/operating.md.
 */
import type { Holiday, Person, PlayerId } from "../../match/match.ts";
import type { PlayedOn } from "../../match/opening.ts";
import type { Settings } from "../../match/settings.ts";
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
	/** The hash of the address it is opened from; left out if unknown. */
	readonly opener?: string | undefined;
	/** The persons whom a rematch expects. */
	readonly awaited?: readonly Person[];
	/** What a game that is played on from another one comes from, and the seat of the one who opens it. */
	readonly playedOn?: PlayedOn;
	readonly seat?: Seat;
};

/** What a form can ask for; a page's script sends the same through its socket. */
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
	/** `canJoin`: the visitor could take a seat, and would then see the game. */
	| { readonly type: "not_watchable"; readonly canJoin: boolean }
	| { readonly type: "unknown_game" };

/**
 * A finished game's log as JSON (see rules/archive.ts), or why there is none.
 * `isPublic`: anyone may have it.
 */
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
			/** The rematch that the others are in. */
			readonly rematch?: GameId;
	  };

/** The state of a game for one of its players, for the list of their own games. */
export type OwnGame = Listing & {
	/** Whether the game waits for this player to act. */
	readonly isWaiting: boolean;
	/** When the phase ends, epoch ms; null without a clock or in a lobby. */
	readonly deadlineAt: number | null;
	/** The names of the other players, including bots, without deleted accounts. */
	readonly others: readonly string[];
};

export interface RoomApi {
	/**
	 * Opens the game if it doesn't exist yet and takes a seat in it; a visitor
	 * who has a seat keeps it. A solo game begins at once. Returns null on
	 * success.
	 */
	enter(setup: RoomSetup, visitor: Guest): Promise<RoomRefusal | null>;
	/** Returns null if it was done. */
	ask(visitor: Guest, request: RoomRequest): Promise<RoomRefusal | null>;
	view(player: PlayerId | null): Promise<ViewAnswer>;
	/** Everything needed to replay the game and verify it. */
	log(player: PlayerId | null): Promise<LogAnswer>;
	/** At most about a hundred rows; none before the game is over. */
	lands(player: PlayerId | null): Promise<readonly LandRow[]>;
	/** Opens the rematch, or joins it, with a seat; only for those who played. */
	rematch(visitor: Guest): Promise<RematchAnswer>;
	/** Changes a player's name. Harmless when repeated, without a game, or after its end. */
	rename(visitor: Guest): Promise<void>;
	/**
	 * A player has taken days off, or has come back. Harmless when repeated, if
	 * something newer is known, without a game, or where nobody waits for days.
	 */
	holiday(holiday: Holiday): Promise<void>;
	/**
	 * Resigns for a player who deleted their account, and removes their name.
	 * Harmless when repeated or without a game.
	 */
	forget(player: PlayerId): Promise<void>;
	/** The state of the game for the list; null if it is over or there is none. */
	listing(): Promise<Listing | null>;
	/** Null if the game is over, doesn't exist, or the player has no part in it. */
	ownGame(player: PlayerId): Promise<OwnGame | null>;
}
