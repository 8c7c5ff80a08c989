/**
 * D1 as one request sees it. The nearest replica answers reading requests;
 * after a write, a replica that already has that write, because a cookie
 * carries the bookmark of that moment. The primary answers posts, so that they
 * are never decided by outdated data.
 * (https://developers.cloudflare.com/d1/best-practices/read-replication/)
 */
import type { Context, MiddlewareHandler } from "hono";
import { RequestDatabase } from "../db/RequestDatabase.ts";
import type { AppEnv } from "../env.ts";
import { getSigned, setSigned } from "./signedCookies.ts";

const COOKIE = { name: "bookmark", purpose: "bookmark" } as const;

/** The format of D1's bookmarks; others are not sent to D1. */
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

/** For a request whose cookies are not looked at. */
export function useDatabase(c: Context<AppEnv>): void {
	const start = { isReading: isRead(c), bookmark: null };
	c.set("database", new RequestDatabase(c.env.DB, start));
}

/** Saves the bookmark after a post, so that the visitor's next pages show what the post did. */
export const keepBookmark: MiddlewareHandler<AppEnv> = async (c, next) => {
	await next();
	if (isRead(c)) return;
	const bookmark = c.get("database")?.getBookmark() ?? "";
	if (BOOKMARK.test(bookmark)) await setSigned(c, COOKIE, bookmark, KEPT_S);
};

/** Whether the nearest replica answers. */
export function isRead({ req }: Context<AppEnv>): boolean {
	return req.method === "GET" || req.method === "HEAD";
}

async function bookmarkOf(c: Context<AppEnv>): Promise<string | null> {
	const value = (await getSigned(c, COOKIE))?.value ?? "";
	return BOOKMARK.test(value) ? value : null;
}
