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

	test("new columns are filled from the old rows", async () => {
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

	test("no row refers to one that is missing", async () => {
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

/** Rows in the tables that each migration makes, put in right after it. */
const ROWS: Readonly<Record<number, string>> = {
	1: `INSERT INTO users (id, name, is_guest, created_at)
			VALUES ('ann', 'Amber Fox', 1, 1000), ('ben', 'Brisk Owl', 1, 1001);
		INSERT INTO games (id, ruleset, rules_version, cols, rows, seat_count, started_at, over_at, reason, turns, final_hash, chain_end)
			VALUES ('game', 'march', 1, 17, 9, 2, 2000, 3000, 'won', 30, 'hash', 'chain');
		INSERT INTO seats (game_id, seat, user_id, bot, name, place)
			VALUES ('game', 0, 'ann', NULL, 'Amber Fox', 1), ('game', 1, 'ben', NULL, 'Brisk Owl', 2);`,
	2: `INSERT INTO listings (game_id, region, is_public, at, body) VALUES ('open', 'europe', 1, 4000, '{}');
		INSERT INTO listed_players (user_id, game_id, joined_at) VALUES ('ann', 'open', 4000);`,
	3: `UPDATE users SET is_guest = 0, name = 'Ann', name_key = 'ann', password = 'hash', registered_at = 5000 WHERE id = 'ann';
		UPDATE users SET is_guest = 0, name = 'Deleted', registered_at = 5000, deleted_at = 6000 WHERE id = 'ben';
		INSERT INTO retired_names (name_key, free_at) VALUES ('ben', 9000);
		INSERT INTO sessions (token_hash, user_id, created_at, seen_at, expires_at, user_agent)
			VALUES ('${"0".repeat(64)}', 'ann', 5000, 5001, 9000, 'a browser');
		INSERT INTO ratings (user_id, family, mu, sigma, games, peopled_games, updated_at)
			VALUES ('ann', 'march', 26, 7, 1, 1, 3000);
		INSERT INTO rating_changes (user_id, family, seq, game_id, mu_before, sigma_before, mu_after, sigma_after, changed_at)
			VALUES ('ann', 'march', 1, 'game', 25, 8, 26, 7, 3000);`,
	4: "INSERT INTO forgettings (user_id, game_id) VALUES ('ann', 'another');",
	5: "INSERT INTO renamings (user_id, game_id) VALUES ('ann', 'open');",
};

/** All rows, of every table and stored column there is. */
async function allRows(): Promise<Record<string, unknown[]>> {
	const columns = await rowsOf<{ t: string; c: string }>(
		`SELECT m.name AS t, c.name AS c FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS c
		WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND c.hidden = 0 ORDER BY 1, c.cid`,
	);
	const rows: Record<string, unknown[]> = {};
	for (const table of new Set(columns.map(({ t }) => t)))
		rows[table] = await rowsOf(
			`SELECT ${columns.filter(({ t }) => t === table).map(({ c }) => c)} FROM ${table} ORDER BY 1, 2`,
		);
	return rows;
}

describe("from each version on, with rows in all its tables", () => {
	test.each(Object.keys(ROWS).map(Number))(
		"version %i: no row is lost, and none is changed",
		async (version) => {
			await dropTables();
			for (const [i, [, sql]] of MIGRATIONS.slice(0, version).entries()) {
				await runScript(sql);
				await runScript(ROWS[i + 1]);
			}
			const before = await allRows();
			for (const rows of Object.values(before))
				expect(rows.length).toBeGreaterThan(0);
			for (const [, sql] of MIGRATIONS.slice(version)) await runScript(sql);
			const after = await allRows();
			for (const [table, rows] of Object.entries(before))
				expect(after[table]).toEqual(
					rows.map((row) => expect.objectContaining(row as object)),
				);
			expect(await rowsOf("PRAGMA foreign_key_check")).toEqual([]);
		},
	);
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

test("the migrations alone make a new database", async () => {
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
