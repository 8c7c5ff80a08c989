/** The days' marches, and the chain from which they are drawn. */
import { type Day, dayAt } from "../../daily/calendar.ts";
import type { DayChain } from "../../daily/dayChain.ts";
import type { DayMarch } from "../../daily/dayMarch.ts";
import type { Key } from "../../rules/chain.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";

/** A day's march as it was published. */
export type PublishedDay = {
	readonly day: Day;
	readonly key: Key;
	/** See `commitmentOf` in daily/dayMarch.ts. */
	readonly commitment: string;
	readonly march: DayMarch;
	/** The lead of the best game so far; null before there is one. */
	readonly bestLead: number | null;
};

const COLUMNS = ["day", "key", "commitment", "march", "best_lead"] as const;

/** The days from `first` to `last` that have a march, the latest first. */
export async function publishedDays(
	d1: Queryable,
	first: Day,
	last: Day,
): Promise<PublishedDay[]> {
	const rows = await databaseOf(d1)
		.selectFrom("days")
		.select(COLUMNS)
		.where("day", ">=", first)
		.where("day", "<=", last)
		.orderBy("day", "desc")
		.execute();
	return rows.map(({ march, best_lead, ...row }) => ({
		...row,
		march: JSON.parse(march) as DayMarch,
		bestLead: best_lead,
	}));
}

/** Saves days that have no march yet. */
export async function insertDays(
	d1: Queryable,
	days: readonly Omit<PublishedDay, "bestLead">[],
): Promise<void> {
	await batch(
		d1,
		days.map(({ march, ...day }) =>
			databaseOf(d1)
				.insertInto("days")
				.values({ ...day, march: JSON.stringify(march) })
				.onConflict((conflict) => conflict.doNothing()),
		),
	);
}

/** A chain as it is stored. */
export type StoredChain = DayChain & {
	/** The key published when it began. */
	readonly chainEnd: Key;
};

/** The chain that has a key for a day; null if there is none. */
export async function chainOf(
	d1: Queryable,
	day: Day,
): Promise<StoredChain | null> {
	const row = await databaseOf(d1)
		.selectFrom("day_chains")
		.selectAll()
		.where("first_day", "<=", day)
		.orderBy("first_day", "desc")
		.limit(1)
		.executeTakeFirst();
	if (row === undefined || day >= row.first_day + row.days) return null;
	const { first_day, days, secret, chain_end } = row;
	return { firstDay: first_day, days, secret, chainEnd: chain_end };
}

/** Saves a chain, unless another begins on the same day. */
export async function insertChain(
	d1: Queryable,
	{ firstDay, days, secret, chainEnd }: StoredChain,
): Promise<void> {
	await databaseOf(d1)
		.insertInto("day_chains")
		.values({ first_day: firstDay, days, secret, chain_end: chainEnd })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The best game of a day that is over. */
export type BestGame = {
	/** Packed (rules/archive.ts), without the player's name. */
	readonly log: string;
	/** Empty if the account was deleted. */
	readonly name: string;
	readonly lead: number;
};

/** Null if nobody has finished one, and until the day is over: it would give the day away. */
export async function bestGameOf(
	d1: Queryable,
	day: Day,
	now: number,
): Promise<BestGame | null> {
	const row = await databaseOf(d1)
		.selectFrom("days")
		.leftJoin("users", "users.id", "days.best_user")
		.select(["days.best_log as log", "days.best_lead as lead"])
		.select(({ fn, val }) => fn.coalesce("users.name", val("")).as("name"))
		.where("days.day", "=", day)
		.where("days.day", "<", dayAt(now))
		.where("days.best_log", "is not", null)
		.$narrowType<{ log: string; lead: number }>()
		.executeTakeFirst();
	return row ?? null;
}

/** The query that forgets who played the best games; the games stay. */
export function forgetBestPlayer(d1: Queryable, player: string) {
	return (
		databaseOf(d1)
			.updateTable("days")
			.set({ best_user: null })
			// The condition of the index, too.
			.where("best_user", "is not", null)
			.where("best_user", "=", player)
	);
}
