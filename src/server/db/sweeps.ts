/**
 * How far each scheduled job has got: a run does a part, and the next one goes on from there.
 */
import {
	batch,
	type Compilable,
	databaseOf,
	type Queryable,
} from "./database.ts";

/** What rooms have still to be told: what fails must not keep the rest waiting. */
type Telling = "erasures" | "renames" | "holidays";

/** A job that deletes, or tells, goes through a table in the order of its keys, and begins again after the end. */
type Job = "guests" | "listings" | "archive" | "dump" | "export" | Telling;

/** Comes before all keys. */
export const START = "";

export async function positionOf(d1: Queryable, job: Job): Promise<string> {
	const row = await databaseOf(d1)
		.selectFrom("sweeps")
		.select("position")
		.where("job", "=", job)
		.executeTakeFirst();
	return row?.position ?? START;
}

/** The query that keeps how far a job has got. */
export function savedPosition(
	d1: Queryable,
	job: Job,
	position: string,
): Compilable {
	return databaseOf(d1)
		.insertInto("sweeps")
		.values({ job, position })
		.onConflict((conflict) => conflict.column("job").doUpdateSet({ position }));
}

/**
 * Lets a job go on from another position, if it is still where a run has found it. False if another
 * run was quicker, or the job was begun anew: then that one goes on, and this one must stop.
 */
export async function movePosition(
	d1: Queryable,
	job: Job,
	{ from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
	const db = databaseOf(d1);
	const [changed] = await batch(d1, [
		from === START
			? db
					.insertInto("sweeps")
					.values({ job, position: to })
					.onConflict((conflict) =>
						conflict
							.column("job")
							.doUpdateSet({ position: to })
							.where("sweeps.position", "=", START),
					)
			: db
					.updateTable("sweeps")
					.set({ position: to })
					.where("job", "=", job)
					.where("position", "=", from),
	]);
	return changed > 0;
}

/** A key of two columns as one text, and back. */
export function keyText(at: number, id: string): string {
	return `${at} ${id}`;
}

export function splitKey(position: string): [number, string] {
	const [at, id = ""] = position.split(" ");
	return [Number(at), id];
}

/** The columns of the tables of what rooms have still to be told. */
export type Told = { readonly user_id: string; readonly game_id: string };

/** The next rows of such a table, at most so many; `select` gives those after a key, in their order. */
export async function nextUntold<Row extends Told>(
	d1: Queryable,
	{ job, limit }: { readonly job: Telling; readonly limit: number },
	select: (after: readonly [string, string]) => Promise<Row[]>,
): Promise<Row[]> {
	const position = await positionOf(d1, job);
	const [user, game = ""] = position.split(" ");
	const rows = await select([user, game]);
	const last = rows.length < limit ? undefined : rows.at(-1);
	const next = last === undefined ? START : `${last.user_id} ${last.game_id}`;
	if (next !== position) await batch(d1, [savedPosition(d1, job, next)]);
	return rows;
}
