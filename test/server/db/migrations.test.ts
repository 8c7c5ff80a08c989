/** A database of the first version, with games in it, becomes one of the present. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import schema from "../../../schema.sql?raw";
import { dropTables, rowsOf, runScript, TABLES } from "../support/database.ts";
import firstVersion from "./firstVersion.sql?raw";

const MIGRATIONS = Object.entries(
	import.meta.glob<string>("../../../src/server/db/migrations/*.sql", {
		query: "?raw",
		import: "default",
		eager: true,
	}),
).sort(([one], [other]) => (one < other ? -1 : 1));

async function migrate(): Promise<void> {
	for (const [, sql] of MIGRATIONS) await runScript(sql);
}

type Thing = { readonly name: string; readonly sql: string };

/** Tables and indexes with all that is said of them, however it is set. */
async function structure(): Promise<Record<string, string>> {
	const things = await rowsOf<Thing>(
		"SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_%' ESCAPE '\\'",
	);
	return Object.fromEntries(
		things.map(({ name, sql }) => [
			name,
			sql
				.replaceAll(/--.*$/gm, "")
				.replaceAll(/\s+/g, " ")
				.replaceAll(/ ?([(),]) ?/g, "$1"),
		]),
	);
}

const USERS = Array.from({ length: 30 }, (_, i) => `user-${i}`);
const GAMES = Array.from({ length: 20 }, (_, i) => `game-${i}`);

/** Guests who played games against bots. */
async function fillFirstVersion(): Promise<void> {
	await env.DB.batch([
		...USERS.map((id, i) =>
			env.DB.prepare("INSERT INTO users VALUES (?, ?, 1, ?)").bind(
				...[id, `Amber Fox ${i}`, 1000 + i],
			),
		),
		...GAMES.map((id, i) =>
			env.DB.prepare(
				"INSERT INTO games VALUES (?, 'march', 1, 17, 9, 3, ?, ?, 'won', 30, 'hash', 'chain')",
			).bind(...[id, 2000 + i, 3000 + i]),
		),
		...GAMES.flatMap((id, i) => [
			env.DB.prepare(
				"INSERT INTO seats VALUES (?, 0, ?, NULL, 'Amber Fox', 1)",
			).bind(id, USERS[i]),
			env.DB.prepare(
				"INSERT INTO seats VALUES (?, 1, NULL, 'captain', 'Mira', 2)",
			).bind(id),
			env.DB.prepare(
				"INSERT INTO seats VALUES (?, 2, NULL, NULL, 'Nobody', 3)",
			).bind(id),
		]),
	]);
}

const COLUMNS = {
	users: "id, users.name, is_guest, created_at",
	games:
		"id, ruleset, rules_version, cols, rows, seat_count, started_at, over_at, reason, turns, final_hash, chain_end",
	seats: "game_id, seat, user_id, bot, seats.name, place",
};

async function firstColumns() {
	const rows: Record<string, unknown[]> = {};
	for (const [table, columns] of Object.entries(COLUMNS))
		rows[table] = await rowsOf(`SELECT ${columns} FROM ${table} ORDER BY 1, 2`);
	return rows;
}

describe("from the first version on", () => {
	let before: Record<string, unknown[]>;

	beforeAll(async () => {
		await dropTables();
		await runScript(firstVersion);
		await fillFirstVersion();
		before = await firstColumns();
		await migrate();
	});

	test("no row is lost, and none is changed", async () => {
		expect(before.users).toHaveLength(30);
		expect(before.games).toHaveLength(20);
		expect(before.seats).toHaveLength(60);
		expect(await firstColumns()).toEqual(before);
	});

	test("what is new is made of what there was", async () => {
		expect(
			await rowsOf(
				"SELECT persons, tempo, pace, family, is_public FROM games WHERE id = 'game-7'",
			),
		).toEqual([
			{ persons: 1, tempo: null, pace: null, family: null, is_public: 0 },
		]);
		expect(
			await rowsOf("SELECT over_at FROM seats WHERE game_id = 'game-7'"),
		).toEqual([{ over_at: 3007 }, { over_at: 3007 }, { over_at: 3007 }]);
	});

	test("nothing refers to what is not there", async () => {
		expect(await rowsOf("PRAGMA foreign_key_check")).toEqual([]);
	});

	test("it has become what schema.sql says", async () => {
		const migrated = await structure();
		await dropTables();
		await runScript(schema);
		expect(migrated).toEqual(await structure());
		expect(Object.keys(migrated)).toEqual(expect.arrayContaining(TABLES));
	});
});

test("a database that has the lists of games already is taken along too", async () => {
	await dropTables();
	await runScript(firstVersion);
	const [, [, listings]] = MIGRATIONS;
	await runScript(listings);
	await migrate();
	const migrated = await structure();
	await dropTables();
	await runScript(schema);
	expect(migrated).toEqual(await structure());
});

test("a new database is made by the migrations alone", async () => {
	await dropTables();
	await migrate();
	const migrated = await structure();
	await dropTables();
	await runScript(schema);
	expect(migrated).toEqual(await structure());
});

test("a new database has nobody in it", async () => {
	await dropTables();
	await migrate();
	for (const table of TABLES)
		expect(await rowsOf(`SELECT 1 FROM ${table}`)).toEqual([]);
});

test("the migrations are numbered without a gap", () => {
	const numbers = MIGRATIONS.map(([path]) => /\/(\d{4})_/.exec(path)?.[1]);
	expect(numbers).toEqual(
		MIGRATIONS.map((_, i) => String(i + 1).padStart(4, "0")),
	);
});
