/**
 * Counts the games of one person and from one network, to limit how many may be
 * opened (games/limitGames.ts).
 */
import { type Compilable, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { databaseOf, type Queryable, readBatch } from "./database.ts";

/** A network that a game is opened from, as a hash, and the most games that it may open in a day. */
export type Source = { readonly network: string; readonly mostRooms: number };

/** Who opens a game, and from which networks, the narrowest first. */
export type GameCreation = {
	readonly player: PlayerId;
	readonly sources: readonly Source[];
	/** Days since 1970. */
	readonly day: number;
};

/** The number of unfinished games: those that have not begun, and all. Counted up to `AT_MOST`. */
export type UnfinishedCount = { readonly open: number; readonly all: number };

export type OpeningCounts = {
	/** Whether one of the networks has opened too many today. */
	readonly isTooManyToday: boolean;
	readonly own: UnfinishedCount;
	/** For the narrowest network; `open` counts only public games. */
	readonly here: UnfinishedCount;
};

/** Above every limit. */
const AT_MOST = 600;

/** Counts a game about to be opened, and returns the counts before it. */
export async function countCreation(
	d1: Queryable,
	{ player, sources, day }: GameCreation,
): Promise<OpeningCounts> {
	const [[own], [here], ...counted] = await readBatch<
		[UnfinishedCount, UnfinishedCount, ...unknown[]]
	>(d1, [
		unfinishedOf(d1, player),
		unfinishedFrom(d1, sources[0]?.network ?? ""),
		...sources.map((source) => countedRoom(d1, source, day)),
	]);
	const isTooManyToday = counted.some((rows) => rows.length === 0);
	return { isTooManyToday, own, here };
}

/** How many unfinished games a person is in. */
export async function countUnfinished(
	d1: Queryable,
	player: PlayerId,
): Promise<UnfinishedCount> {
	const [[own]] = await readBatch<[UnfinishedCount]>(d1, [
		unfinishedOf(d1, player),
	]);
	return own;
}

/** The query that counts a game; it returns no row if the network has reached its limit. */
function countedRoom(
	d1: Queryable,
	{ network, mostRooms }: Source,
	day: number,
): Compilable {
	return databaseOf(d1)
		.insertInto("openings")
		.values({ network, day, rooms: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(["network", "day"])
				.doUpdateSet({ rooms: sql`rooms + 1` })
				.where("openings.rooms", "<", mostRooms),
		)
		.returning("rooms");
}

const isOpen = sql<number>`json_extract(body, '$.state') = 'open'`;

function unfinishedOf(
	d1: Queryable,
	player: PlayerId,
): Compilable<UnfinishedCount> {
	return databaseOf(d1)
		.with("latest", (db) =>
			db
				.selectFrom("listed_players")
				.innerJoin("listings", "listings.game_id", "listed_players.game_id")
				.select(isOpen.as("is_open"))
				.where("user_id", "=", player)
				.limit(AT_MOST),
		)
		.selectFrom("latest")
		.select(({ fn }) => [
			sql<number>`coalesce(sum(is_open), 0)`.as("open"),
			fn.countAll<number>().as("all"),
		]);
}

function unfinishedFrom(
	d1: Queryable,
	network: string,
): Compilable<UnfinishedCount> {
	return databaseOf(d1)
		.with("latest", (db) =>
			db
				.selectFrom("listings")
				.select(sql<number>`is_public AND ${isOpen}`.as("is_open"))
				.where("opener", "=", network)
				.limit(AT_MOST),
		)
		.selectFrom("latest")
		.select(({ fn }) => [
			sql<number>`coalesce(sum(is_open), 0)`.as("open"),
			fn.countAll<number>().as("all"),
		]);
}

/** The query that deletes the counts of earlier days. */
export function clearOpenings(d1: Queryable, day: number) {
	return databaseOf(d1).deleteFrom("openings").where("day", "<", day);
}
