import { env } from "cloudflare:workers";
import schema from "../../../schema.sql?raw";

/** Makes the tables, as `npm start` does. */
export async function applySchema(): Promise<void> {
	const statements = schema
		.replace(/^\s*--.*$/gm, "")
		.split(";")
		.map((statement) => statement.trim())
		.filter((statement) => statement !== "");
	await env.DB.batch(statements.map((statement) => env.DB.prepare(statement)));
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
