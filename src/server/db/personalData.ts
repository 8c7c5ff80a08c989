/** Everything that the database stores about a player, for that player. */
import type { Day } from "../../daily/calendar.ts";
import type { PlayerId } from "../../match/match.ts";
import { databaseOf, type Queryable } from "./database.ts";

/** D1 limits an answer to a few MB. */
const ROWS_PER_QUERY = 500;

/** The last row of a page, after which the next one begins. */
export type GameCursor = { readonly overAt: number; readonly game: string };

/** A person's finished games, the latest first, with their seat in each. */
export async function gamesOf(
	d1: Queryable,
	player: PlayerId,
	after: GameCursor | null,
	limit: number,
) {
	const rows = databaseOf(d1)
		.selectFrom("seats")
		.innerJoin("games", "games.id", "seats.game_id")
		.selectAll("games")
		.select(["seats.seat", "seats.name", "seats.place"])
		.where("seats.user_id", "=", player)
		.orderBy("seats.over_at", "desc")
		.orderBy("seats.game_id", "desc")
		.limit(limit);
	const page =
		after === null
			? rows
			: rows.where(({ eb, refTuple, tuple }) =>
					eb(
						refTuple("seats.over_at", "seats.game_id"),
						"<",
						tuple(after.overAt, after.game),
					),
				);
	return await page.execute();
}

/** How many games a player is or was in. */
export async function countGames(
	d1: Queryable,
	player: PlayerId,
): Promise<number> {
	const db = databaseOf(d1);
	const under = db
		.selectFrom("listed_players")
		.select("game_id")
		.where("user_id", "=", player);
	const over = db
		.selectFrom("seats")
		.select("game_id")
		.where("user_id", "=", player);
	const { count } = await db
		// A game that has just ended may be in both.
		.selectFrom(under.union(over).as("mine"))
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return count;
}

/** How each game changed a person's ratings, family by family. */
async function ratingChangesOf(
	d1: Queryable,
	player: PlayerId,
	after: { readonly family: string; readonly seq: number },
) {
	return await databaseOf(d1)
		.selectFrom("rating_changes")
		.selectAll()
		.where("user_id", "=", player)
		.where(({ eb, refTuple, tuple }) =>
			eb(refTuple("family", "seq"), ">", tuple(after.family, after.seq)),
		)
		.orderBy("family")
		.orderBy("seq")
		.limit(ROWS_PER_QUERY)
		.execute();
}

/** A person's tries at the days' marches, the first day first. */
async function dayTriesOf(d1: Queryable, player: PlayerId, after: number) {
	return await databaseOf(d1)
		.selectFrom("day_tries")
		.select(["day", "started_at", "orders", "over_at"])
		.select(["lead", "turns", "tiles", "points", "streak", "leads"])
		.where("user_id", "=", player)
		.where("day", ">", after as Day)
		.orderBy("day")
		.limit(ROWS_PER_QUERY)
		.execute();
}

/** All data of an account, except the hashes of its password, tokens and codes, which are never given out. */
export async function personalData(d1: Queryable, player: PlayerId) {
	const db = databaseOf(d1);
	const own = "user_id" as const;
	return {
		account: await db
			.selectFrom("users")
			.select(["id", "name", "created_at", "registered_at", "is_bot"])
			.where("id", "=", player)
			.executeTakeFirstOrThrow(),
		sessions: await db
			.selectFrom("sessions")
			.select(["created_at", "seen_at", "expires_at", "user_agent"])
			.select(["proved_at", "proved_by", "is_news"])
			.where(own, "=", player)
			.execute(),
		passkeys: await db
			.selectFrom("passkeys")
			.select(["name", "transports", "counter", "public_key"])
			.select(["created_at", "used_at", "refused_at"])
			.where(own, "=", player)
			.execute(),
		recoveryCodes: await db
			.selectFrom("recovery_codes")
			.select(["created_at", "used_at"])
			.where(own, "=", player)
			.execute(),
		linkedAccounts: await db
			.selectFrom("provider_links")
			.select(["provider", "subject", "created_at", "used_at"])
			.where(own, "=", player)
			.execute(),
		apiTokens: await db
			.selectFrom("api_tokens")
			.select(["name", "scopes", "created_at", "used_at", "expires_at"])
			.where(own, "=", player)
			.execute(),
		// Without the addresses and keys by which anybody could send to a browser.
		pushSubscriptions: await db
			.selectFrom("push_subscriptions")
			.select(["created_at", "user_agent", "language", "time_zone"])
			.select(["turns", "begins", "ends", "sign_ins"])
			.select(["quiet_from", "quiet_to"])
			.where(own, "=", player)
			.execute(),
		gamesUnderWay: await db
			.selectFrom("listed_players")
			.select(["game_id", "joined_at"])
			.where(own, "=", player)
			.execute(),
		games: await allPages((last: GameRow | null) =>
			gamesOf(
				d1,
				player,
				last && { overAt: last.over_at, game: last.id },
				ROWS_PER_QUERY,
			),
		),
		holidays: await db
			.selectFrom("holidays")
			.select(["begins_at", "ends_at", "decided_at"])
			.where(own, "=", player)
			.execute(),
		ratings: await db
			.selectFrom("ratings")
			.selectAll()
			.where(own, "=", player)
			.execute(),
		ratingChanges: await allPages((last: ChangeRow | null) =>
			ratingChangesOf(d1, player, last ?? { family: "", seq: 0 }),
		),
		dayTries: await allPages((last: TryRow | null) =>
			dayTriesOf(d1, player, last?.day ?? 0),
		),
	};
}

type GameRow = Awaited<ReturnType<typeof gamesOf>>[number];
type TryRow = Awaited<ReturnType<typeof dayTriesOf>>[number];
type ChangeRow = Awaited<ReturnType<typeof ratingChangesOf>>[number];

/** Loads pages until one is not full. */
async function allPages<Row>(
	load: (last: Row | null) => Promise<Row[]>,
): Promise<Row[]> {
	const rows: Row[] = [];
	for (;;) {
		const page = await load(rows.at(-1) ?? null);
		rows.push(...page);
		if (page.length < ROWS_PER_QUERY) return rows;
	}
}
