import { env } from "cloudflare:workers";
import schema from "../../../schema.sql?raw";

/** Makes the tables. */
export async function applySchema(): Promise<void> {
	await runScript(schema);
}

/** Runs statements as one transaction. */
export async function runScript(sql: string): Promise<void> {
	const statements = sql
		.replace(/^\s*--.*$/gm, "")
		.split(";")
		.map((statement) => statement.trim())
		.filter((statement) => statement !== "");
	await env.DB.batch(statements.map((statement) => env.DB.prepare(statement)));
}

/** Those that refer to others first. */
export const TABLES = [
	...["openings", "sweeps", "forgettings", "renamings"],
	...["holiday_news", "holidays"],
	...["day_tries", "days", "day_chains"],
	...["rating_changes", "ratings"],
	...["listed_players", "listings"],
	...["push_subscriptions", "seats", "games", "sessions", "retired_names"],
	...["passkeys", "recovery_codes", "provider_links", "used_challenges"],
	"api_tokens",
	"users",
];

/** As if the database were away: whatever is asked of it fails until `applySchema`. */
export async function dropTables(): Promise<void> {
	for (const table of TABLES) await runScript(`DROP TABLE IF EXISTS ${table}`);
}

export async function rowsOf<T>(
	sql: string,
	...values: string[]
): Promise<T[]> {
	const { results } = await env.DB.prepare(sql)
		.bind(...values)
		.all<T>();
	return results;
}
