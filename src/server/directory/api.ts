/** What the Worker and the rooms can ask of a region's directory, besides its socket. */
import type { PlayerId } from "../../match/match.ts";
import type { Settings } from "../../match/settings.ts";
import type { Region } from "../../protocol/fromDirectory.ts";
import type { GameId } from "../games/gameId.ts";
import type { Listing } from "./listing.ts";

/** The request of a player who looks for a quick game. */
export type Seeking = {
	/** Games that turned out to be full or begun. */
	readonly except: readonly GameId[];
	/** A player who asks again within seconds is sent to the same game. */
	readonly seeker?: PlayerId;
	/** The settings for a new game, if none is open. */
	readonly settings: Settings;
};

export type FoundGame = {
	readonly id: GameId;
	/** The settings with which the first player to arrive opens the game. */
	readonly settings: Settings;
};

/** The games of a region, and how many people are there. */
export type DirectoryList = {
	/** Public games: open ones first, and among these the ones that begin soonest. */
	readonly games: readonly Listing[];
	/** People who view this region's list or are in its games. */
	readonly online: number;
	/** How many of them are playing. */
	readonly playing: number;
};

/** Null if the list is not available now. */
export type MaybeList = DirectoryList | null;

export type Lists = Readonly<Record<Region, MaybeList>>;

export interface DirectoryApi {
	/** Takes a room's report on its game; an older report than the stored one is ignored. */
	report(listing: Listing): Promise<void>;
	/** Removes a game that is over or whose lobby was closed. */
	remove(id: GameId): Promise<void>;
	list(): Promise<DirectoryList>;
	/**
	 * An open quick game of this region with a free seat, or the one that the
	 * seeker was sent to just now; null if there is none.
	 */
	findQuick(
		except: readonly GameId[],
		seeker?: PlayerId,
	): Promise<FoundGame | null>;
	/**
	 * Like `findQuick`; if there is none, it promises a new game, to which the
	 * next seekers are sent as well.
	 */
	seekQuick(seeking: Seeking): Promise<FoundGame>;
}
