/**
 * D1 as one request sees it. Reading requests are answered by the nearest replica;
 * after a write, by one that has that write already, as a cookie carries the
 * bookmark of that moment. Posts are answered by the primary, so that nothing
 * outdated decides them.
 * (https://developers.cloudflare.com/d1/best-practices/read-replication/)
 */
import type { Context, MiddlewareHandler } from "hono";
import { RequestDatabase } from "../db/RequestDatabase.ts";
import type { AppEnv } from "../env.ts";
import { getSigned, setSigned } from "./signedCookies.ts";

const COOKIE = { name: "bookmark", purpose: "bookmark" } as const;

/** The form of the bookmarks that D1 gives; others are not sent to it. */
const BOOKMARK = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

/** Longer than any replica lags behind. */
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

/** Keeps the bookmark after a post, so that the visitor's next pages show what it did. */
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
