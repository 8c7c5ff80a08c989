/** What the Worker and the rooms can ask of a region's directory, besides its socket. */
import type { PlayerId, Settings } from "../../match/match.ts";
import type { Region } from "../../protocol/directory.ts";
import type { GameId } from "../games/gameId.ts";
import type { Listing } from "./listing.ts";

/** What somebody who looks for a quick game asks for. */
export type Seeking = {
	/** Games that turned out to be full or begun. */
	readonly except: readonly GameId[];
	/** Somebody who asks again within seconds is sent to the same game. */
	readonly seeker?: PlayerId;
	/** The settings of the game that is opened if none is open. */
	readonly settings: Settings;
};

export type Found = {
	readonly id: GameId;
	/** The settings with which the first who comes is to open it. */
	readonly settings: Settings;
};

/** The games of a region, and how many people are there. */
export type DirectoryList = {
	/** Public ones: open games first, those that begin soonest before the others. */
	readonly games: readonly Listing[];
	/** People who look at this region's list, or are in its games. */
	readonly online: number;
	/** Of these, those who play. */
	readonly playing: number;
};

/** Null where a list can't be had now. */
export type MaybeList = DirectoryList | null;

export type Lists = Readonly<Record<Region, MaybeList>>;

export interface DirectoryApi {
	/** A room reports how its game stands; what is older than what is known is passed over. */
	report(listing: Listing): Promise<void>;
	/** A game is over, or was given up. */
	remove(id: GameId): Promise<void>;
	list(): Promise<DirectoryList>;
	/** An open quick game of this region with a seat left, or where the seeker was sent just now; null if there is none. */
	findQuick(
		except: readonly GameId[],
		seeker?: PlayerId,
	): Promise<Found | null>;
	/** The same; if there is none a new game is promised, to which the next seekers are sent as well. */
	seekQuick(seeking: Seeking): Promise<Found>;
}
