/**
 * D1 as one request sees it. Whoever only reads is answered by the nearest copy
 * of the database, and after they wrote something by one that has it already:
 * a bookmark of that moment goes along in a cookie. What is posted is judged by
 * the database itself, so that nothing old decides it.
 * (https://developers.cloudflare.com/d1/best-practices/read-replication/)
 */
import type { Context, MiddlewareHandler } from "hono";
import { RequestDatabase } from "../db/RequestDatabase.ts";
import type { AppEnv } from "../env.ts";
import { getSigned, setSigned } from "./signedCookies.ts";

const COOKIE = { name: "bookmark", purpose: "bookmark" } as const;

/** As D1 gives them: it is asked for nothing that looks otherwise. */
const BOOKMARK = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

/** Longer than any copy lags behind. */
const KEPT_S = 5 * 60;

export async function databaseFor(
	c: Context<AppEnv>,
): Promise<RequestDatabase> {
	const known = c.get("database");
	if (known !== undefined) return known;
	const isReading = isRead(c);
	const bookmark = isReading ? await bookmarkOf(c) : null;
	const database = new RequestDatabase(c.env.DB, { isReading, bookmark });
	c.set("database", database);
	return database;
}

/** After a post: the reader's next pages are to show what it did. */
export const keepBookmark: MiddlewareHandler<AppEnv> = async (c, next) => {
	await next();
	if (isRead(c)) return;
	const bookmark = c.get("database")?.getBookmark() ?? "";
	if (BOOKMARK.test(bookmark)) await setSigned(c, COOKIE, bookmark, KEPT_S);
};

function isRead({ req }: Context<AppEnv>): boolean {
	return req.method === "GET" || req.method === "HEAD";
}

async function bookmarkOf(c: Context<AppEnv>): Promise<string | null> {
	const value = (await getSigned(c, COOKIE))?.value ?? "";
	return BOOKMARK.test(value) ? value : null;
}
