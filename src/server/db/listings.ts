/** The unfinished games and their players. */
import { type Compilable, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import {
	type Listing,
	listing as listingSchema,
} from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import { batch, databaseOf, type Queryable, readBatch } from "./database.ts";
import { type Guest, insertGuests } from "./guests.ts";
import { insertNewsOfJoined } from "./holidays.ts";
import { listOf } from "./parameters.ts";
import { insertMissedErasures } from "./pendingErasures.ts";

/** The most listings that a directory is restored from: far more than a region has. */
const MOST_LISTINGS = 5000;

/**
 * Saves the state of a game and its persons. Repeating it is harmless, and a
 * listing that is older than the saved one changes nothing.
 */
export async function saveListing(
	d1: Queryable,
	listing: Listing,
	players: readonly Guest[],
): Promise<void> {
	await batch(d1, [
		...insertGuests(d1, players, listing.at),
		savedListing(d1, listing),
		...savedPlayers(d1, listing, players),
		insertNewsOfJoined(d1, listing.id, listing.at),
		insertMissedErasures(
			d1,
			listing.id,
			players.map(({ player }) => player),
		),
	]);
}

function savedListing(d1: Queryable, listing: Listing): Compilable {
	const { id, region, isPublic, at } = listing;
	const { opener = null } = listing;
	const row = { region, is_public: Number(isPublic), at, opener };
	const body = JSON.stringify(listing);
	return databaseOf(d1)
		.insertInto("listings")
		.values({ game_id: id, ...row, body })
		.onConflict((conflict) =>
			conflict
				.column("game_id")
				.doUpdateSet({ ...row, body })
				.where("listings.at", "<=", at),
		);
}

/** The queries that save a game's persons. They do nothing if the listing is not the latest. */
function savedPlayers(
	d1: Queryable,
	{ id, at }: Listing,
	players: readonly Guest[],
): Compilable[] {
	const db = databaseOf(d1);
	const ids = listOf(players.map(({ player }) => player));
	const isLatest = sql<boolean>`EXISTS (SELECT 1 FROM listings WHERE game_id = ${id} AND at = ${at})`;
	return [
		db
			.deleteFrom("listed_players")
			.where("game_id", "=", id)
			.where("user_id", "not in", ids)
			.where(isLatest),
		db
			.insertInto("listed_players")
			.columns(["user_id", "game_id", "joined_at"])
			.expression(
				db
					.selectFrom("users")
					.select(({ val }) => ["id", val(id).as("game"), val(at).as("at")])
					.where("id", "in", ids)
					.where(isLatest),
			)
			.onConflict((conflict) => conflict.doNothing()),
	];
}

export async function deleteListing(d1: Queryable, id: string): Promise<void> {
	const db = databaseOf(d1);
	await batch(d1, [
		db.deleteFrom("listed_players").where("game_id", "=", id),
		db.deleteFrom("listings").where("game_id", "=", id),
	]);
}

/** A region's games without solo games; the most recently changed first. */
export async function listingsOf(
	d1: Queryable,
	region: Region,
): Promise<Listing[]> {
	const rows = await databaseOf(d1)
		.selectFrom("listings")
		.select("body")
		.where("region", "=", region)
		.where(sql<boolean>`body ->> '$.isSolo' IS NULL`)
		.orderBy("at", "desc")
		.limit(MOST_LISTINGS)
		.execute();
	return rows.flatMap(({ body }) => {
		// Another version of this program may have written it.
		const parsed = listingSchema.safeParse(JSON.parse(body));
		return parsed.success ? [parsed.data] : [];
	});
}

/** Whether the game exists, finished or not. */
export async function isKnownGame(d1: Queryable, id: GameId): Promise<boolean> {
	const db = databaseOf(d1);
	const [under, over] = await readBatch(d1, [
		db.selectFrom("listings").select("game_id").where("game_id", "=", id),
		db.selectFrom("games").select("id").where("id", "=", id),
	] as const);
	return under.length + over.length > 0;
}

/** The games that a person is in, the most recently joined first. */
export async function gameIdsOf(
	d1: Queryable,
	player: PlayerId,
	limit: number,
): Promise<GameId[]> {
	const rows = await databaseOf(d1)
		.selectFrom("listed_players")
		.select("game_id")
		.where("user_id", "=", player)
		.orderBy("joined_at", "desc")
		.limit(limit)
		.execute();
	return rows.map(({ game_id }) => game_id as GameId);
}

/** Whether a person is in this game, or was as it ended; null if neither is known. */
export async function partIn(
	d1: Queryable,
	player: PlayerId,
	game: GameId,
): Promise<"playing" | "over" | null> {
	const db = databaseOf(d1);
	const [[playing], [over]] = await readBatch(d1, [
		db
			.selectFrom("listed_players")
			.select("game_id")
			.where("user_id", "=", player)
			.where("game_id", "=", game),
		db
			.selectFrom("seats")
			.select("game_id")
			.where("game_id", "=", game)
			.where("user_id", "=", player),
	] as const);
	if (playing !== undefined) return "playing";
	return over === undefined ? null : "over";
}

/** When this database got the table of listings, epoch ms: it records its migrations. */
const LISTS_SINCE = sql<number>`(
	SELECT 1000 * unixepoch(applied_at) FROM d1_migrations WHERE name = '0002_listings.sql'
)`;

/**
 * Whether a player is older than the table of listings, so that one of their
 * games may be missing from it.
 */
export async function isFirstPlayer(
	d1: Queryable,
	player: PlayerId | undefined,
): Promise<boolean> {
	if (player === undefined) return false;
	try {
		const found = await databaseOf(d1)
			.selectFrom("users")
			.select("id")
			.where("id", "=", player)
			.where("created_at", "<", LISTS_SINCE)
			.executeTakeFirst();
		return found !== undefined;
	} catch {
		// A database created from schema.sql, without migrations, had the table from the start.
		return false;
	}
}
