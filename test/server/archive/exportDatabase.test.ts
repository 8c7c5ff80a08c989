import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { exportDatabase } from "../../../src/server/archive/exportDatabase.ts";
import { gunzip } from "../../../src/server/archive/gzip.ts";
import { restoredRows } from "../../../src/server/archive/restoredRows.ts";
import { tableForms } from "../../../src/server/db/tableRows.ts";
import type { Env } from "../../../src/server/env.ts";
import { registered } from "../identity/support.ts";
import { keysIn, overGame } from "../support/archive.ts";
import { dyingEnv } from "../support/cutShort.ts";
import { applySchema, dropTables, rowsOf } from "../support/database.ts";

const bindings = env as unknown as Env;

const DAY_MS = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 29, 3);

/** Some rows a query, so that there are several parts. */
const FEW = { count: 4, rows: 2 };

/** The same with fewer parts. */
const MORE = { count: 25, rows: 100 };

beforeAll(async () => {
	const { visitor } = await registered();
	await overGame({ access: "public" }, visitor);
	await overGame();
	const text = 'it\'s\n"quoted"; –';
	await env.DB.prepare(
		"UPDATE users SET browsers_since = 5, created_at = 1",
	).run();
	await env.DB.prepare("UPDATE sessions SET user_agent = ?").bind(text).run();
}, 60_000);

/** Every row of every table that is copied. */
async function everything(): Promise<Record<string, unknown[]>> {
	const found: Record<string, unknown[]> = {};
	for (const { name, key } of await tableForms(env.DB))
		found[name] = await rowsOf(`SELECT * FROM ${name} ORDER BY ${key.join()}`);
	return found;
}

async function copied(key: string): Promise<string> {
	return await gunzip((await env.ARCHIVE.get(key))!.body);
}

test("a copy of the database, made in parts, is restored to an empty one as it was", async () => {
	for (let run = 0; run < 30; run++) await exportDatabase(bindings, NOW, FEW);
	expect(await keysIn("exports/")).toEqual([
		"exports/hexmarch-2026-11-29.ndjson.gz",
	]);
	expect(await keysIn("parts/")).toEqual([]);
	const before = await everything();
	expect(before.users.length).toBeGreaterThan(2);
	expect(before.seats.length).toBeGreaterThan(3);
	const text = await copied("exports/hexmarch-2026-11-29.ndjson.gz");
	await dropTables();
	await applySchema();
	for (const { name, columns, rows } of restoredRows(text))
		for (const row of rows)
			await env.DB.prepare(
				`INSERT INTO ${name} (${columns.join()}) VALUES (${columns.map(() => "?").join()})`,
			)
				.bind(...row)
				.run();
	expect(await everything()).toEqual(before);
	expect(await rowsOf("PRAGMA foreign_key_check")).toEqual([]);
});

test("a copy is the same wherever a run was killed, and nothing is left of it", async () => {
	const before = await copied("exports/hexmarch-2026-11-29.ndjson.gz");
	for (let last = 1, isCut = true; isCut; last++) {
		await env.DB.exec("DELETE FROM sweeps");
		await env.ARCHIVE.delete(await keysIn("exports/"));
		const dying = dyingEnv(bindings, last);
		for (let run = 0; run < 2; run++)
			await exportDatabase(dying.env, NOW, MORE).catch(() => {});
		isCut = dying.count() >= last;
		for (let run = 0; run < 3; run++) await exportDatabase(bindings, NOW, MORE);
		const rows = (text: string) => text.replaceAll(/\["sweeps".*\n/g, "");
		const after = await copied("exports/hexmarch-2026-11-29.ndjson.gz");
		expect(rows(after)).toBe(rows(before));
		expect(await keysIn("parts/")).toEqual([]);
	}
});

test("what changed while it was made leaves no row that names another one in vain", async () => {
	const text = await copied("exports/hexmarch-2026-11-29.ndjson.gz");
	const lines = text.split("\n");
	const [user] = await rowsOf<{ id: string }>(
		"SELECT user_id AS id FROM seats JOIN sessions USING (user_id)",
	);
	const [game] = await rowsOf<{ id: string }>("SELECT id FROM games LIMIT 1");
	// Somebody was deleted after their sessions had been read; a game was added after the seats had been.
	const changed = lines
		.filter((line) => !line.startsWith(`["users","${user.id}"`))
		.filter((line) => !line.startsWith(`["seats","${game.id}"`));
	const tables = new Map(
		restoredRows(changed.join("\n")).map((table) => [table.name, table]),
	);
	expect(tables.get("sessions")?.rows).toEqual([]);
	expect(JSON.stringify(tables.get("games")?.rows)).not.toContain(game.id);
	expect(JSON.stringify(tables.get("seats")?.rows)).not.toContain(user.id);
});

test("begins anew after a migration, and leaves nothing of what it had", async () => {
	await env.DB.exec("DELETE FROM sweeps");
	const later = NOW + DAY_MS;
	for (let run = 0; run < 2; run++) await exportDatabase(bindings, NOW, FEW);
	await env.DB.exec("ALTER TABLE api_tokens ADD COLUMN colour TEXT");
	for (let run = 0; run < 30; run++) await exportDatabase(bindings, later, FEW);
	await env.DB.exec("ALTER TABLE api_tokens DROP COLUMN colour");
	const text = await copied("exports/hexmarch-2026-11-30.ndjson.gz");
	for (const { columns, rows } of restoredRows(text))
		for (const row of rows) expect(row).toHaveLength(columns.length);
	expect(text.split("\n")[0]).toContain("colour");
	expect(await keysIn("parts/")).toEqual([]);
	await env.ARCHIVE.delete("exports/hexmarch-2026-11-30.ndjson.gz");
});

test("is made once a week, and the last eight are kept", async () => {
	await env.DB.exec("DELETE FROM sweeps");
	const runFor = async (at: number) => {
		for (let run = 0; run < 2; run++) await exportDatabase(bindings, at);
	};
	await runFor(NOW);
	await runFor(NOW + 6 * DAY_MS);
	expect(await keysIn("exports/")).toHaveLength(1);
	for (let week = 1; week <= 9; week++) await runFor(NOW + week * 7 * DAY_MS);
	const kept = await keysIn("exports/");
	expect(kept).toHaveLength(8);
	expect(kept.at(-1)).toBe("exports/hexmarch-2027-01-31.ndjson.gz");
});
