/** The scored tries at the days' marches. */
import { type Compilable, type Selectable, sql } from "kysely";
import { type Day, later } from "../../daily/calendar.ts";
import type { DayOrders } from "../../daily/dayGame.ts";
import type { DayScore } from "../../daily/dayScore.ts";
import type { PlayerId } from "../../match/match.ts";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { insertGuests } from "./guests.ts";
import type { Tables } from "./tables.ts";

/** A player's try at a day's march. */
export type DayTry = {
	readonly day: Day;
	readonly engine: number;
	/** Epoch ms. */
	readonly startedAt: number;
	/** Those that the page has sent so far. */
	readonly orders: DayOrders;
	/** Null until the game is over and proved. */
	readonly result: TryResult | null;
};

export type TryResult = Omit<DayScore, "rival"> & {
	/** How many days in a row the player has a score, up to this one. */
	readonly streak: number;
	/** The lead after each turn. */
	readonly leads: readonly number[];
};

/** A player's tries at these days. */
export async function triesOf(
	d1: Queryable,
	player: PlayerId,
	first: Day,
	last: Day,
): Promise<DayTry[]> {
	const rows = await databaseOf(d1)
		.selectFrom("day_tries")
		.selectAll()
		.where("user_id", "=", player)
		.where("day", ">=", first)
		.where("day", "<=", last)
		.orderBy("day", "desc")
		.execute();
	return rows.map((row) => ({
		...{ day: row.day, engine: row.engine, startedAt: row.started_at },
		orders: JSON.parse(row.orders) as DayOrders,
		result: resultOn(row),
	}));
}

type ResultRow = Pick<
	Selectable<Tables["day_tries"]>,
	"lead" | "turns" | "tiles" | "points" | "streak" | "leads"
>;

function resultOn(row: ResultRow): TryResult | null {
	const { lead, turns, tiles, points, streak, leads } = row;
	if (lead === null) return null;
	return {
		...{ lead, turns: turns ?? 0, tiles: tiles ?? 0, points: points ?? 0 },
		streak: streak ?? 1,
		leads: leads === null ? [] : (JSON.parse(leads) as number[]),
	};
}

/** A player's try at one day; null if they have not begun. */
export async function tryOf(
	d1: Queryable,
	player: PlayerId,
	day: Day,
): Promise<DayTry | null> {
	const [found] = await triesOf(d1, player, day, day);
	return found ?? null;
}

/** Which try is begun. */
export type NewTry = Pick<DayTry, "day" | "engine" | "startedAt">;

/** Begins a try, unless the player has begun one at this day: then nothing changes, except for one by other bots. */
export async function beginTry(
	d1: Queryable,
	{ player, name, isGuest }: Guest & { readonly isGuest: boolean },
	{ day, engine, startedAt }: NewTry,
): Promise<void> {
	const fresh = { engine, started_at: startedAt, orders: "[]" };
	await batch(d1, [
		...(isGuest ? insertGuests(d1, [{ player, name }], startedAt) : []),
		databaseOf(d1)
			.insertInto("day_tries")
			.values({ day, user_id: player, is_guest: Number(isGuest), ...fresh })
			.onConflict((conflict) =>
				conflict
					.columns(["day", "user_id"])
					.doUpdateSet(fresh)
					.where("day_tries.engine", "!=", engine)
					.where("day_tries.over_at", "is", null),
			),
	]);
}

/** A try, by its player and day. */
export type TryKey = { readonly player: PlayerId; readonly day: Day };

/** Saves how far a try has got; false if it is over, or was not at `before`. */
export async function saveOrders(
	d1: Queryable,
	{ player, day }: TryKey,
	before: DayOrders,
	orders: DayOrders,
): Promise<boolean> {
	const [changed] = await batch(d1, [
		databaseOf(d1)
			.updateTable("day_tries")
			.set({ orders: JSON.stringify(orders) })
			.where("day", "=", day)
			.where("user_id", "=", player)
			.where("over_at", "is", null)
			.where("orders", "=", JSON.stringify(before)),
	]);
	return changed === 1;
}

/** A proved game. */
export type FinishedTry = TryKey & {
	readonly orders: DayOrders;
	readonly score: DayScore;
	/** The lead after each turn. */
	readonly leads: readonly number[];
	/** Epoch ms. */
	readonly overAt: number;
	/** Packed, without the player's name. */
	readonly log: string;
};

/** Saves a try's score, and its game if it is the day's best so far; nothing if the try is over already. */
export async function finishTry(
	d1: Queryable,
	finished: FinishedTry,
): Promise<void> {
	await batch(d1, [
		savedScore(d1, finished),
		longerStreak(d1, finished),
		savedBest(d1, finished),
	]);
}

function savedScore(
	d1: Queryable,
	{ player, day, orders, score, leads, overAt }: FinishedTry,
): Compilable {
	const { lead, turns, tiles, points } = score;
	return databaseOf(d1)
		.updateTable("day_tries")
		.set({
			...{ lead, turns, tiles, points },
			orders: JSON.stringify(orders),
			leads: JSON.stringify(leads),
			over_at: sql<number>`MAX(${overAt}, started_at)`,
			streak: sql<number>`1 + COALESCE(${streakOn(d1, player, later(day, -1))}, 0)`,
		})
		.where("day", "=", day)
		.where("user_id", "=", player)
		.where("over_at", "is", null);
}

/** If a try at the next day was faster than this one, which began before midnight, its streak gets longer by this one's. */
function longerStreak(d1: Queryable, { player, day }: FinishedTry): Compilable {
	return databaseOf(d1)
		.updateTable("day_tries")
		.set({
			streak: sql<number>`1 + ${streakOn(d1, player, day)}`,
		})
		.where("day", "=", later(day, 1))
		.where("user_id", "=", player)
		.where("over_at", "is not", null);
}

function streakOn(d1: Queryable, player: PlayerId, day: Day) {
	return databaseOf(d1)
		.selectFrom("day_tries as earlier")
		.select("earlier.streak")
		.where("earlier.day", "=", day)
		.where("earlier.user_id", "=", player);
}

function savedBest(
	d1: Queryable,
	{ player, day, orders, score, log }: FinishedTry,
): Compilable {
	const { lead, turns, tiles } = score;
	const saved = databaseOf(d1)
		.selectFrom("day_tries")
		.select("day")
		.where("day_tries.day", "=", day)
		.where("user_id", "=", player)
		.where("orders", "=", JSON.stringify(orders))
		.where("over_at", "is not", null);
	return databaseOf(d1)
		.updateTable("days")
		.set({
			...{ best_lead: lead, best_turns: turns, best_tiles: tiles },
			...{ best_user: player, best_log: log },
		})
		.where("days.day", "=", day)
		.where(({ exists }) => exists(saved))
		.where(
			sql<boolean>`(best_lead IS NULL OR (best_lead, -best_turns, best_tiles) < (${lead}, ${-turns}, ${tiles}))`,
		);
}

/** The query that deletes a player's tries. */
export function deleteTries(d1: Queryable, player: PlayerId): Compilable {
	return databaseOf(d1).deleteFrom("day_tries").where("user_id", "=", player);
}

/** The query that ranks a guest's tries among those of accounts, as the guest has registered. */
export function moveTriesToAccounts(
	d1: Queryable,
	player: PlayerId,
): Compilable {
	return databaseOf(d1)
		.updateTable("day_tries")
		.set({ is_guest: 0 })
		.where("user_id", "=", player);
}
