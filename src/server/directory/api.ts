/** What the Worker and the rooms can ask of a region's directory, besides its socket. */
import type { PlayerId, Settings } from "../../match/match.ts";
import type { Region } from "../../protocol/directory.ts";
import type { GameId } from "../games/gameId.ts";
import type { Listing } from "./listing.ts";

/** What of the settings makes two quick games one and the same. */
export type Seeking = {
	/** Games that turned out to be full or begun. */
	readonly except: readonly GameId[];
	/** Whoever asks again within seconds is sent to the same game. */
	readonly seeker?: PlayerId;
	/** The settings of the game that is opened if none is open. */
	readonly settings: Settings;
};

export type Found = {
	readonly id: GameId;
	/** The settings that it is to be opened with, by whoever comes first. */
	readonly settings: Settings;
};

/** The games of a region, and how many people are there. */
export type DirectoryList = {
	/** Public ones: open games first, those that begin soonest before the others. */
	readonly games: readonly Listing[];
	/** People in this region's lobby and games. */
	readonly online: number;
	/** Of these, those who play. */
	readonly playing: number;
};

/** Null where a list can't be had now. */
export type MaybeList = DirectoryList | null;

export type Lists = Readonly<Record<Region, MaybeList>>;

export interface DirectoryApi {
	/** A room tells how it stands, or that it is over; news that are older than what is known are passed over. */
	report(listing: Listing): Promise<void>;
	remove(id: GameId): Promise<void>;
	list(): Promise<DirectoryList>;
	/** An open quick game of this region with a seat left, or where the seeker was sent just now; null if there is none. */
	findQuick(
		except: readonly GameId[],
		seeker?: PlayerId,
	): Promise<Found | null>;
	/** The same; if there is none a new game is promised, that the seekers after this one are sent to as well. */
	seekQuick(seeking: Seeking): Promise<Found>;
}
